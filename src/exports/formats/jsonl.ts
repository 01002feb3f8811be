import { type Format, format } from '../format.ts';

/** Everything that is stored, as it is stored; what other programs and other languages read first. */
export const jsonl: Format = format(
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    extension: 'jsonl',
    description: 'JSON Lines: one object a line, all that is stored; also read by apoc.import.json.',
  },
  () => ({
    node: ({ id, labels, properties }) => `${JSON.stringify({ type: 'node', id, labels, properties })}\n`,
    edge: ({ id, type, start, end, properties }) =>
      `${JSON.stringify({ type: 'relationship', id, label: type, start: { id: start }, end: { id: end }, properties })}\n`,
    separator: '',
  }),
);
