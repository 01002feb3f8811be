import type { DatedQuery, TimelineQuery } from '../../../../schema/explorer/queries.ts';
import type { Complete } from '../../ask.ts';
import { type Family, familyOf } from '../../families.ts';
import type { Named } from '../../parts/named.tsx';
import type { Source } from '../../parts/sources.tsx';

type Timeline = NonNullable<Complete<TimelineQuery>['timeline']>;
type Answer = Complete<DatedQuery>;
type Relation = Extract<NonNullable<Answer['nodes'][number]>, { __typename: 'Relationship' }>;

/** Something with a date: a record, or what one record did to another. */
export interface Dated {
  readonly key: string;
  /** `2023-10`, or `2023` where only the year is said. */
  readonly period: string;
  /** The field that holds the date. */
  readonly field: string;
  /** The record that it is about. */
  readonly subject: Named;
  /** `vivo released BlueLM`: where the date is a relationship's. */
  readonly statement?: { readonly start: Named; readonly type: string; readonly end: Named };
  readonly family: Family;
  readonly sources: readonly Source[];
}

/** Every slug and relationship id that the timeline names. */
export const namesIn = ({ periods, imprecise }: Timeline) => {
  const groups = [...imprecise, ...periods].flatMap((period) => period.groups);
  const ids = (relationships: boolean) => [
    ...new Set(groups.filter((g) => (g.relationship !== null) === relationships).flatMap((g) => g.ids)),
  ];
  return { slugs: ids(false), ids: ids(true) };
};

/** Earliest first. That a model is from some month and that somebody released it then is one thing, told once. */
export const datedOf = ({ periods, imprecise }: Timeline, answers: readonly Answer[]): Dated[] => {
  const records = new Map(answers.flatMap(({ entities }) => entities.nodes.map((node) => [node.slug, node])));
  const relations = new Map(
    answers.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node?.__typename === 'Relationship' ? [[node.id, node as Relation]] : [])),
    ),
  );
  const all = [...imprecise, ...periods].flatMap(({ period, groups }) =>
    groups.flatMap(({ field, relationship, ids }) =>
      ids.flatMap((id): Dated[] => {
        const key = `${period} ${field} ${id}`;
        const relation = relationship === null ? undefined : relations.get(id);
        if (relation?.start && relation.end) {
          const { start, end, type, citations: sources } = relation;
          const statement = { start, type, end };
          const family = familyOf(end.__typename);
          return [{ key, period, field, subject: end, statement, family, sources }];
        }
        const record = relationship === null ? records.get(id) : undefined;
        if (!record) return [];
        const family = familyOf(record.__typename);
        return [{ key, period, field, subject: record, family, sources: record.citations }];
      }),
    ),
  );
  const released = new Set(
    all.flatMap(({ statement, subject, period }) =>
      statement?.type === 'RELEASED' ? [`${period} ${subject.slug}`] : [],
    ),
  );
  return all
    .filter(
      ({ statement, field, period, subject }) =>
        statement || field !== 'releasedOn' || !released.has(`${period} ${subject.slug}`),
    )
    .toSorted((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
};

/** The months from the first to the last; those between without anything too, unless that were too many to draw. */
export const monthsOf = (dated: readonly Dated[]): string[] => {
  const known = [...new Set(dated.map(({ period }) => period))].filter((period) => period.length > 4).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const months: string[] = [];
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; ) {
    const one = `${year}-${String(month).padStart(2, '0')}`;
    months.push(one);
    if (one >= last) return months;
    if (months.length > 48) return known;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
};
