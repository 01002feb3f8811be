/*
 * The property tests with many more runs than the suite has: `npm run fuzz`, or `npm run fuzz -- 5000` for so many of each.
 */
import { spawnSync } from 'node:child_process';

const runs = process.argv[2] ?? '1000';
const files = ['test/fuzz', 'test/graphql/odd.test.ts'];
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'embedded', ...files], {
  env: { ...process.env, FUZZ_RUNS: runs },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
