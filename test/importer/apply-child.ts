/** A process that applies the new synthetic graph to $GRAPH_URL, in parts where it is told so, and dies, or is killed, in the middle of it. */
import { openEngine } from '../../src/engine/open.ts';
import { applyGraph } from '../../src/importer/apply.ts';
import { syntheticGraph } from './synthetic.ts';

const [size, dieAt, stageFrom] = process.argv.slice(2).map(Number);
const { GRAPH_URL, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const engine = await openEngine(GRAPH_URL!, {
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
});
await applyGraph(engine, syntheticGraph('new', size!), {
  ...(stageFrom !== undefined && { stageFrom }),
  onProgress: (done, total) => {
    // As kill -9 does: nothing of ours runs any more.
    if (done / total >= dieAt!) process.kill(process.pid, 'SIGKILL');
    process.stdout.write(`${done / total}\n`);
  },
});
process.stdout.write('committed\n');
await engine.close();
