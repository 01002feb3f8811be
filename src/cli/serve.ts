import { configVariables, configWarnings, isEmbedded, readConfig } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { createLog } from '../log.ts';
import { type Command, exitCode, parse, UsageError } from './command.ts';
import { openToServe } from './graph.ts';
import { loadSeedFor } from './load-seed.ts';

const width = Math.max(...configVariables.map((variable) => variable.name.length));
const table = configVariables
  .map(({ name, preset, about }) => {
    // The package's own seed folder is a long path of this machine: the text says it better.
    const shown = preset === '' || name === 'SEED_DIR' ? '' : ` (${preset})`;
    return `  ${name.padEnd(width)}  ${about}${shown}`;
  })
  .join('\n');

const help = `Usage: model-atlas serve [--port PORT] [--host HOST] [--graph URL]

Serves the graph: GraphQL and GraphiQL at /graphql. Prints the address when it is ready; SIGTERM and SIGINT stop it
after the running requests, a second one at once.

Options (each stronger than its variable):
  -p, --port PORT   PORT
      --host HOST   HOST
      --graph URL   GRAPH_URL
  -h, --help        this text

Environment:
${table}
`;

const isBrokenConnection = (error: unknown) =>
  ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(
    (error as NodeJS.ErrnoException | undefined)?.code ?? '',
  );

export const serveCommand: Command = {
  help,
  run: async (args, around) => {
    const { values, positionals } = parse(args, {
      port: { type: 'string', short: 'p' },
      host: { type: 'string' },
      graph: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here`);
    const env = {
      ...around.env,
      ...(values.port !== undefined && { PORT: values.port }),
      ...(values.host !== undefined && { HOST: values.host }),
      ...(values.graph !== undefined && { GRAPH_URL: values.graph }),
    };
    const config = readConfig(env);
    const log = createLog({ level: config.logLevel, secrets: [config.graph.password] });
    for (const warning of configWarnings(around.env)) log.warn(warning);

    let askedToStop = (_: string) => {};
    let stopping = false;
    const asked = new Promise<string>((resolve) => {
      askedToStop = resolve;
    });
    const release = around.onStop((signal) => {
      log.info({ signal }, 'stopping');
      stopping = true;
      askedToStop(signal);
    });
    let failed = false;
    const forget = around.onDefect?.((kind, error) => {
      log[kind === 'rejection' ? 'error' : 'fatal']({ err: error, kind }, 'a defect: nobody waited for this');
      // A connection that breaks leaves nothing half done; anything else may have: a supervisor shall start a fresh process.
      if (kind === 'rejection' || isBrokenConnection(error)) return;
      failed = true;
      askedToStop('defect');
    });
    const seed = (graph: Engine) => loadSeedFor(graph, config, around);
    const opening = openToServe(config, {
      seed,
      onReplaced: (statements) =>
        log.warn({ statements }, 'statements that nobody waited for any more were ended with their process'),
    });
    // The graph is opened in another process, or far away: the server's code is loaded meanwhile.
    const loading = import('../server/start.ts');
    loading.catch(() => {});
    const { engine, seeding } = await opening;
    try {
      if (stopping) return exitCode.ok;
      // An embedded graph has been filled. A database may be away: the server starts, and says that it is not ready.
      const toFill = seeding && !isEmbedded(config.graph.url);
      const { startServer } = await loading;
      const server = await startServer({
        config,
        engine,
        log,
        ...(toFill && { before: { missing: 'The seed is not loaded yet.', run: () => seed(engine) } }),
      });
      around.stdout.write(`Model Atlas is ready: ${server.url} (GraphiQL: ${server.url}graphql)\n`);
      // A person at a terminal waits for the end; a balancer has to learn of it first.
      await server.stop({ atOnce: (await asked) === 'SIGINT' });
      return failed ? exitCode.problems : exitCode.ok;
    } finally {
      release();
      forget?.();
      await engine.close();
    }
  },
};
