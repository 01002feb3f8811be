import { typeWords } from '../../families.ts';
import { inLanguage, type Language } from '../../words.ts';
import { type Arounds, hereOf, type Verb, verbsAround } from './around.ts';
import type { GraphRecord, Line } from './data.ts';
import type { Seen } from './seen.ts';

/** A row of the table: a record, a verb of a record, or a statement of that verb. */
export type Row =
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly record: GraphRecord;
      readonly open: boolean;
      readonly here: number;
    }
  | {
      readonly kind: 'verb';
      readonly key: string;
      readonly slug: string;
      readonly verb: Verb;
      readonly here: number;
      readonly open: boolean;
    }
  | { readonly kind: 'line'; readonly key: string; readonly line: Line; readonly far: GraphRecord }
  | { readonly kind: 'waiting'; readonly key: string; readonly slug: string; readonly failed: boolean };

export type Order = { readonly by: 'name' | 'type' | 'here' | 'joined'; readonly down: boolean };

const compare = (lang: Language) => {
  const words = new Intl.Collator(lang === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
  return words.compare;
};

const sorted = (
  records: readonly GraphRecord[],
  lines: readonly Line[],
  { by, down }: Order,
  lang: Language,
) => {
  const here = hereBy(lines);
  const text = compare(lang);
  const name = ({ names }: GraphRecord) => inLanguage(names, lang);
  const ways: Record<Order['by'], (a: GraphRecord, b: GraphRecord) => number> = {
    name: (a, b) => text(name(a), name(b)),
    type: (a, b) =>
      text(inLanguage(typeWords(a.__typename), lang), inLanguage(typeWords(b.__typename), lang)),
    here: (a, b) => (here.get(a.slug) ?? 0) - (here.get(b.slug) ?? 0),
    joined: (a, b) => a.degree - b.degree,
  };
  return records.toSorted((a, b) => (down ? -1 : 1) * ways[by](a, b) || text(name(a), name(b)));
};

const hereBy = (lines: readonly Line[]) => {
  const here = new Map<string, number>();
  for (const { start, end } of lines)
    for (const slug of [start, end]) here.set(slug, (here.get(slug) ?? 0) + 1);
  return here;
};

/** The rows that are to be seen, in their order. */
export const rowsOf = (
  { records, lines }: Seen,
  all: readonly Line[],
  arounds: Arounds,
  open: ReadonlySet<string>,
  order: Order,
  lang: Language,
): Row[] => {
  const here = hereBy(lines);
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  return sorted(records, lines, order, lang).flatMap((record): Row[] => {
    const { slug } = record;
    const isOpen = open.has(slug);
    const own: Row = { kind: 'record', key: slug, record, open: isOpen, here: here.get(slug) ?? 0 };
    if (!isOpen) return [own];
    const state = arounds.of(slug);
    if (!state || 'refusal' in state)
      return [own, { kind: 'waiting', key: `${slug} waiting`, slug, failed: state !== undefined }];
    const verbs = verbsAround(state.found).flatMap((verb): Row[] => {
      const key = `${slug} ${verb.type} ${verb.direction}`;
      const statements = all.filter(
        (line) =>
          line.type === verb.type &&
          (verb.direction === 'OUT' ? line.start : line.end) === slug &&
          bySlug.has(verb.direction === 'OUT' ? line.end : line.start),
      );
      const head: Row = {
        kind: 'verb',
        key,
        slug,
        verb,
        here: hereOf(slug, verb, statements),
        open: open.has(key),
      };
      if (!open.has(key)) return [head];
      return [
        head,
        ...statements.map(
          (line): Row => ({
            kind: 'line',
            key: `${key} ${line.id}`,
            line,
            far: bySlug.get(verb.direction === 'OUT' ? line.end : line.start)!,
          }),
        ),
      ];
    });
    return [own, ...verbs];
  });
};
