import { expect, it } from 'vitest';
import { formats } from '../../src/exports/formats.ts';
import { type ExportEdge, type ExportNode, listedGraph } from '../../src/exports/source.ts';
import { written } from './graphs.ts';

const node = (id: string): ExportNode => ({
  id,
  type: 'Company',
  labels: ['Entity', 'Company'],
  properties: { id, nameZh: id, names: [`name-of-${id}`], citations: [] },
});
const edge = (start: string, end: string): ExportEdge => ({
  id: `${start}~INVESTS_IN~${end}`,
  type: 'INVESTS_IN',
  start,
  end,
  properties: { citations: [] },
});

/** `gone` went while the file was written: its relationships were still read. */
const graph = listedGraph(
  [node('here'), node('there')],
  [edge('here', 'there'), edge('here', 'gone-to'), edge('gone-from', 'there')],
);

/** A file that has no nodes cannot know which of them are there; packed ones show no text. */
const withNodes = formats.filter(({ name }) => !/relationships|xlsx|png/.test(name));

it.each(withNodes.map(({ name }) => name))(
  '%s: no relationship leads to a node that is not in the file',
  async (name) => {
    const file = await written(name, graph);
    expect(file).not.toContain('gone-');
  },
);

it('neo4j-nodes brings the names that filters look in', async () => {
  const [header, first] = (await written('neo4j-nodes', graph)).split('\n');
  expect(header).toMatch(/\bnames:string\[\]/);
  expect(first).toContain('name-of-here');
});
