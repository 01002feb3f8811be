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
const everyLineMs = 10_000;

const timeText = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

/** `100 of 200, 40 a second, 3 s left`; of what is not known nothing is said. */
const figures = (done: number, total: number | undefined, perSecond: number | undefined): string =>
  [
    total === undefined ? `${done}` : `${done} of ${total}`,
    ...(perSecond === undefined ? [] : [`${Math.round(perSecond)} a second`]),
    ...(total !== undefined && perSecond !== undefined && perSecond > 0 && done < total
      ? [`${timeText((total - done) / perSecond)} left`]
      : []),
  ].join(', ');

/** `label [#####.....] 50% (100 of 200, 40 a second, 3 s left)`, cut to the width of the screen. */
export const barText = (
  label: string,
  done: number,
  total: number | undefined,
  width: number,
  perSecond?: number,
): string => {
  if (total === undefined || total === 0)
    return `${label}: ${figures(done, undefined, perSecond)}`.slice(0, width);
  const share = Math.min(1, done / total);
  const cells = 24;
  const filled = Math.round(share * cells);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(cells - filled)}`;
  return `${label} [${bar}] ${Math.floor(share * 100)}% (${figures(done, total, perSecond)})`.slice(0, width);
};

/** A line on standard error every ten seconds: for logs. */
const inLines = (label: string, { stderr }: Pick<Surroundings, 'stderr'>): Progress => {
  const begun = Date.now();
  let written = begun;
  return {
    update: (done, total) => {
      const now = Date.now();
      if (now - written < everyLineMs) return;
      written = now;
      stderr.write(`${label}: ${figures(done, total, (done * 1_000) / (now - begun))}\n`);
    },
    end: () => {},
  };
};

/**
 * A bar on standard error, drawn only on a terminal and only once the work has taken a second; where there is no terminal nothing, or,
 * with `lines`, a line now and then.
 */
export const startProgress = (
  label: string,
  around: Pick<Surroundings, 'stderr'>,
  { lines = false }: { readonly lines?: boolean } = {},
): Progress => {
  const { stderr } = around;
  if (!stderr.isTTY) return lines ? inLines(label, around) : quiet;
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
