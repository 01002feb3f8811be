import type { NodeRow } from '../../cypher/rows.ts';
import { connectionColumn, degreeColumn, type NodeSelection } from '../../cypher/selection.ts';
import type { Value } from '../../cypher/statement.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType } from '../../ontology/ontology.ts';
import { storedProperties } from '../../ontology/stored.ts';
import type { Breathe } from '../breathe.ts';
import { degreeOf } from './degree.ts';
import { type List, listerOf, mostLooks, type Project } from './lists.ts';

/** Records that are put together, or relationships that are looked at for them, before others may have their turn. */
const recordsInOneGo = 20;
const looksInOneGo = 500;

/**
 * Records as a statement of cypher/compile.ts would give them, with the lists that are wanted of them; undefined where more
 * is wanted than memory has. Those that are gone, or of another type, are left out.
 */
export const recordsInMemory = async (
  topology: Topology,
  ids: readonly string[],
  selection: NodeSelection,
  breathe: Breathe,
): Promise<Map<string, NodeRow> | undefined> => {
  const project = projectorOf(topology, selection);
  if (!project) return undefined;
  const found = new Map<string, NodeRow>();
  const looks = { left: mostLooks };
  let left = mostLooks;
  for (const [i, id] of ids.entries()) {
    if (i % recordsInOneGo === recordsInOneGo - 1 || left - looks.left > looksInOneGo) {
      left = looks.left;
      await breathe();
    }
    const node = topology.placeOf(id);
    if (node === undefined || !selection.types.includes(topology.typeOf(node))) continue;
    const row = project(node, looks);
    if (!row) return undefined;
    found.set(id, row);
  }
  return found;
};

const common = new Set(storedProperties.node.map(({ name }) => name));

/** Reads these properties of entities of a type; undefined where a column is not there. */
const readersOf = (
  topology: Topology,
  type: EntityTypeName,
  properties: readonly string[],
): readonly ((node: number) => Value | undefined)[] | undefined => {
  const readers: ((node: number) => Value | undefined)[] = [];
  for (const property of properties) {
    const own = Object.hasOwn(entityType(type).fields, property);
    // A property of another type's.
    if (!own && !common.has(property)) {
      readers.push(() => null);
      continue;
    }
    const column = topology.columns.of(own ? type : 'Entity', property);
    if (!column) return undefined;
    readers.push(column.at);
  }
  return readers;
};

const projectorOf = (
  topology: Topology,
  { properties, labels, degree, connections }: NodeSelection,
): Project | undefined => {
  const names = properties.filter((name) => name !== 'id');
  const lists: (readonly [column: string, list: List])[] = [];
  for (const one of connections) {
    const list = listerOf(topology, one, projectorOf);
    if (!list) return undefined;
    lists.push([connectionColumn(one.key), list]);
  }
  const byType = new Map<EntityTypeName, ReturnType<typeof readersOf>>();
  const readers = (type: EntityTypeName) => {
    const known = byType.get(type) ?? readersOf(topology, type, names);
    byType.set(type, known);
    return known;
  };
  return (node, looks) => {
    const type = topology.typeOf(node);
    const reads = readers(type);
    if (!reads) return undefined;
    const row: Record<string, unknown> = { id: topology.ids[node]! };
    for (let i = 0; i < names.length; i++) row[names[i]!] = reads[i]!(node) ?? null;
    if (labels) row.labels = [type];
    if (degree) row[degreeColumn] = degreeOf(topology, node);
    for (const [column, list] of lists) {
      const value = list(node, looks);
      if (!value) return undefined;
      row[column] = value;
    }
    return row as unknown as NodeRow;
  };
};
