import { AtlasError } from '../errors.ts';
import type { Format } from './format.ts';
import { csvFormats } from './formats/csv.ts';
import { cx2 } from './formats/cx2.ts';
import { cypher } from './formats/cypher.ts';
import { echarts } from './formats/echarts.ts';
import { gexf } from './formats/gexf.ts';
import { graphmlFormats } from './formats/graphml.ts';
import { html } from './formats/html.ts';
import { jsonl } from './formats/jsonl.ts';
import { jsonld } from './formats/jsonld.ts';
import { jgf, networkx } from './formats/networkx.ts';
import { png } from './formats/png.ts';
import { islands, points } from './formats/points.ts';
import { svg } from './formats/svg.ts';
import { dot, mermaid } from './formats/text.ts';
import { turtle } from './formats/turtle.ts';
import { webFormats } from './formats/web.ts';
import { xlsx } from './formats/xlsx.ts';

/** Every format, in the order in which people meet them. */
export const formats: readonly Format[] = [
  svg,
  png,
  html,
  ...webFormats,
  echarts,
  points,
  islands,
  networkx,
  jgf,
  cx2,
  gexf,
  ...graphmlFormats,
  dot,
  mermaid,
  xlsx,
  ...csvFormats,
  jsonl,
  jsonld,
  turtle,
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
