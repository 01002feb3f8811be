import { z } from 'zod';
import { partialDate } from './define.ts';

/** A record's or report's id: short kebab-case English, never only digits, unique over the whole graph. */
export const slugPattern = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
export const slug = z.string().max(64).regex(slugPattern, 'expected a kebab-case slug such as "spark-3-5"');

export const basisType = {
  name: 'Basis',
  description: 'Where a statement comes from.',
  values: {
    report: 'A report says so.',
    common_knowledge: 'Anyone knows it; no report says it.',
  },
} as const;
export type Basis = keyof typeof basisType.values;

/** What a relationship as a whole comes from. */
export const statementBasisType = {
  name: 'StatementBasis',
  description: 'What a relationship comes from.',
  values: {
    stated: 'A report says so; where, its citations say.',
    common_knowledge: 'Anyone knows it; no report says it.',
    derived: 'It follows from others by a rule; no report says it in these words.',
  },
} as const;
export type StatementBasis = keyof typeof statementBasisType.values;

/** A relationship is stated when at least one of its citations is of a report. */
export const basisOfCitations = (citations: readonly string[]): StatementBasis =>
  citations.length > 0 && citations.every((text) => parseCitation(text).basis === 'common_knowledge')
    ? 'common_knowledge'
    : 'stated';

/** A text that may be given in either language, and is in one at least. */
export const inEither = <T extends z.ZodType<{ zh?: string | undefined; en?: string | undefined }>>(
  schema: T,
): T =>
  schema
    .refine(({ zh, en }) => zh !== undefined || en !== undefined, 'there is neither "zh" nor "en" in it')
    .meta({ anyOf: [{ required: ['zh'] }, { required: ['en'] }] });

/** Where in a report a statement stands, and who makes it. The report itself is the seed folder it is written in. */
export const sourceSchema = z.strictObject({
  section: z
    .string()
    .min(1)
    .max(40)
    .describe('Section of the report, in quotes: "2.3", "foreword", "conclusion".'),
  case: z.int().min(1).max(99).optional().describe('Number of the case study.'),
  table: z.string().max(60).optional().describe('The table or figure it stands in.'),
  claimedBy: slug
    .optional()
    .describe('Id of the company, institution, agency or person to whom the report attributes it.'),
  asOf: (partialDate as z.ZodType<string>).optional().describe('The time the statement is for.'),
  basis: z
    .enum(Object.keys(basisType.values) as [Basis, ...Basis[]])
    .optional()
    .describe('report (when absent) or common_knowledge.'),
  note: inEither(
    z.strictObject({
      zh: z.string().trim().min(1).max(300).optional().describe('The judgement in Chinese.'),
      en: z.string().trim().min(1).max(300).optional().describe('The same in English.'),
    }),
  )
    .optional()
    .describe('A judgement the editor made, in one language or in both.'),
});
export type Source = z.infer<typeof sourceSchema>;

/** One source of one statement, as stored: complete, in a fixed order of keys, so that equal citations are equal text. */
export interface Citation {
  readonly report: string;
  readonly section: string;
  readonly case?: number;
  readonly table?: string;
  readonly claimedBy?: string;
  readonly asOf?: string;
  readonly basis: Basis;
  readonly note?: { readonly zh?: string; readonly en?: string };
}

/** A citation as the text in which nodes and relationships keep it (property `citations`, a list of such texts). */
export const citationText = (c: Citation): string =>
  JSON.stringify({
    report: c.report,
    section: c.section,
    ...(c.case === undefined ? {} : { case: c.case }),
    ...(c.table === undefined ? {} : { table: c.table }),
    ...(c.claimedBy === undefined ? {} : { claimedBy: c.claimedBy }),
    ...(c.asOf === undefined ? {} : { asOf: c.asOf }),
    basis: c.basis,
    ...(c.note === undefined ? {} : { note: { zh: c.note.zh, en: c.note.en } }),
  });

export const parseCitation = (text: string): Citation => JSON.parse(text) as Citation;

/** The object that a stored text spells, if it is one with these texts in it. */
const objectIn = (text: unknown, keys: readonly string[]): object | undefined => {
  if (typeof text !== 'string') return undefined;
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return undefined;
    return keys.every((key) => typeof (found as Record<string, unknown>)[key] === 'string')
      ? found
      : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a stored value is a citation that says where it points: others may have left anything in its place. */
export const isCitationText = (text: unknown): text is string =>
  objectIn(text, ['report', 'section', 'basis']) !== undefined;

/** The same of what a report says where reports disagree (stored.ts, `claims`). */
export const isClaimText = (text: unknown): text is string =>
  objectIn(text, ['field', 'report']) !== undefined;

/**
 * The id of the record of the place that a citation points at, a Section: the report's id, and the table or figure, else
 * the case study, else the section. A report's folder need not have these records; what it has, citations are joined to.
 */
export const placeId = ({ report, section, case: number, table }: Omit<Citation, 'basis'>): string =>
  `${report}-${table ?? (number === undefined ? section.replaceAll('.', '-') : `case-${number}`)}`;
