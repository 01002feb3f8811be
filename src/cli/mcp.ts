import { randomUUID } from 'node:crypto';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { readConfig } from '../config.ts';
import { createReader } from '../engine/sharing.ts';
import { createLog } from '../log.ts';
import { createMcpServer } from '../server/mcp/mcp.ts';
import { type Command, exitCode, parse, UsageError } from './command.ts';
import { executeOver } from './execute.ts';
import { openToRead } from './graph.ts';
import { loadSeedFor } from './load-seed.ts';

const help = `Usage: model-atlas mcp

Answers an agent over standard input and output: the Model Context Protocol, with the tools that a server has at /mcp.
The agent starts this command itself; it ends when the agent closes its input.

The graph is the one that GRAPH_URL names; it stays as it is. For memory:, which is empty at first, the seed is loaded
before, unless SEED_ON_START is false.

Options:
  -h, --help   this text
`;

export const mcpCommand: Command = {
  help,
  run: async (args, around) => {
    const { positionals } = parse(args, {});
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here`);
    const config = readConfig(around.env);
    const { language } = config;
    const log = createLog({ level: config.logLevel, secrets: [config.graph.password] });
    const engine = await openToRead(config);
    try {
      if (config.graph.url === 'memory:' && config.seedOnStart !== 'never')
        await loadSeedFor(engine, config, around);
      const reader = createReader(engine, config.sharing);
      const execute = executeOver(reader, config);
      const ended = new Promise<void>((resolve) => {
        around.stdin.once('end', resolve);
        around.stdin.once('close', resolve);
        around.onStop(() => resolve());
      });
      const serving = serveStdio(
        () => createMcpServer(execute, () => ({ requestId: randomUUID(), log, language })),
        {
          transport: new StdioServerTransport(around.stdin, around.stdout),
          maxSubscriptions: 0,
          onerror: (error) => log.warn({ err: error }, 'a message could not be served'),
        },
      );
      await ended;
      await serving.close();
      return exitCode.ok;
    } finally {
      await engine.close();
    }
  },
};
