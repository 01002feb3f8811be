import type { Value } from '../cypher/statement.ts';
import { type Citation, isCitationText, isClaimText, parseCitation } from '../ontology/citation.ts';
import { storedProperties } from '../ontology/stored.ts';

/** What is stored of a node or relationship. */
export type Properties = { readonly [name: string]: Value };

/** What one report says about a field in which reports disagree (ontology/stored.ts, `claims`). */
export interface Claim {
  readonly field: string;
  readonly value: string | number | boolean;
  readonly report: string;
}

/** For the database alone: what names are looked up and sorted by, and who may change a record. Sources go under their own name. */
const unseen = new Set(
  [...storedProperties.node, ...storedProperties.relationship]
    .filter(({ purpose }) => ['identity', 'lookup', 'owner', 'source'].includes(purpose))
    .map(({ name }) => name),
);
const asJson = new Set(storedProperties.node.filter(({ json }) => json).map(({ name }) => name));

const seen = (name: string, value: unknown): unknown =>
  asJson.has(name) && Array.isArray(value) ? claimsOf({ claims: value } as Properties) : value;

/** What a reader of the file may want to know: the record's own properties, and where they come from. */
export const particulars = (properties: Properties): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => !unseen.has(name) && value !== null)
      .map(([name, value]) => [name, seen(name, value)]),
  ),
  ...(Array.isArray(properties.citations) ? { sources: citationsOf(properties) } : {}),
});

const textsIn = (value: unknown): readonly string[] =>
  listIn(value).filter((item) => typeof item === 'string');

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Those that can be read: others may have left anything in their place, which only data formats repeat. */
export const citationsOf = ({ citations }: Properties): readonly Citation[] =>
  listIn(citations).filter(isCitationText).map(parseCitation);

export const claimsOf = ({ claims }: Properties): readonly Claim[] =>
  listIn(claims)
    .filter(isClaimText)
    .map((text) => JSON.parse(text) as Claim);

/** `fp16Tflops: 320 (report-b)`, for files that hold only text. */
export const claimTexts = (properties: Properties): string[] =>
  claimsOf(properties).map(({ field, value, report }) => `${field}: ${value} (${report})`);

/** `report §2.3, case 1, claimed by x, as of 2023`, for files that hold only text. */
export const sourceTexts = (properties: Properties): string[] =>
  citationsOf(properties).map((c) =>
    [
      `${c.report} §${c.section}`,
      ...(c.case === undefined ? [] : [`case ${c.case}`]),
      ...(c.table === undefined ? [] : [c.table]),
      ...(c.claimedBy === undefined ? [] : [`claimed by ${c.claimedBy}`]),
      ...(c.asOf === undefined ? [] : [`as of ${c.asOf}`]),
      ...(c.basis === 'report' ? [] : ['common knowledge']),
    ].join(', '),
  );

/** All names but the main ones. */
export const aliasesOf = ({ aliasesZh, aliasesEn }: Properties): readonly string[] => [
  ...textsIn(aliasesZh),
  ...textsIn(aliasesEn),
];

/** Why a relationship is there, for files that hold only text: on what basis, by which rule, from which others. */
export const basisTexts = ({ basis, rule, because }: Properties) => ({
  basis,
  rule,
  because: ((because ?? []) as string[]).join('; '),
});
export const basisColumns = ['basis', 'rule', 'because'] as const;
