import type { Surroundings } from './command.ts';

/** Something to look at while work takes longer than a second. */
export interface Progress {
  /** `total` is absent where nobody knows it beforehand. */
  update(done: number, total?: number): void;
  /** Wipes the bar off the screen; called in any case. */
  end(): void;
}

const quiet: Progress = { update: () => {}, end: () => {} };
const patienceMs = 1_000;
const everyMs = 100;

/** `label [#####.....] 50% (100 of 200, 40 a second)`, cut to the width of the screen. */
export const barText = (
  label: string,
  done: number,
  total: number | undefined,
  width: number,
  perSecond?: number,
): string => {
  const rate = perSecond === undefined ? '' : `, ${Math.round(perSecond)} a second`;
  if (total === undefined || total === 0) return `${label}: ${done}${rate}`.slice(0, width);
  const share = Math.min(1, done / total);
  const cells = 24;
  const filled = Math.round(share * cells);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(cells - filled)}`;
  return `${label} [${bar}] ${Math.floor(share * 100)}% (${done} of ${total}${rate})`.slice(0, width);
};

/** A bar on standard error, drawn only on a terminal and only once the work has taken a second. */
export const startProgress = (label: string, { stderr }: Pick<Surroundings, 'stderr'>): Progress => {
  if (!stderr.isTTY) return quiet;
  const begun = Date.now();
  let drawn = 0;
  return {
    update: (done, total) => {
      const now = Date.now();
      if (now - begun < patienceMs || now - drawn < everyMs) return;
      drawn = now;
      const perSecond = (done * 1_000) / (now - begun);
      stderr.write(`\r\u001b[2K${barText(label, done, total, (stderr.columns ?? 80) - 1, perSecond)}`);
    },
    end: () => {
      if (drawn > 0) stderr.write('\r\u001b[2K');
    },
  };
};
