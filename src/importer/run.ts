import { openEngine } from '../engine/open.ts';
import { applyGraph, diffGraph } from './apply.ts';
import { changeLines, changeSummary } from './print.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readSeed } from './seed.ts';

const [command = 'check', dir = 'seed', url = 'memory:'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const refuse = (problems: readonly Problem[]) => {
  problems.map(formatProblem).forEach(say);
  say(`${problems.length} problems`);
  process.exitCode = 1;
};

const seed = await readSeed(dir);
if (!seed.ok) refuse(seed.problems);
else if (command === 'check')
  say(`${seed.graph.nodes.length} records, ${seed.graph.relationships.length} relationships, no problem`);
else {
  const engine = await openEngine(url);
  const outcome = await (command === 'apply' ? applyGraph : diffGraph)(engine, seed.graph);
  if (!outcome.ok) refuse(outcome.problems);
  else {
    if (command === 'diff') changeLines(outcome.changes).forEach(say);
    say(changeSummary(outcome.changes));
  }
  await engine.close();
}
