import type { Value } from '../../src/cypher/statement.ts';
import type { Format } from '../../src/exports/format.ts';
import { formatNamed } from '../../src/exports/formats.ts';
import type { ExportOptions } from '../../src/exports/options.ts';
import { type ExportEdge, type ExportNode, type GraphSource, listedGraph } from '../../src/exports/source.ts';
import { citationText } from '../../src/ontology/citation.ts';

/** The whole file; bytes as characters. */
export const written = async (
  format: string | Format,
  source: GraphSource,
  options: ExportOptions = {},
): Promise<string> => {
  let text = '';
  const writer = typeof format === 'string' ? formatNamed(format) : format;
  for await (const part of writer.write(source, options))
    text += typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  return text;
};

const cited = [citationText({ report: 'r', section: '2.3', case: 1, claimedBy: 'acme', basis: 'report' })];

/** Names that end strings, open tags, escape, hide, or mean something to one of the formats. */
export const hostileNames: readonly string[] = [
  'plain',
  '讯飞星火 "V3.5"',
  "it's `quoted` \\ and \\u0041 \\n",
  '<b>bold</b> & &lt;not&gt; ]]> <!-- -->',
  'two\nlines\r\nand\ttabs',
  '=HYPERLINK("http://example.org","x")',
  '@SUM(1+1)*cmd|x',
  'end',
  'a;b,c|d{e}[f](g)',
  '%%{init: {}}%% --> x :::y',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to look like one
  '*/ // # -- $x ${y} {{z}}',
  '😀 \u200f\u202eعربي',
  '\u0000\u0001\u001b[31m\ufffe',
  'half \ud83d character',
  'subgraph "x" -> y [label=z]',
  '   spaces   ',
];

export const hostile = () => {
  const nodes: ExportNode[] = hostileNames.map((name, i) => ({
    id: `n-${String(i).padStart(2, '0')}`,
    type: i % 2 === 0 ? 'Model' : 'Company',
    labels: i % 2 === 0 ? ['Entity', 'Model'] : ['Entity', 'Company', 'Organization'],
    properties: {
      aliasesEn: [],
      aliasesZh: [name],
      citations: cited,
      nameZh: name,
      ...(i % 2 === 0 ? { parametersBillion: 7, releasedOn: ['2023', '2023-02', '2024-02-29'][i % 3]! } : {}),
      summaryZh: name,
    } as Record<string, Value>,
  }));
  const edge = (from: number, to: number, type: string, hash?: string): ExportEdge => {
    const [start, end] = [nodes[from]!.id, nodes[to]!.id];
    return {
      id: `${start}~${type}~${end}${hash ? `~${hash}` : ''}`,
      type,
      start,
      end,
      properties: { citations: cited, ...(hash ? { date: '2024-05', openSource: true } : {}) },
    };
  };
  const edges = [
    ...nodes.slice(1).map((_, i) => edge(i + 1, 0, 'DEVELOPS')),
    // A self loop, two types between one pair, two relationships of one type between one pair.
    edge(0, 0, 'BASED_ON'),
    edge(1, 0, 'RELEASED'),
    edge(1, 0, 'RELEASED', 'a1'),
    edge(1, 0, 'RELEASED', 'b2'),
  ];
  return { nodes, edges, source: listedGraph(nodes, edges) };
};

/** A chain of so many nodes with a relationship to a hub each, made while it is read: nothing of it is kept. */
export const synthetic = (size: number, page = 1_000): GraphSource => {
  const id = (i: number) => `n-${String(i).padStart(7, '0')}`;
  const pages = async function* <T>(make: (i: number) => T): AsyncGenerator<T[]> {
    for (let from = 0; from < size; from += page)
      yield Array.from({ length: Math.min(page, size - from) }, (_, i) => make(from + i));
  };
  return {
    nodes: () =>
      pages((i) => ({
        id: id(i),
        type: 'Model',
        labels: ['Entity', 'Model'],
        properties: {
          nameZh: `模型 ${i}`,
          nameEn: `Model ${i}`,
          aliasesZh: [],
          aliasesEn: [],
          citations: cited,
        },
      })),
    edges: () =>
      pages((i) => ({
        id: `${id(i)}~BASED_ON~${id(0)}`,
        type: 'BASED_ON',
        start: id(i),
        end: id(0),
        properties: { citations: cited },
      })),
  };
};
