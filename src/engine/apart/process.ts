import { type ChildProcess, spawn } from 'node:child_process';
import type { Row, Statement } from '../../cypher/statement.ts';
import { AtlasError, type ErrorCode } from '../../errors.ts';
import type { Answer, Failure } from './messages.ts';

/** The process ended before it had answered: another one may answer. */
export class ProcessEnded extends Error {}

/** A process that answers from a graph file, and can be ended at any moment. */
export interface ReaderProcess {
  /** Runs a statement; its answer goes nowhere once `gone` aborts, but it may go on running. */
  read(statement: Statement, gone: AbortSignal): Promise<Row[]>;
  /** Statements whose answers somebody waits for. */
  readonly wanted: number;
  /** Statements that run and that nobody waits for any more. */
  readonly abandoned: number;
  /** Ends it; what it was asked fails with `ProcessEnded`. Resolves when it is gone, and its hold on the file with it. */
  end(): Promise<void>;
}

export interface ReaderProcessOptions {
  readonly path: string;
  /** How much it gives way to others on the same processor, from 0 to 19. */
  readonly niceness: number;
  /** Told when the last answer that anybody waits for has come. */
  readonly onIdle: () => void;
  /** Told that a statement is still running a while after the last one who waited for it went. */
  readonly onStuck: () => void;
  /** Told when the process is gone, whoever ended it. */
  readonly onEnd: () => void;
  /** How long a statement may go on when nobody waits for it. */
  readonly graceMs: number;
}

interface Waiting {
  settle?: { readonly resolve: (rows: Row[]) => void; readonly reject: (reason: unknown) => void };
  stuck?: NodeJS.Timeout;
}

const errorOf = ({ message, stack, code }: Failure): Error => {
  const error = code === undefined ? new Error(message) : new AtlasError(code as ErrorCode, message);
  if (stack !== undefined) error.stack = stack;
  return error;
};

/** The process's file is TypeScript where this one is: in development, where tsx has to be at hand in it as well. */
const program = (path: string, niceness: number): string => {
  const isSource = import.meta.url.endsWith('.ts');
  const file = JSON.stringify(new URL(isSource ? './child.ts' : './child.js', import.meta.url));
  const answer = `import(${file}).then(({ answerFrom }) => answerFrom(${JSON.stringify(path)}, ${niceness}))`;
  return isSource
    ? `import('tsx/esm/api').then(({ register }) => { register(); return ${answer}; })`
    : answer;
};

const start = ({ path, niceness }: ReaderProcessOptions): ChildProcess =>
  spawn(process.execPath, ['--eval', program(path, niceness)], {
    // Nothing of it is for the one who started the program, but why it broke down.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });

/** Starts a process; resolves when it can answer, and rejects with the reason why it never will. */
export const startReaderProcess = (options: ReaderProcessOptions): Promise<ReaderProcess> =>
  new Promise((resolve, reject) => {
    const { graceMs } = options;
    const child = start(options);
    const asked = new Map<number, Waiting>();
    let last = 0;
    let ended = false;
    let wanted = 0;

    const take = (id: number): Waiting['settle'] => {
      const waiting = asked.get(id);
      asked.delete(id);
      clearTimeout(waiting?.stuck);
      if (waiting?.settle) unwanted();
      return waiting?.settle;
    };
    const unwanted = () => {
      wanted--;
      if (wanted === 0) queueMicrotask(options.onIdle);
    };
    const finish = () => {
      if (ended) return;
      ended = true;
      const over = new ProcessEnded('The process of the embedded engine ended.');
      for (const id of [...asked.keys()]) take(id)?.reject(over);
      reject(over);
      options.onEnd();
    };
    const gone = new Promise<void>((done) => {
      child.once('exit', () => done());
      child.once('error', () => done());
    });
    const end = () => {
      child.ref();
      child.kill('SIGKILL');
      finish();
      return gone;
    };

    const reader: ReaderProcess = {
      read: (statement, gone) =>
        new Promise((resolveRows, rejectRows) => {
          if (gone.aborted) return rejectRows(gone.reason);
          if (ended) return rejectRows(new ProcessEnded('The process of the embedded engine has ended.'));
          const id = ++last;
          const leave = () => {
            delete waiting.settle;
            waiting.stuck = setTimeout(options.onStuck, graceMs);
            waiting.stuck.unref();
            unwanted();
            rejectRows(gone.reason);
          };
          const waiting: Waiting = {
            settle: {
              resolve: (rows) => {
                gone.removeEventListener('abort', leave);
                resolveRows(rows);
              },
              reject: (reason) => {
                gone.removeEventListener('abort', leave);
                rejectRows(reason);
              },
            },
          };
          gone.addEventListener('abort', leave, { once: true });
          wanted++;
          asked.set(id, waiting);
          // What cannot be reached is gone, though the system may tell of its end a moment later.
          child.send({ id, ...statement }, (error) => {
            if (error) void end();
          });
        }),
      get wanted() {
        return wanted;
      },
      get abandoned() {
        return asked.size - wanted;
      },
      end,
    };

    child.on('message', (answer: Answer) => {
      if ('ready' in answer) {
        // From now on whoever waits for an answer keeps the program alive, not the process that answers.
        child.unref();
        child.channel?.unref();
        resolve(reader);
      } else if ('unready' in answer) {
        reject(errorOf(answer.unready));
        void end();
      } else {
        const settle = take(answer.id);
        if ('rows' in answer) settle?.resolve(answer.rows);
        else settle?.reject(errorOf(answer.failure));
      }
    });
    child.on('error', (cause) => {
      reject(cause);
      void end();
    });
    child.on('exit', finish);
  });
