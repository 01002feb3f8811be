import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formats } from '../../src/exports/formats.ts';

it('100,000 nodes and as many relationships: no format makes the process grow by 150 MB', () => {
  const script = fileURLToPath(new URL('write-large.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  const grown = JSON.parse(out) as Record<string, { bytes: number; megabytes: number }>;
  expect(Object.keys(grown)).toEqual(formats.map(({ name }) => name));
  for (const [name, { bytes, megabytes }] of Object.entries(grown)) {
    expect(bytes, name).toBeGreaterThan(3_000_000);
    expect(megabytes, name).toBeLessThan(150);
  }
}, 300_000);
