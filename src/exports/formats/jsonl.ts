import { type Format, format } from '../format.ts';
import { jsonOf } from '../numbers.ts';

const text = (value: unknown) => JSON.stringify(value);

/** Everything that is stored, as it is stored; what other programs and other languages read first. */
export const jsonl: Format = format(
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    extension: 'jsonl',
    copy: true,
    bare: true,
    description:
      'JSON Lines: one object a line, all that is stored. For apoc.import.json, which wants a uniqueness constraint on neo4jImportId for each label first, and leaves that property on each node.',
  },
  () => ({
    node: ({ id, labels, properties }) =>
      `{"type":"node","id":${text(id)},"labels":${text(labels)},"properties":${jsonOf(properties)}}\n`,
    edge: ({ id, type, start, end, properties }) =>
      `{"type":"relationship","id":${text(id)},"label":${text(type)},"start":${text({ id: start })},"end":${text({ id: end })},"properties":${jsonOf(properties)}}\n`,
    separator: '',
  }),
);
