import type { TimelineQuery } from '../../../../schema/explorer/queries.ts';
import type { Complete } from '../../ask.ts';
import { type Family, familyOf } from '../../families.ts';
import type { Named } from '../../parts/named.tsx';
import type { Source } from '../../parts/sources.tsx';

export type Timeline = NonNullable<Complete<TimelineQuery>['timeline']>;
type Happening = Timeline['periods'][number]['happenings'][number];

/** `vivo released BlueLM`: a date that is a relationship's. */
export interface Statement {
  readonly start: Named;
  readonly type: string;
  readonly end: Named;
}

/** Something that happened, once, with all that tells of it. */
export interface Dated {
  readonly key: string;
  /** `2023-10`, or `2023` where only the year is said. */
  readonly period: string;
  /** What it is called by: the event, where there is one. */
  readonly subject: Named;
  /** What it happened to: the model that an event released. */
  readonly about: Named;
  /** The other records that have its date. */
  readonly others: readonly Named[];
  readonly statements: readonly Statement[];
  readonly family: Family;
  readonly sources: readonly Source[];
}

const datedOf = (period: string, happening: Happening, place: number): Dated[] => {
  const records = happening.records ?? [];
  const relations = (happening.relationships ?? []).flatMap(({ start, end, ...rest }) =>
    start && end ? [{ start, end, ...rest }] : [],
  );
  const [subject, ...others] = records.length > 0 ? records : relations.map(({ end }) => end);
  if (!subject) return [];
  const about =
    [...records, ...relations.map(({ end }) => end)].find(({ __typename }) => __typename !== 'Event') ??
    subject;
  return [
    {
      key: `${period} ${place}`,
      period,
      subject,
      about,
      others: records.length > 0 ? others : [],
      statements: relations,
      family: familyOf(about.__typename),
      sources: [...records, ...relations].flatMap(({ citations }) => citations),
    },
  ];
};

/** What happened, earliest first. */
export const allDated = ({ periods, imprecise }: Timeline): Dated[] =>
  [...imprecise, ...periods]
    .flatMap(({ period, happenings }) => happenings.flatMap((one, place) => datedOf(period, one, place)))
    .toSorted((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));

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
