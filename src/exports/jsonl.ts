import type { Row, Value } from '../cypher/statement.ts';
import type { Engine } from '../engine/engine.ts';
import { allNodes, allRelationships } from './pages.ts';

type Properties = { readonly [name: string]: Value };

/** Names in alphabetical order, so that two engines give the same bytes. */
const sorted = (properties: Properties) =>
  Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [name, properties[name]]),
  );

/** `Entity` first, then the others by name. */
const sortedLabels = (labels: readonly string[]) => [
  'Entity',
  ...labels.filter((label) => label !== 'Entity').sort(),
];

const nodeLine = ({ id, labels, properties }: Row) =>
  JSON.stringify({
    type: 'node',
    id,
    labels: sortedLabels(labels as string[]),
    properties: sorted(properties as Properties),
  });

const relationshipLine = ({ id, label, startId, endId, properties }: Row) =>
  JSON.stringify({
    type: 'relationship',
    id,
    label,
    start: { id: startId },
    end: { id: endId },
    properties: sorted(properties as Properties),
  });

/** How far an export is. */
export interface ExportProgress {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * The whole graph as JSON Lines: one object a line, nodes before relationships, in an order that is the same on every
 * engine. Yields a page of lines at a time and asks for the next only when it is taken.
 */
export async function* exportJsonLines(
  engine: Engine,
  onProgress: (progress: ExportProgress) => void = () => {},
): AsyncGenerator<string> {
  let nodes = 0;
  let relationships = 0;
  for await (const rows of allNodes(engine)) {
    yield `${rows.map(nodeLine).join('\n')}\n`;
    nodes += rows.length;
    onProgress({ nodes, relationships });
  }
  for await (const rows of allRelationships(engine)) {
    yield `${rows.map(relationshipLine).join('\n')}\n`;
    relationships += rows.length;
    onProgress({ nodes, relationships });
  }
}
