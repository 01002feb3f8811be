import {
  constraintStatements,
  existingIndexes,
  importersMeet,
  madeBy,
  onlyFaster,
} from '../cypher/constraints.ts';
import type { Statement } from '../cypher/statement.ts';
import type { Engine } from '../engine/engine.ts';
import { aloneBeside, type Wait, waitingFor } from './right.ts';

export interface PrepareOptions {
  /** Leave out what only makes answers faster. */
  readonly onlyNeeded?: boolean;
  /** Waits for somebody who imports in parts. */
  readonly wait?: Wait;
}

/**
 * Makes every constraint and index exist, or only those that answers depend on. Data that break one make it fail. One process at a time
 * does so: those that make the same at once stand in each other's way at every step.
 */
export const prepareGraph = async (
  engine: Engine,
  { onlyNeeded = false, wait = waitingFor() }: PrepareOptions = {},
): Promise<void> => {
  const missing = async (): Promise<Statement[]> => {
    const ask = existingIndexes(engine.dialect);
    const there = new Set(ask === undefined ? [] : (await engine.read(ask)).map((row) => row.name));
    return constraintStatements(engine.dialect).filter(
      (one) => !there.has(madeBy(one)) && !(onlyNeeded && onlyFaster(one)),
    );
  };
  const make = async () => engine.prepare(await missing());
  const first = await missing();
  if (first.length === 0) return;
  const meeting = importersMeet(engine.dialect);
  if (meeting === undefined) return make();
  // Without it two would not meet at one node, and each would hold a lock of its own.
  if (first.some(({ text }) => text === meeting.text)) await engine.prepare([meeting]);
  for (;;) {
    const other = await aloneBeside(engine, make);
    if (other === undefined) return;
    await wait(other);
  }
};
