/** Records and relationships as lines of text: who is meant, what is said, and by whom. */
import type { Language } from '../../ontology/language.ts';
import { sentence } from '../../questions/sentence.ts';
import { type Named, namedFields } from '../resolving.ts';

interface Cited {
  readonly section: string;
  readonly basis: string;
  readonly asOf: string | null;
  readonly report: { readonly slug: string } | null;
  readonly claimedBy: { readonly name: string } | null;
}

export const citedFields = 'section basis asOf report { slug } claimedBy { ... on Entity { name } }';

export interface Said {
  readonly type: string;
  readonly basis: string;
  readonly rule: { readonly name: string } | null;
  readonly start: Named | null;
  readonly end: Named | null;
  readonly citations: readonly Cited[];
}

export const saidFields = `type basis rule { name } start { ${namedFields} } end { ${namedFields} } citations { ${citedFields} }`;

/** `讯飞星火 (spark, Model)`: what to call it, and what to ask by. */
export const nameOf = ({ name, slug, __typename: type }: Named): string => `${name} (${slug}, ${type})`;

/** Where it stands: `[china-llm-2024 §2.3, claimed by X, as of 2023-07]`; what nobody said is told as such. */
export const sourceOf = (citations: readonly Cited[]): string => {
  const said = citations.map(({ section, basis, asOf, report, claimedBy }) =>
    [
      basis === 'COMMON_KNOWLEDGE' ? 'common knowledge' : `${report?.slug ?? ''} §${section}`.trim(),
      ...(claimedBy ? [`claimed by ${claimedBy.name}`] : []),
      ...(asOf ? [`as of ${asOf}`] : []),
    ].join(', '),
  );
  return `[${[...new Set(said)].join('; ')}]`;
};

/** `科大讯飞研发并发布讯飞星火 [china-llm-2024 §2.3]`. */
export const lineOf = ({ type, basis, rule, start, end, citations }: Said, language: Language): string => {
  const [from, to] = [start?.name ?? '?', end?.name ?? '?'];
  const words = sentence([from, to], [[{ type, forward: true }]], language).replace(/[。.]$/, '');
  return `${words} ${basis === 'DERIVED' ? `[follows by the rule ${rule?.name}]` : sourceOf(citations)}`;
};

/** Why an answer is not all there is, for people and agents alike. */
export interface Cut {
  readonly reason: string;
  readonly advice: string;
}

export const cutLines = (cut: Cut | null | undefined): string[] =>
  cut ? [`[not all there is: ${cut.reason.toLowerCase()}. ${cut.advice}]`] : [];
