import { nodePage, type RelationshipKey, relationshipPage } from '../cypher/export.ts';
import type { Row, Statement } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';

/** Whatever answers statements: an engine, or a request's reader. */
export interface Answers {
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
}

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
  for (let after = ''; ; ) {
    const rows = await engine.read(nodePage(after, size), options);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)!.id as string;
  }
}

/** All relationships in the order of start and id, a page at a time. */
export async function* allRelationships(
  engine: Answers,
  options: ReadOptions = {},
  size = pageSize,
  starts = startsAtOnce,
): AsyncGenerator<Row[]> {
  for await (const nodes of allNodes(engine, options, starts)) {
    const ids = nodes.map((node) => node.id as string);
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
