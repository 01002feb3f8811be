import { isKeyName, newKey } from '../server/clients/keys.ts';
import { type Command, exitCode, parse, UsageError } from './command.ts';

const help = `Usage: model-atlas key NAME

Makes a key for a client of a published server. The line for the file that API_KEYS_FILE names goes to stdout; it holds
the key's hash alone. The key itself is shown once, on stderr: give it to the client, who sends it as
Authorization: Bearer KEY. A number after the line is the cost that this client may spend in CLIENT_BUDGET_SECONDS.

  model-atlas key alice >> keys.txt

Options:
  -h, --help   this text
`;

export const keyCommand: Command = {
  help,
  run: async (args, { stdout, stderr }) => {
    const { positionals } = parse(args, {});
    const [name, ...more] = positionals;
    if (name === undefined) throw new UsageError('Say whom the key is for');
    if (more.length > 0) throw new UsageError(`"${more[0]}" is not understood here`);
    if (!isKeyName(name))
      throw new UsageError('A name has at most 64 letters, digits and the signs . _ @ - (no spaces)');
    const { key, line } = newKey(name);
    stdout.write(`${line}\n`);
    stderr.write(`The key of ${name}, shown only now: ${key}\n`);
    return exitCode.ok;
  },
};
