import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The largest files, and one of each way of writing. */
const measured = ['d3', 'graphology', 'gexf', 'graphml', 'csv-nodes', 'jsonl', 'jsonld', 'cypher'];

it.each(measured)(
  '%s: 100,000 nodes and as many relationships make the process grow by less than 150 MB',
  (name) => {
    const script = fileURLToPath(new URL('write-large.ts', import.meta.url));
    const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, name], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    const { characters, megabytes } = JSON.parse(out) as { characters: number; megabytes: number };
    expect(characters).toBeGreaterThan(10_000_000);
    expect(megabytes).toBeLessThan(150);
  },
  120_000,
);
