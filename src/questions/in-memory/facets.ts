import type { FacetKey, FacetSource } from '../../cypher/facets.ts';
import type { Value } from '../../cypher/statement.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { basesPicked, mostLooked, type Numbers, pickedInMemory } from './where.ts';

/** For each key its values and how many records have them: first null, where there are records without a value. */
export type CountedValues = readonly (readonly { readonly v: Value; readonly c: number }[])[];

/**
 * What the statement of cypher/facets.ts counts of a list that starts a query; undefined where the list is filtered, or
 * counted, by anything that memory cannot say, or is long.
 */
export const facetsInMemory = (
  topology: Topology,
  source: FacetSource,
  keys: readonly FacetKey[],
  limit: number,
): CountedValues | undefined => {
  if (source.step) return undefined;
  const readers = keys.map((key) => readerOf(topology, source, key));
  const nodes = pickedInMemory(topology, source.types, source.where);
  if (!nodes || nodes.length > mostLooked || readers.includes(undefined)) return undefined;
  return readers.map((read) => countedBy(nodes, read!, limit));
};

/** Tells what a record is counted by: none, one or several values, each once. */
type Read = (node: number, tell: (value: Value) => void) => void;

const countedBy = (nodes: Numbers, read: Read, limit: number) => {
  const counts = new Map<Value, number>();
  let missing = 0;
  let told = 0;
  const tell = (value: Value) => {
    told++;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (let i = 0; i < nodes.length; i++) {
    told = 0;
    read(nodes[i]!, tell);
    if (told === 0) missing++;
  }
  const most = [...counts]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, limit)
    .map(([v, c]) => ({ v, c }));
  return missing > 0 ? [{ v: null, c: missing }, ...most] : most;
};

/** As statements order values of one kind: texts by their characters, which is how they are ordered as bytes. */
const compare = (a: Value, b: Value): number => {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
};

const readerOf = (topology: Topology, { types }: FacetSource, key: FacetKey): Read | undefined => {
  switch (key.by) {
    case 'type':
      return (node, tell) => tell(topology.typeOf(node));
    case 'property':
    case 'year': {
      const column = types.length === 1 ? topology.columns.of(types[0]!, key.property) : undefined;
      if (!column) return undefined;
      return (node, tell) => {
        const value = column.at(node);
        if (value !== undefined) tell(key.by === 'year' ? String(value).slice(0, 4) : value);
      };
    }
    case 'connection':
      return ofConnection(topology, key);
    default:
      return undefined;
  }
};

/** Each record at the far end once, however many relationships lead to it. */
const ofConnection = (
  topology: Topology,
  { step, edge }: Extract<FacetKey, { by: 'connection' }>,
): Read | undefined => {
  const allowed = basesPicked(edge);
  if (!allowed) return undefined;
  const { slotsOf, slotFar, slotEdge, edgeBasis, ids } = topology;
  const passes = topology.passable({ ...step, derived: true });
  const isEnd = (node: number) => step.labels.length === 0 || step.labels.includes(topology.typeOf(node));
  return (node, tell) => {
    const seen = new Set<number>();
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++) {
      const far = slotFar[slot]!;
      if (!passes(slot) || !allowed[edgeBasis[slotEdge[slot]!]!] || seen.has(far) || !isEnd(far)) continue;
      seen.add(far);
      tell(ids[far]!);
    }
  };
};
