import { stderr } from 'node:process';
import { type Ask, drive, type Load } from './drive.ts';
import { slugOf } from './graph.ts';
import type { Peer } from './peers.ts';
import { median, show } from './report.ts';
import type { Workload } from './workloads.ts';

const graphql = (query: string): Ask => ({ path: '/graphql', body: JSON.stringify({ query }) });

/** Questions that take a server long, by name. */
const heavy: Readonly<Record<string, Ask>> = {
  'list 100 × 100': graphql('{companies(first:100){nodes{slug name models(first:100){nodes{slug name}}}}}'),
  'neighbourhood, 4 steps': graphql(
    `{neighborhood(of:"${slugOf('Company', 0)}",depth:4,limit:500){nodes{slug name} edges{type}}}`,
  ),
  'crosstab of all': graphql(
    '{crosstab(rows:COMPANY,columns:MODEL_TYPE,through:[DEVELOPS,HAS_TYPE],limit:2000){cells{count row{slug} column{slug}}}}',
  ),
  search: graphql('{search(text:"大模型",first:50){hits{score entity{slug name}}}}'),
  'filter that scans': graphql('{entities(first:20,where:{source:{section:"4.4"}}){totalCount nodes{slug}}}'),
};

/** The same for other slugs would be kept or shared; with a comment that differs each time none of it is. */
const fresh = (ask: Ask, n: number): Ask => ({
  ...ask,
  body: JSON.stringify({ query: `${(JSON.parse(ask.body) as { query: string }).query} # ${n}` }),
});

const lightClients = 8;
const heavyClients = 2;

/**
 * What light requests (`light`, 8 clients) have to bear where 2 clients ask something heavy all the time: their 99th
 * percentile beside it, over the one alone in the same round. One row a peer and heavy question.
 */
export const beside = async (
  peers: ReadonlyMap<string, { readonly process: Peer }>,
  light: Workload,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<string> => {
  const rows: string[] = [];
  for (const [name, { process }] of peers)
    for (const [what, ask] of Object.entries(heavy)) {
      let n = 0;
      const run = (clients: number, next: () => Ask, share = 1) =>
        drive(process, undefined, { clients, ms: share * seconds * 1000, next });
      const lightly = (share?: number) => run(lightClients, () => light.asks.atlas(light.draw()), share);
      const heavily = (share?: number) => run(heavyClients, () => fresh(ask, n++), share);
      const alone: Load[] = [];
      const both: Load[] = [];
      const heavyLoads: Load[] = [];
      await Promise.all([lightly(0.5), heavily(0.5)]);
      for (let round = 0; round < rounds; round++) {
        alone.push(await lightly());
        const [l, h] = await Promise.all([lightly(), heavily()]);
        both.push(l);
        heavyLoads.push(h);
      }
      const mid = (loads: readonly Load[], pick: (load: Load) => number) => show(median(loads.map(pick)));
      const ratios = both.map(({ p99 }, i) => p99 / alone[i]!.p99);
      const failed = [...both, ...heavyLoads].reduce((sum, load) => sum + load.failed, 0);
      rows.push(
        `| ${name} | ${what} | ${show(median(ratios))} (${show(Math.min(...ratios))}–${show(Math.max(...ratios))}) | ${mid(alone, (l) => l.p99)} | ${mid(both, (l) => l.p99)} | ${mid(alone, (l) => l.perSecond)} | ${mid(both, (l) => l.perSecond)} | ${mid(heavyLoads, (l) => l.p50)} | ${failed} |`,
      );
      stderr.write(`${rows.at(-1)}\n`);
    }
  return [
    '| server | heavy question, 2 clients | p99 of 8 light clients beside it ÷ alone | alone ms | beside ms | alone/s | beside/s | p50 of the heavy ms | failed |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};
