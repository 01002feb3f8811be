import DataLoader from 'dataloader';
import { compileConnection, compileLookup } from '../cypher/compile.ts';
import { type Located, relationshipKey, relationshipsByKey } from '../cypher/graph.ts';
import {
  type ListValue,
  listIn,
  type NodeRow,
  nodeIn,
  type RelationshipRow,
  relationshipIn,
} from '../cypher/rows.ts';
import type { ConnectionSelection, NodeSelection } from '../cypher/selection.ts';
import type { KeyedStatement, Value } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';
import type { Reader } from '../engine/sharing.ts';

type Loader = DataLoader<string, Value>;

/**
 * The fallback of look-ahead: what a field reaches in a way that its entry field could not see (a citation's claimant, the
 * same alias with two meanings). Ids of one tick and one selection go together in one statement, with those of other
 * requests that come at the same time.
 */
export interface Loaders {
  /** The record with this id, or null. */
  node(selection: NodeSelection, id: string): Promise<NodeRow | null>;
  /** The value of a connection of the record with this id. */
  connection(selection: ConnectionSelection, id: string): Promise<ListValue | null>;
  /** The relationship with this id between these ends, with these properties, its type and its ends, or null. */
  relationship(properties: readonly string[], which: Located): Promise<RelationshipRow | null>;
  /** What a statement says of the record with this id in this column, or null. */
  column(statement: KeyedStatement, column: string, id: string): Promise<Value>;
}

export const createLoaders = (reader: Reader, options: ReadOptions): Loaders => {
  const loaders = new Map<string, Loader>();
  const loaderFor = (statement: KeyedStatement, column: string): Loader => {
    const shape = `${statement.text}\n${JSON.stringify(statement.params, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))}`;
    const known = loaders.get(shape);
    if (known) return known;
    const made: Loader = new DataLoader(
      async (ids) => {
        const outcomes = await reader.readKeys(statement, ids, options);
        // What fails for one record is an error where that one is wanted, and nowhere else.
        return outcomes.map((outcome) =>
          outcome.status === 'fulfilled' ? (outcome.value[0]?.[column] ?? null) : (outcome.reason as Error),
        );
      },
      { maxBatchSize: 500 },
    );
    loaders.set(shape, made);
    return made;
  };
  // A field asks with one selection object for all the records it is resolved on: it is compiled once.
  const compiled = new WeakMap<object, Loader>();
  const loaderOf = <S extends object>(selection: S, compile: (s: S) => KeyedStatement, column: string) => {
    const known = compiled.get(selection) ?? loaderFor(compile(selection), column);
    compiled.set(selection, known);
    return known;
  };
  return {
    node: async (selection, id) => nodeIn(await loaderOf(selection, compileLookup, 'node').load(id)),
    connection: async (selection, id) =>
      listIn(await loaderOf(selection, compileConnection, 'list').load(id)),
    relationship: async (properties, which) =>
      relationshipIn(await loaderFor(relationshipsByKey(properties), 'edge').load(relationshipKey(which))),
    column: (statement, column, id) => loaderFor(statement, column).load(id),
  };
};
