import type { Dialect } from '../cypher/dialect.ts';
import { nodeIds, nodePage, nodesAt, type RelationshipKey, relationshipPage } from '../cypher/export.ts';
import type { Row, Statement } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';

/** Whatever answers statements: an engine, or a request's reader. */
export interface Answers {
  readonly dialect?: Pick<Dialect, 'orderedIndex'>;
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
}

/**
 * Where no index holds the ids in order, each page would sort all of them: they are read once, and the pages by them. What
 * comes into the graph meanwhile is not among them.
 */
async function* idPages(engine: Answers, options: ReadOptions, size: number): AsyncGenerator<string[]> {
  const ids = (await engine.read(nodeIds, options)).map((row) => row.id as string);
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}

const sortsEachPage = ({ dialect }: Answers) => dialect?.orderedIndex === false;

/** Rows of one answer: few enough that others are served while they are converted, and that many exports may hold one. */
const pageSize = 250;
/** Start nodes whose relationships are asked for together. */
const startsAtOnce = 200;

/** All nodes in the order of their ids, a page at a time. */
export async function* allNodes(
  engine: Answers,
  options: ReadOptions = {},
  size = pageSize,
): AsyncGenerator<Row[]> {
  if (sortsEachPage(engine)) {
    for await (const ids of idPages(engine, options, size)) yield await engine.read(nodesAt(ids), options);
    return;
  }
  for (let after = ''; ; ) {
    const rows = await engine.read(nodePage(after, size), options);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)!.id as string;
  }
}

async function* startPages(engine: Answers, options: ReadOptions, size: number): AsyncGenerator<string[]> {
  if (sortsEachPage(engine)) return yield* idPages(engine, options, size);
  for await (const nodes of allNodes(engine, options, size)) yield nodes.map((node) => node.id as string);
}

/** All relationships in the order of start and id, a page at a time. */
export async function* allRelationships(
  engine: Answers,
  options: ReadOptions = {},
  size = pageSize,
  starts = startsAtOnce,
): AsyncGenerator<Row[]> {
  for await (const ids of startPages(engine, options, starts)) {
    for (let after: RelationshipKey = { start: '', id: '' }; ; ) {
      const left = ids.filter((id) => id >= after.start);
      const rows = await engine.read(relationshipPage(left, after, size), options);
      if (rows.length > 0) yield rows;
      if (rows.length < size) break;
      const last = rows.at(-1)!;
      after = { start: last.startId as string, id: last.id as string };
    }
  }
}
