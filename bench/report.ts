import type { Load } from './drive.ts';

/** All rounds of one workload at one number of clients: loads by peer, one a round. */
export interface Measured {
  readonly workload: string;
  readonly clients: number;
  readonly loads: ReadonlyMap<string, readonly Load[]>;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2
    ? sorted[sorted.length >> 1]!
    : (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2;
};
export const show = (n: number) =>
  Number.isFinite(n) ? (n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2)) : '–';

/** A ratio in each round, so that a machine which slows down slows both: median (least–most). */
const ratio = (a: readonly Load[], b: readonly Load[]): string => {
  const each = a.map((load, i) => load.perSecond / b[i]!.perSecond);
  return `${show(median(each))} (${show(Math.min(...each))}–${show(Math.max(...each))})`;
};

/** The tables of results.md. */
export const tables = (all: readonly Measured[]): string => {
  const head =
    '| workload | clients | ÷ @neo4j/graphql | ÷ hand-written | embedded ÷ @neo4j/graphql | answers kept ÷ hand-written | requests/s | p50 / p99 ms | theirs | by hand | CPU ms a request: server + database | theirs | by hand | failed |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|';
  const rows = all.map(({ workload, clients, loads }) => {
    const of = (name: string) => loads.get(name);
    const mid = (name: string, pick: (load: Load) => number) =>
      of(name) ? show(median(of(name)!.map(pick))) : '–';
    const against = (a: string, b: string) => (of(a) && of(b) ? ratio(of(a)!, of(b)!) : '–');
    const times = (name: string) => `${mid(name, (l) => l.p50)} / ${mid(name, (l) => l.p99)}`;
    const cpu = (name: string) => `${mid(name, (l) => l.cpuMs)} + ${mid(name, (l) => l.databaseCpuMs)}`;
    const failed = [...loads]
      .map(([name, list]) => [name, list.reduce((sum, l) => sum + l.failed, 0)] as const)
      .filter(([, n]) => n > 0);
    return `| ${workload} | ${clients} | ${against('atlas', 'neo4j-graphql')} | ${against('atlas', 'hand-written')} | ${against('embedded', 'neo4j-graphql')} | ${against('kept', 'hand-written')} | ${mid('atlas', (l) => l.perSecond)} | ${times('atlas')} | ${times('neo4j-graphql')} | ${times('hand-written')} | ${cpu('atlas')} | ${cpu('neo4j-graphql')} | ${cpu('hand-written')} | ${failed.map(([name, n]) => `${name} ${n}`).join(', ') || '0'} |`;
  });
  return [head, ...rows].join('\n');
};
