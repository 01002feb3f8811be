/** Run by memory.test.ts in a process of its own: writes one format of a large graph and prints by how much the process grew. */
import { formatNamed } from '../../src/exports/formats.ts';
import { synthetic } from './graphs.ts';

const run = async () => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  let characters = 0;
  for await (const part of formatNamed(process.argv[2]!).write(synthetic(100_000))) {
    characters += part.length;
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  process.stdout.write(JSON.stringify({ characters, megabytes: Math.round((highest - before) / 1e6) }));
};
void run();
