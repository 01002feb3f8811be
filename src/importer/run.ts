import { formatProblem } from './problem.ts';
import { readSeed } from './seed.ts';

const dir = process.argv[3] ?? 'seed';
const outcome = await readSeed(dir);
if (outcome.ok)
  process.stdout.write(
    `${outcome.graph.nodes.length} records, ${outcome.graph.relationships.length} relationships, no problem\n`,
  );
else {
  for (const problem of outcome.problems) process.stdout.write(`${formatProblem(problem)}\n`);
  process.stdout.write(`${outcome.problems.length} problems\n`);
  process.exitCode = 1;
}
