/*
 * The process that answers from a graph file: it opens the file to be read, and runs what it is asked. It knows of no
 * time: whoever started it ends it when a statement takes too long, and starts another.
 */
import { setPriority } from 'node:os';
import { AtlasError } from '../../errors.ts';
import { openDatabase, runOn } from '../embedded-database.ts';
import type { Answer, Failure, Question } from './messages.ts';

const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined };
  const { message, stack } = error;
  return { message, stack, ...(error instanceof AtlasError && { code: error.code }) };
};

const send = (answer: Answer) => process.send?.(answer, undefined, undefined, () => {});

/** A statement that runs would hold up an orderly end; nothing is open but a file that is read. */
const end = () => process.kill(process.pid, 'SIGKILL');

/** Gives way to others on the same processor; the threads that run statements are made later, and alike. */
const beNice = (niceness: number) => {
  try {
    setPriority(niceness);
  } catch {
    // Where a system does not allow it, all are alike.
  }
};

/** Answers what the parent asks, from the graph in this file, until the parent is gone. */
export const answerFrom = async (path: string, niceness: number): Promise<void> => {
  beNice(niceness);
  process.on('disconnect', end);
  // The keyboard's signals reach every process of a terminal: the parent says when it is over.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  try {
    const database = await openDatabase({ path, readOnly: true });
    process.on('message', ({ id, text, params }: Question) => {
      runOn(database, { text, params }).then(
        (rows) => send({ id, rows }),
        (error: unknown) => send({ id, failure: failureOf(error) }),
      );
    });
    send({ ready: true });
  } catch (error) {
    send({ unready: failureOf(error) });
  }
};
