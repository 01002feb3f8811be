import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import {
  dropStagedNodes,
  dropStagedRelationships,
  showStaged,
  stagedPlaces,
  stagedRelationships,
  stageNodes,
  stageRelationships,
  unstageRelationships,
} from '../cypher/staging.ts';
import type { Row, Statement } from '../cypher/statement.ts';
import type { Engine } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import { batches } from './conflicts.ts';
import type { Changes } from './diff.ts';
import type { SeedRelationship } from './graph.ts';
import type { Right } from './right.ts';
import { byType, type Step, steps } from './steps.ts';

/*
 * A change that is too large for one transaction of the database: its new records, and what joins them with one another, are written
 * beforehand in parts, where nobody sees them (cypher/staging.ts). The one transaction that then makes them seen, and writes all else,
 * holds only labels of them.
 */

/** The places of staged records in the store, by their ids. */
export type Places = ReadonlyMap<string, string>;

/** What of it is there already: records by their ids, and of the relationships, in their order, so many. */
export interface Staged {
  readonly places: Places;
  readonly relationships: number;
}

export const nothingStaged: Staged = { places: new Map(), relationships: 0 };

/** What is written beforehand: it touches nothing that is there already. */
export const stageable = ({ nodes, relationships }: Changes) => {
  const fresh = new Set(nodes.created.map(({ id }) => id));
  const inside = (r: SeedRelationship) => fresh.has(r.from) && fresh.has(r.to);
  return { nodes: nodes.created, relationships: relationships.created.filter(inside) };
};

type Stageable = ReturnType<typeof stageable>;

/** The same for what is staged in the same way, of the same content and order: then one import can go on where another was ended. */
export const inputOf = ({ nodes, relationships }: Stageable): string => {
  const hash = createHash('sha256');
  for (const part of batches(nodes))
    hash.update(serialize(part.map(({ type, properties }) => [type, properties])));
  for (const part of batches(relationships))
    hash.update(serialize(part.map(({ type, from, to, properties }) => [type, from, to, properties])));
  return hash.digest('hex');
};

/**
 * What somebody staged who had the right before; to be asked by whoever has it now. Undefined where a record is there twice, as a
 * broken connection may leave it: then nobody knows which of them the relationships join.
 */
export const readStaged = async (engine: Engine): Promise<Staged | undefined> => {
  const places = new Map<string, string>();
  const rows = await engine.read(stagedPlaces);
  for (const { id, place } of rows) places.set(String(id), String(place));
  if (places.size < rows.length) return undefined;
  const [row] = await engine.read(stagedRelationships);
  return { places, relationships: Number(row?.count ?? 0) };
};

export const lost = () =>
  new AtlasError(
    'CONFLICT',
    'This import gave no sign of life for so long that another one may have taken its place. Nothing of it can be seen; run it again.',
  );

/**
 * A transaction of its own, of somebody who has the right. All that it does is sent at once: while the database works at one statement,
 * the next ones are written and on their way.
 */
const write = (engine: Engine, right: Right, statements: readonly Statement[]): Promise<Row[][]> =>
  engine.write(async (tx) => {
    const kept = right.keep(tx);
    const all = Promise.all(statements.map((one) => tx.run(one)));
    // Whoever lost the right writes nothing: the transaction is undone.
    all.catch(() => {});
    if (!(await kept)) throw lost();
    return all;
  });

/** Statements that one transaction takes: a few more rows each, and the database seldom waits for the next. */
const statementsTogether = 4;

/** Writes unseen what of them is not there yet; `onRows` is told of each batch. */
export const stage = async (
  engine: Engine,
  right: Right,
  { nodes, relationships }: Stageable,
  onRows: (rows: number) => void,
  there: Staged = nothingStaged,
): Promise<Places> => {
  const places = new Map(there.places);
  let passed = there.relationships;
  if (places.size + passed > 0) onRows(places.size + passed);
  /** Writes items in batches, a few in each transaction; `take` is given what each batch answered. */
  const writeAll = async <T>(
    items: readonly T[],
    make: (part: readonly T[]) => Statement,
    take: (rows: readonly Row[], part: readonly T[]) => void,
  ): Promise<void> => {
    for (const parts of batches(batches(items), statementsTogether)) {
      const answers = await write(engine, right, parts.map(make));
      for (const [i, part] of parts.entries()) {
        take(answers[i]!, part);
        onRows(part.length);
      }
    }
  };
  await writeAll(
    nodes.filter(({ id }) => !there.places.has(id)),
    (part) => stageNodes(part.map(({ properties }) => properties)),
    (rows) => {
      for (const { id, place } of rows) places.set(String(id), String(place));
    },
  );
  for (const [type, all] of byType(relationships)) {
    const left = all.slice(passed);
    passed -= all.length - left.length;
    await writeAll(
      left,
      (part) =>
        stageRelationships(
          type,
          part.map(({ from, to, properties }) => ({
            from: places.get(from)!,
            to: places.get(to)!,
            properties,
          })),
        ),
      ([row], part) => {
        if (row?.n !== part.length)
          throw new Error(`${part.length} relationships were to be staged, ${row?.n} were`);
      },
    );
  }
  return places;
};

/** What is left to be written once these records are seen; undefined where the graph is no longer the one they were staged for. */
export const withoutStaged = (changes: Changes, places: Places): Changes | undefined => {
  const { nodes, relationships } = changes;
  const rest = nodes.created.filter(({ id }) => !places.has(id));
  if (nodes.created.length - rest.length !== places.size) return undefined;
  return {
    nodes: { ...nodes, created: rest },
    relationships: {
      ...relationships,
      created: relationships.created.filter(({ from, to }) => !places.has(from) || !places.has(to)),
    },
  };
};

/** Makes staged records seen. */
export const showSteps = ({ nodes }: Changes, places: Places): Step[] =>
  byType(nodes.created.filter(({ id }) => places.has(id))).flatMap(([type, all]) =>
    steps(all, (part) =>
      showStaged(
        type,
        part.map(({ id }) => ({ id, place: places.get(id)! })),
      ),
    ),
  );

/** Deletes what is staged, in parts. */
export const clearStaged = async (engine: Engine, right: Right): Promise<void> => {
  const count = async (statement: Statement) =>
    Number((await write(engine, right, [statement]))[0]?.[0]?.n ?? 0);
  await engine.write((tx) => right.forget(tx));
  let nodes: number;
  do {
    let relationships: number;
    do relationships = await count(dropStagedRelationships());
    while (relationships === unstageRelationships);
    nodes = await count(dropStagedNodes());
  } while (nodes > 0);
};
