import { existsSync } from 'node:fs';
import { stringify } from 'yaml';
import { z } from 'zod';
import { report as tell } from '../../importer/check.ts';
import type { Problem } from '../../importer/problem.ts';
import { slug } from '../../ontology/citation.ts';
import type { Ask } from '../ask.ts';
import { readYaml } from '../mapping/read.ts';

/** A person's decisions about an import, kept in git, so that the next import of a newer file replays each of them. */

const entry = z.strictObject({
  ask: z
    .string()
    .min(1)
    .max(1000)
    .describe('What is asked about: the key by which the next import knows it.'),
  why: z.string().max(1000).optional().describe('Why it is asked.'),
  at: z.string().max(300).optional().describe('Where it stands in the file.'),
  best: slug.optional().describe('The record that is proposed, which accept takes.'),
  choices: z.array(z.string().max(500)).max(20).optional().describe('What it may be, best first.'),
  decision: z
    .enum(['accept', 'reject', 'skip'])
    .optional()
    .describe(
      'accept: it is what is proposed. reject: it is not (a name is then another, new record; a statement is left out). skip: left out. Absent: not decided; left out for now.',
    ),
  'same-as': slug.optional().describe('It is the record with this id, whatever is proposed.'),
  section: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('Of a quote that is not in the text: where it is all the same.'),
  note: z.string().max(2000).optional().describe('A remark for people; kept as it is.'),
});

export const reviewSchema = z.strictObject({
  review: z.array(entry).max(300_000).optional().describe('What is asked, each with its decision.'),
  ids: z
    .record(z.string().max(1000), slug)
    .optional()
    .describe(
      'The ids of records that this import made. An id may be changed here as long as nobody knows it.',
    ),
});

export type ReviewEntry = z.infer<typeof entry>;

export interface Review {
  readonly entries: ReadonlyMap<string, ReviewEntry>;
  readonly ids: ReadonlyMap<string, string>;
}

export const isDecided = (one: ReviewEntry | undefined): one is ReviewEntry =>
  one !== undefined && (one.decision !== undefined || one['same-as'] !== undefined);

/** The decisions so far; none where the file is not there yet. */
export const readReview = async (path: string): Promise<{ review: Review; problems: readonly Problem[] }> => {
  const empty = { entries: new Map(), ids: new Map() };
  if (!existsSync(path)) return { review: empty, problems: [] };
  const { value, problems, checker } = await readYaml(path, reviewSchema);
  if (value === undefined || checker === undefined) return { review: empty, problems };
  const entries = new Map<string, ReviewEntry>();
  for (const [i, one] of (value.review ?? []).entries()) {
    if (entries.has(one.ask))
      tell(checker, ['review', i, 'ask'], 'value', `"${one.ask}" is decided a second time. Delete one.`);
    if (one.decision !== undefined && one['same-as'] !== undefined)
      tell(checker, ['review', i, 'same-as'], 'key', 'Write "decision" or "same-as", not both.');
    entries.set(one.ask, one);
  }
  const owners = new Map<string, string>();
  for (const [key, id] of Object.entries(value.ids ?? {})) {
    const other = owners.get(id);
    if (other !== undefined)
      tell(checker, ['ids', key], 'value', `"${id}" is the id of "${other}" too. Give one another id.`);
    owners.set(id, key);
  }
  return {
    review: { entries, ids: new Map(Object.entries(value.ids ?? {})) },
    problems: checker.problems,
  };
};

const head = `# Decisions about an import. Kept with the seed: the next import of a newer file replays each of them.
#   decision: accept    it is what "best" names; of a statement: it is taken
#   decision: reject    it is not: a name is then another, new record; a statement is left out
#   decision: skip      it is left out
#   same-as: ID         it is that record
# What has no decision is left out until it has one. "ids" are those of records that the import made.
`;

/** The review after an import: what is asked now, with the decisions there were, then decisions that nothing asks for any more. */
export const reviewText = (
  before: Review,
  asks: readonly Ask[],
  ids: ReadonlyMap<string, string>,
): string => {
  const now = new Map(asks.map((ask) => [ask.ask, ask]));
  const asked = asks.map((ask): ReviewEntry => {
    const known = before.entries.get(ask.ask);
    const { decision, section, note } = known ?? {};
    const sameAs = known?.['same-as'];
    // What was accepted stays what it was, even where another record is nearer now.
    const best = decision === 'accept' && known?.best !== undefined ? known.best : ask.best;
    return {
      ask: ask.ask,
      why: ask.why,
      at: ask.at,
      ...(best !== undefined && { best }),
      ...(ask.choices !== undefined && ask.choices.length > 0 && { choices: [...ask.choices] }),
      ...(decision !== undefined && { decision }),
      ...(sameAs !== undefined && { 'same-as': sameAs }),
      ...(section !== undefined && { section }),
      ...(note !== undefined && { note }),
    };
  });
  const kept = [...before.entries.values()].filter((one) => isDecided(one) && !now.has(one.ask));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const review = [...asked, ...kept].sort((a, b) => compare(a.ask, b.ask));
  const sortedIds = Object.fromEntries([...ids].sort(([a], [b]) => compare(a, b)));
  return `${head}${stringify(
    {
      ...(review.length > 0 && { review }),
      ...(ids.size > 0 && { ids: sortedIds }),
    },
    { lineWidth: 0 },
  )}`;
};
