import { useCallback, useEffect, useState } from 'preact/hooks';
import { typeWords } from '../../families.ts';
import { type Source, sourceTexts } from '../../parts/sources.tsx';
import { inLanguage, type Language, languages, type Words } from '../../words.ts';
import { verbsOf } from '../entity/groups.ts';
import type { Around } from './around.ts';
import type { GraphRecord, Known, Line } from './data.ts';
import type { Seen } from './seen.ts';

/** One thing that was looked at, in both languages, each statement with its sources. */
export interface Sight {
  readonly key: string;
  readonly title: Words;
  readonly about: Words;
  readonly lines: readonly { readonly text: Words; readonly sources: Record<Language, readonly string[]> }[];
  /** Where it can be had again, relative to the top. */
  readonly path: string;
}

const storage = 'trail';
const longest = 100;

const both = (make: (lang: Language) => string): Words => ({ zh: make('zh'), en: make('en') });

const sourced = (sources: readonly Source[]) =>
  Object.fromEntries(languages.map((lang) => [lang, sourceTexts(sources, lang)])) as Record<
    Language,
    string[]
  >;

/** A relationship as a plain sentence. */
export const sentenceOf = (
  { type, start, end }: Pick<Line, 'type' | 'start' | 'end'>,
  names: ReadonlyMap<string, Words>,
): Words =>
  both((lang) => {
    const [a, b] = [start, end].map((slug) =>
      inLanguage(names.get(slug) ?? { zh: slug, en: slug }, lang),
    ) as [string, string];
    const verb = inLanguage(verbsOf(type).verb, lang);
    if (lang === 'en') return `${a} ${verb} ${b}`;
    return verb.includes('…') ? `${a}${verb.replace('…', b)}` : `${a}${verb}${b}`;
  });

export const namesOf = (records: readonly GraphRecord[]) =>
  new Map(records.map(({ slug, names }) => [slug, names]));

/** What was looked at in this tab, oldest first. */
export const useTrail = () => {
  const [sights, setSights] = useState<readonly Sight[]>([]);
  useEffect(() => {
    try {
      setSights(JSON.parse(sessionStorage.getItem(storage) ?? '[]') as Sight[]);
    } catch {
      // Storage may be forbidden, or hold something else: then the trail begins here.
    }
  }, []);
  const keep = useCallback((change: (before: readonly Sight[]) => readonly Sight[]) => {
    setSights((before) => {
      const after = change(before).slice(-longest);
      try {
        sessionStorage.setItem(storage, JSON.stringify(after));
      } catch {
        // Then the trail lasts as long as the page.
      }
      return after;
    });
  }, []);
  const add = useCallback(
    (sight: Sight) => keep((before) => [...before.filter(({ key }) => key !== sight.key), sight]),
    [keep],
  );
  const looked = useCallback(
    (found: Around, { lines }: Seen, { records }: Known) => {
      const names = namesOf(records);
      add({
        key: `record ${found.slug}`,
        title: found.names,
        about: both((lang) => {
          const type = inLanguage(typeWords(found.__typename), lang);
          const summary = inLanguage({ zh: found.zh, en: found.en }, lang);
          const from = sourceTexts(found.citations, lang).join('; ');
          return [`${type}.`, summary, from && `(${from})`].filter(Boolean).join(' ');
        }),
        lines: lines
          .filter(({ start, end }) => start === found.slug || end === found.slug)
          .map((line) => ({ text: sentenceOf(line, names), sources: sourced(line.citations) })),
        path: `e/${found.slug}`,
      });
    },
    [add],
  );
  const walked = useCallback(
    (
      title: Words,
      path: string,
      ways: readonly { readonly text: Words; readonly sources: readonly Source[] }[],
    ) =>
      add({
        key: `ways ${path}`,
        title,
        about: { zh: '', en: '' },
        lines: ways.map(({ text, sources }) => ({ text, sources: sourced(sources) })),
        path,
      }),
    [add],
  );
  return { sights, looked, walked, forget: () => keep(() => []) };
};

export type Trail = ReturnType<typeof useTrail>;

/** Text that Markdown would take for its own signs. */
const plain = (text: string) => text.replace(/([\\`*_[\]<>#])/g, '\\$1');

/** The trail as a note in Markdown, every statement with its sources. */
export const noteOf = (
  sights: readonly Sight[],
  lang: Language,
  { title, from, top }: { title: string; from: string; top: string },
): string => {
  const parts = sights.map(({ title: name, about, lines, path }) => {
    const said = inLanguage(about, lang);
    return [
      `## ${plain(inLanguage(name, lang))}`,
      ...(said ? ['', plain(said)] : []),
      '',
      ...lines.map(({ text, sources }) => {
        const places = sources[lang].join('; ');
        return `- ${plain(inLanguage(text, lang))}${places ? ` — ${plain(places)}` : ''}`;
      }),
      ...(lines.length > 0 ? [''] : []),
      `<${new URL(path, top).href}>`,
    ].join('\n');
  });
  return [`# ${title}`, '', `${from} <${top}>`, '', parts.join('\n\n'), ''].join('\n');
};
