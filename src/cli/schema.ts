import { printSchema } from 'graphql';
import { AtlasError } from '../errors.ts';
import { buildSchema } from '../graphql/schema.ts';
import { sliceText, typesNamed } from '../graphql/slice.ts';
import { type Command, exitCode, parse, UsageError } from './command.ts';

const help = `Usage: model-atlas schema [--types A,B]

Prints the GraphQL schema. With --types, only the part that is needed to ask for records of these types, and the lists
that lead from one to another; what is valid there is valid in the whole.

Options:
  -t, --types A,B   types such as Company,ModelType
  -h, --help        this text
`;

const namedIn = (types: string) => {
  try {
    return typesNamed(types);
  } catch (error) {
    if (error instanceof AtlasError) throw new UsageError(`--${error.message.replace(/\.$/, '')}`);
    throw error;
  }
};

export const schemaCommand: Command = {
  help,
  run: async (args, { stdout }) => {
    const { values, positionals } = parse(args, { types: { type: 'string', short: 't' } });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here`);
    const { types } = values;
    const schema = buildSchema();
    stdout.write(types === undefined ? `${printSchema(schema)}\n` : sliceText(schema, namedIn(types)));
    return exitCode.ok;
  },
};
