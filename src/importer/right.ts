import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import {
  endImport,
  forgetInput,
  importState,
  keepImport,
  lockImport,
  takeImport,
  unlockImport,
} from '../cypher/staging.ts';
import type { Engine, Transaction } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import type { Run } from './current.ts';

/**
 * How long a right to import holds when nobody renews it. Each transaction does, and nobody takes it while one is under way; so this
 * is how long a process may pause between two, and how long one waits for an import that was killed.
 */
export const usualRightMs = 20_000;

/** The right to import in parts: one importer at a time has it. */
export interface Right {
  /** Keeps it, and everybody else from taking it until the transaction ends; false where it is lost. */
  keep(tx: Transaction): Promise<boolean>;
  /** Nobody shall go on with what is staged: it is about to be taken away. */
  forget(tx: Transaction): Promise<void>;
  /** Gives it back, with the transaction. */
  end(tx: Transaction): Promise<void>;
}

/** Somebody else who has the right. */
export interface Other {
  readonly who: string;
  readonly since: Date;
}

/** Told once of somebody who has to be waited for. */
export type OnWait = (other: Other) => void;

/** Waits a moment for somebody else's import. Throws `CONFLICT` where it does not end in ten minutes. */
export type Wait = (other: Other) => Promise<void>;

/** How long another import is waited for. */
const patienceMs = 600_000;
const lookEveryMs = 500;

/** One patience for all that an import does. */
export const waitingFor = (onWait?: OnWait): Wait => {
  const end = performance.now() + patienceMs;
  let told = false;
  return async (other) => {
    if (performance.now() > end)
      throw new AtlasError(
        'CONFLICT',
        `Another import, by ${other.who}, is under way since ${other.since.toISOString()}. Run this one again when it has ended.`,
      );
    if (!told) onWait?.(other);
    told = true;
    await pause(lookEveryMs);
  };
};

/** Who else imports, and what of an import lies about. */
export interface ImportState {
  /** Who has the right now; undefined: nobody. */
  readonly other?: Other;
  /** Whether anything staged is there. */
  readonly staged: boolean;
  /** Of what it is made (stage.ts); undefined: nobody knows. */
  readonly input?: string;
}

export const readState = async (run: Run): Promise<ImportState> => {
  const [row] = await run(importState);
  const held = Number(row?.left ?? -1) > 0;
  return {
    staged: row?.staged === true,
    ...(typeof row?.input === 'string' && { input: row.input }),
    ...(held && { other: { who: String(row?.who), since: new Date(Number(row?.since)) } }),
  };
};

/** The right, or undefined where somebody else has it. */
export const takeRight = (engine: Engine, forMs: number): Promise<Right | undefined> =>
  engine.write((tx) => takeRightIn(tx, forMs));

/** The same in a transaction of which more is wanted, to stage what is made of this input: it is had with the commit. */
export const takeRightIn = async (
  tx: Transaction,
  forMs: number,
  input?: string,
): Promise<Right | undefined> => {
  const token = randomUUID();
  const who = `process ${process.pid} on ${hostname()}`;
  const [row] = await tx.run(takeImport(token, who, forMs, input ?? null));
  if (row?.mine !== true) return undefined;
  return {
    keep: async (tx) => (await tx.run(keepImport(token, forMs))).length > 0,
    forget: async (tx) => {
      await tx.run(forgetInput(token));
    },
    end: async (tx) => {
      await tx.run(endImport(token));
    },
  };
};

/**
 * Does the work while no other importer writes anything: one that imports in one transaction waits for the end of this one, and this one for
 * theirs. Whoever imports in parts is told of instead.
 */
export const aloneIn = async <T>(tx: Transaction, work: (state: ImportState) => Promise<T>): Promise<T> => {
  const run: Run = (statement) => tx.run(statement);
  const before = await readState(run);
  // To wait for somebody is to look again and again, and should change nothing.
  if (before.other !== undefined) return work(before);
  await tx.run(lockImport);
  const result = await work(await readState(run));
  await tx.run(unlockImport);
  return result;
};

/** Undoes a transaction whose work was done beside it. */
class Undone extends Error {}

/**
 * Does work that no transaction can hold, on other connections, while no importer writes anything; undefined where somebody imports in
 * parts, and nothing was done.
 */
export const aloneBeside = async (engine: Engine, work: () => Promise<void>): Promise<Other | undefined> => {
  try {
    return await engine.write(async (tx) => {
      const { other } = await readState((statement) => tx.run(statement));
      if (other !== undefined) return other;
      await tx.run(lockImport);
      await work();
      // The lock made nothing that should stay.
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone) return undefined;
    throw error;
  }
};
