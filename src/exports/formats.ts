import { AtlasError } from '../errors.ts';
import type { Format } from './format.ts';
import { csvFormats } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import { echarts } from './formats/echarts.ts';
import { gexf } from './formats/gexf.ts';
import { graphmlFormats } from './formats/graphml.ts';
import { jsonl } from './formats/jsonl.ts';
import { jsonld } from './formats/jsonld.ts';
import { jgf, networkx } from './formats/networkx.ts';
import { svg } from './formats/svg.ts';
import { dot, mermaid } from './formats/text.ts';
import { webFormats } from './formats/web.ts';

/** Every format, in the order in which people meet them. */
export const formats: readonly Format[] = [
  svg,
  ...webFormats,
  echarts,
  networkx,
  jgf,
  gexf,
  ...graphmlFormats,
  dot,
  mermaid,
  ...csvFormats,
  jsonl,
  jsonld,
  cypher,
];

export const aboutFormat = ({ name, mediaType, extension, description, positions }: Format) => ({
  name,
  mediaType,
  extension,
  description,
  positions,
});

/** The format of this name; throws what lists those there are. */
export const formatNamed = (name: string): Format => {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  throw new AtlasError(
    'NOT_FOUND',
    `There is no format ${JSON.stringify(name.slice(0, 40))}. There are: ${formats.map((f) => f.name).join(', ')}.`,
  );
};
