import { AtlasError } from '../errors.ts';
import { version } from '../server/version.ts';
import { type Command, type ExitCode, exitCode, type Surroundings, UsageError } from './command.ts';

/** A command by its name: its code is loaded when it is asked for, so that none waits for what another one needs. */
interface Known {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly about: string;
  readonly load: () => Promise<Command>;
}

const commands: readonly Known[] = [
  {
    name: 'serve',
    about: 'serve the graph over GraphQL',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  {
    name: 'seed',
    about: 'check the seed files, show what they would change, apply them, audit them',
    load: async () => (await import('./seed.ts')).seedCommand,
  },
  {
    name: 'export',
    about: 'write the graph as a file that other programs open',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'schema',
    about: 'print the GraphQL schema, or the part of it for some types',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
  {
    name: 'mcp',
    about: 'answer an agent over standard input and output',
    load: async () => (await import('./mcp.ts')).mcpCommand,
  },
  {
    name: 'key',
    about: 'make a key for a client of a published server',
    load: async () => (await import('./key.ts')).keyCommand,
  },
];

const help = `Model Atlas: a knowledge graph of the large-model industry, served over GraphQL.

Usage: model-atlas COMMAND [OPTIONS]

Commands:
${commands.map(({ name, about }) => `  ${name.padEnd(8)} ${about}`).join('\n')}

Options:
  -h, --help      this text, or a command's: model-atlas COMMAND --help
  -v, --version   the version

Exit codes: 0 all is well; 1 problems were found, or it could not be done; 2 wrong use or configuration.
`;

const isHelp = (arg: string) => arg === '--help' || arg === '-h';

const commandNamed = async (name: string): Promise<Command | undefined> =>
  commands.find((command) => command.name === name)?.load();

/** A command line → an exit code; everything for people goes to stderr, answers go to stdout. */
export const main = async (args: readonly string[], around: Surroundings): Promise<ExitCode> => {
  const [first, ...rest] = args;
  if (first === undefined) {
    around.stderr.write(help);
    return exitCode.wrongUse;
  }
  if (isHelp(first) || first === 'help') {
    const about = rest[0] === undefined ? undefined : await commandNamed(rest[0]);
    around.stdout.write(about?.help ?? help);
    return rest[0] === undefined || about !== undefined ? exitCode.ok : exitCode.wrongUse;
  }
  if (first === '--version' || first === '-v') {
    around.stdout.write(`${version}\n`);
    return exitCode.ok;
  }
  const command = await commandNamed(first);
  if (command === undefined) return wrongUse(`There is no command "${first}".`, 'model-atlas', around);
  const words = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (words.some(isHelp)) {
    around.stdout.write(command.help);
    return exitCode.ok;
  }
  try {
    return await command.run(rest, around);
  } catch (error) {
    if (error instanceof UsageError) return wrongUse(`${error.message}.`, `model-atlas ${first}`, around);
    if (isSystemError(error)) {
      around.stderr.write(`The system refused it. ${error.message}.\n`);
      return exitCode.problems;
    }
    if (!(error instanceof AtlasError)) throw error;
    around.stderr.write(`${messageFor(error)}\n`);
    return error.code === 'CONFIG' ? exitCode.wrongUse : exitCode.problems;
  }
};

/** A full disk, a folder that cannot be written, a file that has gone: the system's own words name what and where. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'errno' in error;

/** Errors advise whoever asks over the network; at a command line other things can be done. */
const messageFor = (error: AtlasError): string =>
  error.code === 'TIMEOUT' && error.details.timeoutMs !== undefined
    ? `The database did not answer within ${error.details.timeoutMs} ms. Set GRAPH_QUERY_TIMEOUT_MS to more, or try again when it has less to do.`
    : error.message;

const wrongUse = (message: string, program: string, { stderr }: Surroundings): ExitCode => {
  stderr.write(`${message}\nTry: ${program} --help\n`);
  return exitCode.wrongUse;
};
