import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { endImport, importState, keepImport, takeImport } from '../cypher/staging.ts';
import type { Engine, Transaction } from '../engine/engine.ts';
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
  /** Gives it back, with the transaction. */
  end(tx: Transaction): Promise<void>;
}

/** Who else imports, and what of an import lies about. */
export interface ImportState {
  /** Who has the right now; undefined: nobody. */
  readonly other?: { readonly who: string; readonly since: Date };
  /** Whether anything staged is there. */
  readonly staged: boolean;
}

export const readState = async (run: Run): Promise<ImportState> => {
  const [row] = await run(importState);
  const held = Number(row?.left ?? -1) > 0;
  return {
    staged: row?.staged === true,
    ...(held && { other: { who: String(row?.who), since: new Date(Number(row?.since)) } }),
  };
};

/** The right, or undefined where somebody else has it. */
export const takeRight = async (engine: Engine, forMs: number): Promise<Right | undefined> => {
  const token = randomUUID();
  const who = `process ${process.pid} on ${hostname()}`;
  const [row] = await engine.write((tx) => tx.run(takeImport(token, who, forMs)));
  if (row?.mine !== true) return undefined;
  return {
    keep: async (tx) => (await tx.run(keepImport(token, forMs))).length > 0,
    end: async (tx) => {
      await tx.run(endImport(token));
    },
  };
};
