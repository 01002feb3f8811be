import { isEmbedded, readConfig } from '../config.ts';
import { jsonl } from '../exports/formats/jsonl.ts';
import { wholeGraph } from '../exports/source.ts';
import { type Command, exitCode, parse, UsageError } from './command.ts';
import { openGraph } from './graph.ts';
import { ReaderGone, writeAll } from './output.ts';
import { startProgress } from './progress.ts';
import { loadSeedFor } from './seed.ts';

const formats = { jsonl };

const help = `Usage: model-atlas export --format FORMAT

Writes the whole graph to standard output.

Options:
  -f, --format FORMAT   ${Object.keys(formats).join(', ')}
  -h, --help            this text

The graph is the one that GRAPH_URL names. For memory:, which is empty at first, the seed is loaded before.

  jsonl   one JSON object a line, nodes before relationships:
          {"type":"node","id":…,"labels":[…],"properties":{…}}
          {"type":"relationship","id":…,"label":…,"start":{"id":…},"end":{"id":…},"properties":{…}}
`;

const formatNamed = (name: string | undefined) => {
  const known = Object.keys(formats).join(', ');
  if (name === undefined) throw new UsageError(`Say which format: --format ${known}`);
  if (!Object.hasOwn(formats, name)) throw new UsageError(`There is no format "${name}". Known: ${known}`);
  return formats[name as keyof typeof formats];
};

export const exportCommand: Command = {
  name: 'export',
  about: 'write the whole graph to standard output',
  help,
  run: async (args, around) => {
    const { values, positionals } = parse(args, { format: { type: 'string', short: 'f' } });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here`);
    const format = formatNamed(values.format);
    const config = readConfig(around.env);
    const engine = await openGraph(config);
    const progress = startProgress('Exporting', around);
    try {
      if (isEmbedded(config.graph.url) && config.seedOnStart) await loadSeedFor(engine, config, around);
      const parts = format.write(wholeGraph(engine));
      await writeAll(parts, around.stdout);
      return exitCode.ok;
    } catch (error) {
      if (error instanceof ReaderGone) return exitCode.ok;
      throw error;
    } finally {
      progress.end();
      await engine.close();
    }
  },
};
