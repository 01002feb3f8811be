import { aboutLines } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { numberText } from '../numbers.ts';
import type { Properties } from '../source.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** A string of Cypher on one line. */
const text = (value: string) => `'${value.replace(/[\\'\n\r\t\b\f]/g, (c) => escapes[c]!)}'`;
const name = (value: string) => `\`${value.replaceAll('`', '``')}\``;

const literal = (property: string, value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => literal(property, item)).join(', ')}]`;
  if (typeof value === 'string') return text(value);
  return typeof value === 'number' ? numberText(property, value) : String(value);
};

const map = (properties: Properties) =>
  `{${Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([property, value]) => `${name(property)}: ${literal(property, value)}`)
    .join(', ')}}`;

export const cypher: Format = format(
  {
    name: 'cypher',
    mediaType: 'application/vnd.neo4j.cypher',
    extension: 'cypher',
    copy: true,
    description: 'A Cypher script, one statement a line; cypher-shell -f. Running it again changes nothing.',
  },
  (drawing) => ({
    open: `${aboutLines(drawing)
      .map((line) => `// ${line.replace(/[\r\n]+/g, ' ')}\n`)
      .join(
        '',
      )}CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:\`Entity\`) REQUIRE n.\`id\` IS UNIQUE;\n`,
    node: ({ id, labels, properties }) => {
      const others = labels.filter((label) => label !== 'Entity').map((label) => `:${name(label)}`);
      const labelled = others.length > 0 ? ` SET n${others.join('')}` : '';
      return `MERGE (n:\`Entity\` {\`id\`: ${text(id)}}) SET n = ${map(properties)}${labelled};\n`;
    },
    edge: ({ id, type, start, end, properties }) =>
      `MATCH (a:\`Entity\` {\`id\`: ${text(start)}}) MATCH (b:\`Entity\` {\`id\`: ${text(end)}}) MERGE (a)-[r:${name(type)} {\`id\`: ${text(id)}}]->(b) SET r = ${map(properties)};\n`,
    separator: '',
  }),
);
