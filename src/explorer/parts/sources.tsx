import { useHref } from '../address.ts';
import { inLanguage, type Language, useWords, type Words } from '../words.ts';
import { EntityLink, type Named } from './named.tsx';

export interface Source {
  readonly section: string;
  readonly table: string | null;
  readonly case: number | null;
  readonly note: string | null;
  readonly asOf: string | null;
  readonly basis: string;
  readonly report: { readonly slug: string; readonly names: Words } | null;
  /** The record of the place: it has the page of the report, and all that stands there. */
  readonly place: { readonly slug: string; readonly kind: string | null; readonly names: Words } | null;
  readonly claimedBy: Named | null;
}

const words = {
  section: { zh: (section: string) => `第 ${section} 节`, en: (section: string) => `section ${section}` },
  case: { zh: (number: number) => `案例 ${number}`, en: (number: number) => `case ${number}` },
  table: { zh: '表', en: 'table' },
  figure: { zh: '图', en: 'figure' },
  row: { zh: (row: string) => `第 ${row} 行`, en: (row: string) => `row ${row}` },
  asOf: { zh: (date: string) => `截至 ${date}`, en: (date: string) => `as of ${date}` },
  common: { zh: '常识，报告未写', en: 'common knowledge, not in the report' },
  claimed: { zh: '出自', en: 'claimed by' },
};

/** What is imported names the row of its table, in English as all tables are named. */
const tableText = (table: string, lang: Language): string => {
  const row = /^row (\d+)$/.exec(table)?.[1];
  return row === undefined ? table : words.row[lang](row);
};

/** The place in a few words; a part of the report without a number has its name, one of a report without records of its places the report's. */
const placeText = (source: Source, lang: Language): string => {
  if (source.basis !== 'REPORT') return words.common[lang];
  if (source.place === null && source.report !== null)
    return [
      inLanguage(source.report.names, lang),
      ...(/^\d/.test(source.section) ? [words.section[lang](source.section)] : []),
      ...(source.table === null ? [] : [tableText(source.table, lang)]),
      ...(source.asOf ? [words.asOf[lang](source.asOf)] : []),
    ].join(' · ');
  const isNumbered = /^\d/.test(source.section);
  const named = source.place?.kind === 'PART' ? inLanguage(source.place.names, lang) : source.section;
  return [
    // Of a long title what stands before the colon.
    isNumbered ? words.section[lang](source.section) : named.split(/[：:]/)[0]!,
    ...(source.table === null
      ? []
      : [source.place?.kind === 'FIGURE' ? words.figure[lang] : words.table[lang]]),
    ...(source.case === null ? [] : [words.case[lang](source.case)]),
    ...(source.asOf ? [words.asOf[lang](source.asOf)] : []),
  ].join(' · ');
};

/** The same as one line of text, with who claims it; equal ones once. */
export const sourceTexts = (sources: readonly Source[], lang: Language): string[] => [
  ...new Set(
    sources.map((source) =>
      [
        placeText(source, lang),
        ...(source.claimedBy ? [`${words.claimed[lang]} ${inLanguage(source.claimedBy.names, lang)}`] : []),
      ].join(' · '),
    ),
  ),
];

/** Where a statement comes from: section, table, case, claimant, date. Equal places are named once. */
export const Sources = ({ sources }: { sources: readonly Source[] }) => {
  const { lang, say } = useWords();
  const href = useHref();
  const texts = sources.map((source) => ({
    source,
    text: placeText(source, lang),
    target: source.place ?? (source.basis === 'REPORT' ? source.report : null),
  }));
  const distinct = texts.filter(
    (one, index) =>
      texts.findIndex(
        (other) => other.text === one.text && other.source.claimedBy?.slug === one.source.claimedBy?.slug,
      ) === index,
  );
  return (
    <span class="sources">
      {distinct.map(({ source, text, target }, index) => (
        <span key={index} class="source">
          {target ? (
            <a href={href(`/e/${target.slug}`)} title={say(target.names)}>
              {text}
            </a>
          ) : (
            text
          )}
          {source.claimedBy && (
            <>
              {' · '}
              {say(words.claimed)} <EntityLink entity={source.claimedBy} dot={false} />
            </>
          )}
        </span>
      ))}
    </span>
  );
};

/** Why a statement stands: said, known to all, or concluded. */
export const basisWords: Readonly<Record<string, Words>> = {
  STATED: { zh: '报告写明', en: 'stated' },
  COMMON_KNOWLEDGE: { zh: '常识', en: 'common knowledge' },
  DERIVED: { zh: '推得', en: 'derived' },
};
