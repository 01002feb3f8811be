/** Run by memory.test.ts in a process of its own: writes every format of a large graph and prints how much larger than at its start the process was. */
import { formats } from '../../src/exports/formats.ts';
import { synthetic } from './graphs.ts';

const run = async () => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const grown: Record<string, { bytes: number; megabytes: number }> = {};
  for (const format of formats) {
    let highest = 0;
    let bytes = 0;
    for await (const part of format.write(synthetic(100_000))) {
      bytes += part.length;
      highest = Math.max(highest, process.memoryUsage().rss);
    }
    grown[format.name] = { bytes, megabytes: Math.round((highest - before) / 1e6) };
  }
  process.stdout.write(JSON.stringify(grown));
};
void run();
