import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Environment } from '../config.ts';

/** How the program ended, for the shell. */
export const exitCode = {
  ok: 0,
  /** The work was done as asked, and what was found is not well. Or it could not be done. */
  problems: 1,
  /** The command line or the configuration cannot be understood. */
  wrongUse: 2,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What a command may touch of the world around it. */
export interface Surroundings {
  readonly env: Environment;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Calls back when the user or the system asks the process to end; gives a function that stops listening. */
  readonly onStop: (stop: (signal: string) => void) => () => void;
  /**
   * Calls back when something failed that nobody waits for, a defect in any case: a promise (`rejection`), after which all else
   * is as it was, or code (`exception`), which may have left something half done. Gives a function that stops listening.
   */
  readonly onDefect?: (tell: (kind: 'rejection' | 'exception', error: unknown) => void) => () => void;
}

export interface Command {
  /** The whole help text. */
  readonly help: string;
  run(args: readonly string[], around: Surroundings): Promise<ExitCode>;
}

/** Something about the command line itself; the message says what to write instead. */
export class UsageError extends Error {}

type Option = { readonly type: 'string' | 'boolean'; readonly short?: string };

interface Parsed<T extends Record<string, Option>> {
  readonly values: { readonly [K in keyof T]?: T[K]['type'] extends 'string' ? string : boolean };
  readonly positionals: readonly string[];
}

/** Options and words of a command line; anything that is not known is a UsageError. */
export const parse = <const T extends Record<string, Option>>(
  args: readonly string[],
  options: T,
): Parsed<T> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Parsed<T>['values'], positionals };
  } catch (error) {
    // Node's own words are good; its hint about positional arguments is not for us.
    throw new UsageError((error as Error).message.split('. To specify')[0]!.replace(/\.$/, ''));
  }
};
