import { openEngine } from '../src/engine/open.ts';
import { type ApplyOptions, applyGraph } from '../src/importer/apply.ts';
import type { SeedGraph } from '../src/importer/graph.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
const toldEveryMs = 10_000;

/** Imports a graph into a database by this project's own importer, and tells how far it is every ten seconds; resolves with the seconds it took. */
export const loadGraph = async (
  uri: string,
  graph: SeedGraph,
  options: ApplyOptions = {},
): Promise<number> => {
  const begun = performance.now();
  const engine = await openEngine(uri, { queryTimeoutMs: 600_000 });
  let told = Date.now();
  try {
    const outcome = await applyGraph(engine, graph, {
      ...options,
      onProgress: (done, total) => {
        if (Date.now() - told < toldEveryMs) return;
        told = Date.now();
        say(`  ${done} of ${total}`);
      },
    });
    if (!outcome.ok) throw new Error(`The graph was refused: ${outcome.problems[0]?.message}`);
  } finally {
    await engine.close();
  }
  return (performance.now() - begun) / 1000;
};
