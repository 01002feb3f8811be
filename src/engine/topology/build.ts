import type { Row } from '../../cypher/statement.ts';
import {
  columnOf as columnStatement,
  entityCount,
  topologyEdges,
  topologyNodes,
} from '../../cypher/topology.ts';
import { isEntityTypeName } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import type { Engine } from '../engine.ts';
import { type Headroom, heapHasRoom } from '../headroom.ts';
import { eachInTurns, mergedInTurns, sortedInTurns, turn } from '../in-turns.ts';
import { isImporting, type Made } from '../keeper.ts';
import { Columns } from './columns.ts';
import { bases, type ReadEdge, type ReadNode, Topology, weightOf } from './topology.ts';

/** Entities whose relationships are read together. */
const startsAtOnce = 1_000;
/** Nobody waits for it. */
const patience = { timeoutMs: 60_000 };

const compare = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** An entity of exactly one type of the ontology; anything else is left to statements. */
const nodeOf = ({ id, labels, sortKey }: Row): ReadNode | undefined => {
  const types = (labels as string[]).filter(isEntityTypeName);
  return types.length === 1 && typeof id === 'string'
    ? { id, type: types[0]!, sortKey: typeof sortKey === 'string' ? sortKey : null }
    : undefined;
};

export interface BuildOptions extends Headroom {
  /** Entities that are read together. */
  readonly nodesAtOnce?: number;
}

/** Reads the shape of the graph, in parts, and looks before and after whether it is the same graph. */
export const buildTopology = async (
  engine: Engine,
  mostBytes: number,
  { hasRoom = heapHasRoom, nodesAtOnce = 10_000 }: BuildOptions = {},
): Promise<Made<Topology>> => {
  if (await isImporting(engine)) return { none: 'importing' };
  const revision = await engine.revision();
  const [size] = await engine.read(entityCount, patience);
  if (weightOf(size!.count as number, 0, 0, 0) > mostBytes) return { none: 'heavy' };
  const read: ReadNode[] = [];
  let nodeText = 0;
  for (let after = '', more = true; more; ) {
    const rows = await engine.read(topologyNodes(after, nodesAtOnce), patience);
    for (const row of rows) {
      const node = nodeOf(row);
      if (!node) return { none: 'foreign' };
      nodeText += node.id.length + (node.sortKey?.length ?? 0);
      read.push(node);
    }
    if (weightOf(read.length, nodeText, 0, 0) > mostBytes) return { none: 'heavy' };
    more = rows.length === nodesAtOnce;
    after = read.at(-1)?.id ?? '';
    await turn();
  }
  // An id that is no text comes in no order of texts.
  if (read.length !== size!.count)
    return { none: (await engine.revision()) === revision ? 'foreign' : 'changed' };
  const nodes = await sortedInTurns(read, compare, turn);
  const places = new Map<string, number>();
  await eachInTurns(nodes.length, (i) => places.set(nodes[i]!.id, i), turn);
  const parts: ReadEdge[][] = [];
  let [edgeCount, edgeText] = [0, 0];
  for (let at = 0; at < nodes.length; at += startsAtOnce) {
    const part: ReadEdge[] = [];
    const keys = nodes.slice(at, at + startsAtOnce).map(({ id }) => id);
    for (const row of await engine.read(topologyEdges(keys), patience)) {
      const start = places.get(row.key as string);
      const [ids, types, ends] = [row.ids, row.types, row.ends] as string[][];
      for (const [i, id] of ids!.entries()) {
        // Statements do not agree on what is counted of somebody's relationship without an id: they are asked.
        if (id === '' || ends![i] === '') return { none: 'foreign' };
        const end = places.get(ends![i]!);
        if (start === undefined || end === undefined) return { none: 'changed' };
        const basis = Math.max(0, (bases as readonly string[]).indexOf(String((row.bases as unknown[])[i])));
        part.push({ id, type: types![i] as RelationshipTypeName, start, end, basis });
        edgeText += id.length;
      }
    }
    edgeCount += part.length;
    const weight = weightOf(nodes.length, nodeText, edgeCount, edgeText);
    if (weight > mostBytes) return { none: 'heavy' };
    if (!hasRoom(weight)) return { none: 'cramped' };
    parts.push(part.sort(compare));
    await turn();
  }
  const edges = await mergedInTurns(parts, compare, turn);
  if ((await engine.revision()) !== revision) return { none: 'changed' };
  // Two relationships of one id could not be told apart.
  if (edges.some((edge, i) => i > 0 && edge.id === edges[i - 1]!.id)) return { none: 'foreign' };
  const columns = new Columns({
    read: async (label, property) => {
      const rows = await engine.read(columnStatement(label, property), patience);
      return (await engine.revision()) === revision ? rows : undefined;
    },
    placeOf: (id) => places.get(id),
    count: nodes.length,
    mostBytes: mostBytes - weightOf(nodes.length, nodeText, edgeCount, edgeText),
  });
  return { made: await Topology.of({ revision, nodes, places, edges, columns }, turn) };
};
