import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { verbWords } from '../drawing/verb.ts';
import { inLanguage, type Language, languages, type Words } from '../words.ts';
import { type Source, sourceTexts } from './sources.tsx';

/** One thing that was looked at, in both languages, each statement with its sources. */
export interface Sight {
  readonly key: string;
  readonly title: Words;
  readonly about: Words;
  readonly lines: readonly {
    readonly text: Words;
    readonly sources: Readonly<Record<Language, readonly string[]>>;
  }[];
  /** Where it can be had again, relative to the top. */
  readonly path: string;
  /** What was asked, where its statements are looked up only when a note is made of it. */
  readonly question?: Question;
}

/** A GraphQL document that was asked. */
export interface Question {
  readonly query: string;
  readonly variables?: unknown;
}

const storage = 'trail';
const longest = 100;
/** Of one thing; more are where the note says that they can be had. */
export const mostLines = 60;

export const both = (make: (lang: Language) => string): Words => ({ zh: make('zh'), en: make('en') });

/** A statement of the trail. */
export const sourced = (text: Words, sources: readonly Source[]): Sight['lines'][number] => ({
  text,
  sources: Object.fromEntries(languages.map((lang) => [lang, sourceTexts(sources, lang)])) as Record<
    Language,
    string[]
  >,
});

/** A relationship as a plain sentence. */
export const sentenceOf = (type: string, start: Words, end: Words): Words =>
  both((lang) => {
    const [a, b] = [inLanguage(start, lang), inLanguage(end, lang)];
    const verb = inLanguage(verbWords(type), lang);
    if (lang === 'en') return `${a} ${verb} ${b}`;
    return verb.includes('…') ? `${a}${verb.replace('…', b)}` : `${a}${verb}${b}`;
  });

/** A relationship as who reads it needs it. */
export interface Statement {
  readonly type: string;
  readonly basis: string;
  readonly start: { readonly names: Words } | null;
  readonly end: { readonly names: Words } | null;
  readonly citations: readonly Source[];
  readonly because: readonly {
    readonly type: string;
    readonly start: { readonly names: Words } | null;
    readonly end: { readonly names: Words } | null;
    readonly citations?: readonly Source[];
  }[];
}

/** A relationship as a statement of the trail; one that only follows says from what, and has the sources of that. */
export const statementOf = (statement: Statement): Sight['lines'] => {
  const { type, basis, start, end, citations, because } = statement;
  if (!start || !end) return [];
  const sentence = sentenceOf(type, start.names, end.names);
  const grounds = because.flatMap((one) =>
    one.start && one.end ? [sentenceOf(one.type, one.start.names, one.end.names)] : [],
  );
  const text = both((lang) => {
    const said = inLanguage(sentence, lang);
    if (basis !== 'DERIVED') return said;
    const why = grounds.map((ground) => inLanguage(ground, lang));
    return lang === 'zh'
      ? `${said}（推得${why.length > 0 ? `，因为${why.join('，')}` : ''}）`
      : `${said} (derived${why.length > 0 ? `, because ${why.join(', ')}` : ''})`;
  });
  return [sourced(text, [...citations, ...because.flatMap((one) => one.citations ?? [])])];
};

export interface Trail {
  /** Oldest first. */
  readonly sights: readonly Sight[];
  /** Looked at now: what was kept under this key before goes, unless it says more. */
  readonly look: (sight: Sight) => void;
  readonly forget: () => void;
}

/** What this tab has kept; undefined where storage is forbidden, or holds something else. */
const read = (): readonly Sight[] | undefined => {
  try {
    return JSON.parse(sessionStorage.getItem(storage) ?? '[]') as Sight[];
  } catch {
    return undefined;
  }
};

/** What was looked at in this tab, on whichever page. */
export const useOwnTrail = (): Trail => {
  const [sights, setSights] = useState<readonly Sight[]>([]);
  const current = useRef<readonly Sight[]>([]);
  const keep = useCallback((change: (before: readonly Sight[]) => readonly Sight[]) => {
    const after = change(read() ?? current.current).slice(-longest);
    current.current = after;
    setSights(after);
    try {
      sessionStorage.setItem(storage, JSON.stringify(after));
    } catch {
      // Then the trail lasts as long as the page.
    }
  }, []);
  useEffect(() => setSights(read() ?? []), []);
  const look = useCallback(
    (sight: Sight) =>
      keep((before) => {
        const known = before.find(({ key }) => key === sight.key);
        const fuller = known && known.lines.length > sight.lines.length ? known : sight;
        const kept = { ...fuller, lines: fuller.lines.slice(0, mostLines) };
        return [...before.filter(({ key }) => key !== sight.key), kept];
      }),
    [keep],
  );
  const forget = useCallback(() => keep(() => []), [keep]);
  return useMemo(() => ({ sights, look, forget }), [sights, look, forget]);
};

export const TrailContext = createContext<Trail>({ sights: [], look: () => {}, forget: () => {} });

export const useTrail = () => useContext(TrailContext);

/** Puts what is on the screen on the trail, and again when it is something else, as `of` says; undefined: nothing yet. */
export const useSight = (sight: () => Sight | undefined, of: readonly unknown[]) => {
  const { look } = useTrail();
  useEffect(() => {
    const seen = sight();
    if (seen) look(seen);
  }, of);
};

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
