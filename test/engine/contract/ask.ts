import type { Param, Row } from '../../../src/cypher/statement.ts';
import { statement } from '../../../src/cypher/statement.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Open } from '../../support/engines.ts';

export type { Open };

/** One read, as short as a test wants it. */
export const ask = (engine: Engine, text: string, params: Record<string, Param> = {}): Promise<Row[]> =>
  engine.read(statement(text, params));

/** One write in a transaction of its own. */
export const tell = (engine: Engine, text: string, params: Record<string, Param> = {}): Promise<Row[]> =>
  engine.write((tx) => tx.run(statement(text, params)));

/** The one column of every row. */
export const column = (rows: Row[], name = 'x') => rows.map((row) => row[name]);
