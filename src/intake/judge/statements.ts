import type { OwnFields } from '../../importer/draft.ts';
import { relationshipId } from '../../importer/merge.ts';
import { nounOf } from '../../importer/noun.ts';
import { formatPlace, type Problem } from '../../importer/problem.ts';
import type { Source } from '../../ontology/citation.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { allowedPairs, relationshipType } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import type { Ask } from '../ask.ts';
import type { Proposal, Said } from '../proposal.ts';
import type { Base } from './base.ts';
import type { Fate } from './names.ts';
import type { Review } from './review.ts';

/** How a statement stands to what is loaded. */
export const marks = [
  'new',
  'known',
  'contradicts',
  'says less',
  'not in the text',
  'waits',
  'left out',
] as const;
export type Mark = (typeof marks)[number];

export const markTexts: Readonly<Record<Mark, string>> = {
  new: 'nothing says it yet',
  known: 'it is there; this adds a source',
  contradicts: 'something else is said of the same',
  'says less': 'what is there says more; not written',
  'not in the text': 'its quote is nowhere in it; not written unless the review accepts it',
  waits: 'for a decision in the review; not written',
  'left out': 'by the review; not written',
};

export interface Judged {
  readonly from: string;
  readonly relationship: RelationshipTypeName;
  readonly to: string;
  readonly fields: OwnFields;
  readonly sources: readonly Source[];
  readonly mark: Mark;
}

export interface StatementsJudged {
  readonly statements: readonly Judged[];
  readonly counts: ReadonlyMap<string, ReadonlyMap<Mark, number>>;
  readonly asks: readonly Ask[];
  readonly problems: readonly Problem[];
}

const telling = ({
  relationship,
  fields,
}: {
  relationship: RelationshipTypeName;
  fields: Readonly<Record<string, unknown>>;
}) =>
  Object.keys(fields).filter((name) => {
    const field = relationshipType(relationship).fields[name];
    return field !== undefined && field.placing !== true;
  });

/** What is loaded of the same kind between the same two, and says another thing of the same field. */
const contradicted = (
  base: Base,
  from: string,
  to: string,
  { relationship, fields }: Said,
): string | undefined => {
  for (const { properties } of base.between(from, relationship, to))
    for (const name of telling({ relationship, fields })) {
      const known = (properties as Readonly<Record<string, unknown>>)[name];
      if (known !== undefined && known !== null && String(known) !== String(fields[name]))
        return `${name} is ${String(known)} there, ${String(fields[name])} here`;
    }
  return undefined;
};

const markOf = (base: Base, from: string, to: string, said: Said): Mark => {
  const { relationship, fields } = said;
  const same = base.relationship(relationshipId({ from, relationship, to, fields }));
  if (same !== undefined && same.properties.basis !== 'derived') return 'known';
  const others = base
    .between(from, relationship, to)
    .filter(({ properties }) => properties.basis !== 'derived');
  if (others.length === 0) return 'new';
  if (telling(said).length === 0) return 'says less';
  return contradicted(base, from, to, said) === undefined ? 'new' : 'contradicts';
};

/** What each statement is worth, its ends being known; one that contradicts is asked about. */
export const judgeStatements = (
  base: Base,
  { named, said, stopped }: Proposal,
  fates: ReadonlyMap<string, Fate>,
  review: Review,
): StatementsJudged => {
  const statements: Judged[] = [];
  const counts = new Map<string, Map<Mark, number>>();
  const asks: Ask[] = [];
  const problems: Problem[] = [];
  const count = (relationship: string, mark: Mark) => {
    const row = counts.get(relationship) ?? new Map<Mark, number>();
    counts.set(relationship, row.set(mark, (row.get(mark) ?? 0) + 1));
  };
  const typeOf = (key: string, id: string): EntityTypeName => base.node(id)?.type ?? named.get(key)!.type;
  for (const { relationship, mark } of stopped) count(relationship, mark);
  for (const one of said.values()) {
    const { relationship, fields } = one;
    const [start, end] = [fates.get(one.from)!, fates.get(one.to)!];
    if (!('id' in start) || !('id' in end)) {
      count(relationship, start.kind === 'left out' || end.kind === 'left out' ? 'left out' : 'waits');
      continue;
    }
    const [from, to] = [start.id, end.id];
    if (from === to) {
      count(relationship, 'left out');
      continue;
    }
    const [a, b] = [typeOf(one.from, from), typeOf(one.to, to)];
    if (!allowedPairs(relationshipType(relationship)).some(([x, y]) => x === a && y === b)) {
      problems.push({
        place: one.at,
        message: `${relationship} does not lead from ${nounOf(a)} (${from}) to ${nounOf(b)} (${to}). If a name means another record, say so in the review.`,
      });
      continue;
    }
    const mark = markOf(base, from, to, one);
    if (mark === 'contradicts') {
      const ask = `${one.from} ${relationship} ${one.to} ${JSON.stringify(fields)}`;
      const { decision } = review.entries.get(ask) ?? {};
      asks.push({ ask, why: `contradicts: ${contradicted(base, from, to, one)}`, at: formatPlace(one.at) });
      if (decision !== 'accept') {
        count(relationship, decision === undefined ? 'waits' : 'left out');
        continue;
      }
    }
    count(relationship, mark);
    if (mark !== 'says less')
      statements.push({ from, relationship, to, fields, sources: [...one.sources.values()], mark });
  }
  return { statements, counts, asks, problems };
};
