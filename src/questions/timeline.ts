import type { Where } from '../cypher/selection.ts';
import type { Row } from '../cypher/statement.ts';
import {
  type Dates,
  datedEntities,
  datedRelationships,
  datesOfRelationship,
  datesOfType,
  type Period,
  periodLength,
  toldByEvents,
} from '../cypher/timeline.ts';
import { badInput } from '../errors.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames, relationshipTypeNames } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';
import { type Dated, datedOf, type Happening, happeningsOf } from './happenings.ts';

/** Others may have left something else where a date should be: it is told at the field itself, and belongs to no period. */
const hasDate = ({ date }: Row): boolean => typeof date === 'string' && /^\d{4}/.test(date);

/** Ids that one group names, happenings that one period names. */
export const idsOfAGroup = 100;
export const happeningsOfAPeriod = 100;
/** Dates that one timeline is made of, of records and of relationships each. */
export const maximumDates = 50_000;

/** What is dated in one period by one field of one type. */
export interface TimelineGroup extends Pick<Dated, 'kind' | 'type' | 'field'> {
  readonly count: number;
  readonly ids: readonly string[];
}

export interface TimelinePeriod {
  readonly period: string;
  /** How many things happened: what several records and relationships date once. */
  readonly count: number;
  readonly groups: readonly TimelineGroup[];
  /** The first of them. */
  readonly happenings: readonly Happening[];
}

export interface Timeline {
  readonly periods: readonly TimelinePeriod[];
  /** Dates that say only a year where months were asked for. */
  readonly imprecise: readonly TimelinePeriod[];
  readonly total: number;
  readonly truncated: Truncated | undefined;
}

export interface TimelineQuestion {
  readonly by: Period;
  /**
   * Neither given: everything that can have a date; with `where` alone only records, with `edge` alone only relationships.
   * One given: only that.
   */
  readonly types: readonly EntityTypeName[];
  readonly relationships: readonly RelationshipTypeName[];
  /** Only these date fields; none: all dates of happenings. */
  readonly fields: readonly string[];
  readonly where?: Where;
  readonly edge?: Where;
}

/** What happened, by year or month, in three statements at most. */
export const timeline = async (asker: Asker, question: TimelineQuestion): Promise<Timeline> => {
  const { by, where, edge } = question;
  const everything = question.types.length === 0 && question.relationships.length === 0;
  if (where && !everything && question.types.length === 0)
    throw badInput(
      'timeline: where filters records, but only relationships are asked for. Name types too, or filter relationships with edge.',
    );
  if (edge && !everything && question.relationships.length === 0)
    throw badInput(
      'timeline: edge filters relationships, but only records are asked for. Name relationships too, or filter records with where.',
    );
  // A filter alone says what it is about: of the other kind nothing would be filtered.
  const records = everything && !(edge && !where) ? entityTypeNames : question.types;
  const links = everything && !(where && !edge) ? relationshipTypeNames : question.relationships;
  const types = dated(records, datesOfType, question.fields, !everything);
  const relationships = dated(links, datesOfRelationship, question.fields, !everything);
  if (types.length + relationships.length === 0) throw undated(question);
  const limit = maximumDates + 1;
  const fieldsOf = (dates: readonly Dates[]) => [
    ...new Set(dates.flatMap((one) => wantedOf(one, question.fields, !everything))),
  ];
  const [entityRows, relationshipRows, events] = await Promise.all([
    types.length === 0
      ? []
      : asker.read(datedEntities(types, where, { fields: fieldsOf(types.map(datesOfType)), limit })),
    relationships.length === 0
      ? []
      : asker.read(
          datedRelationships(relationships, edge, {
            fields: fieldsOf(relationships.map(datesOfRelationship)),
            limit,
          }),
        ),
    // What an event tells of matters only beside other dates.
    types.includes('Event') && types.length + relationships.length > 1
      ? asker.read(toldByEvents(maximumDates))
      : [],
  ]);
  const dates = [
    ...entityRows
      .slice(0, maximumDates)
      .filter(hasDate)
      .map((row) => datedOf('entity', row)),
    ...relationshipRows
      .slice(0, maximumDates)
      .filter(hasDate)
      .map((row) => datedOf('relationship', row)),
  ];
  const of = new Map<string, string[]>();
  for (const row of events)
    of.set(row.event as string, [...(of.get(row.event as string) ?? []), row.of as string]);
  const happenings = happeningsOf(dates, of);
  const precise = periodLength[by];
  const [coarse, fine] = [
    happenings.filter(isShorter(precise)),
    happenings.filter((h) => !isShorter(precise)(h)),
  ];
  return {
    periods: periodsOf(fine, precise),
    imprecise: periodsOf(coarse, precise),
    total: happenings.length,
    truncated: [entityRows, relationshipRows].some((rows) => rows.length > maximumDates)
      ? {
          reason: 'limit',
          limit: maximumDates,
          found: limit,
          advice: 'The earliest dates were counted. Name types, relationships or fields, or filter.',
        }
      : undefined,
  };
};

const isShorter =
  (length: number) =>
  ({ date }: Happening): boolean =>
    date.length < length;

/** Of a type's date fields those that are asked for; of a type that is asked for by name and has no happenings, all. */
const wantedOf = (
  { all, happenings }: Dates,
  wanted: readonly string[],
  named: boolean,
): readonly string[] => {
  if (wanted.length > 0) return all.filter((field) => wanted.includes(field));
  return named && happenings.length === 0 ? all : happenings;
};

const dated = <T>(
  types: readonly T[],
  datesOf: (type: T) => Dates,
  wanted: readonly string[],
  named: boolean,
): T[] => types.filter((type) => wantedOf(datesOf(type), wanted, named).length > 0);

const undated = ({ fields }: TimelineQuestion) => {
  const known = new Set([
    ...entityTypeNames.flatMap((type) => datesOfType(type).all),
    ...relationshipTypeNames.flatMap((type) => datesOfRelationship(type).all),
  ]);
  const none =
    fields.length > 0 ? 'None of these types has one of these date fields' : 'None of these types has a date';
  return badInput(`timeline: ${none}. Date fields: ${[...known].sort().join(', ')}.`, { fields: [...known] });
};

/** Happenings by period, and in each what dates them by type and field: first records, then relationships. */
const periodsOf = (happenings: readonly Happening[], length: number): TimelinePeriod[] => {
  const periods = new Map<string, Happening[]>();
  for (const one of happenings) {
    const period = one.date.slice(0, length);
    const same = periods.get(period);
    if (same === undefined) periods.set(period, [one]);
    else same.push(one);
  }
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, found]) => ({
      period,
      count: found.length,
      groups: groupsOf(found.flatMap(({ told }) => told)),
      happenings: [...found]
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
        .slice(0, happeningsOfAPeriod),
    }));
};

const groupsOf = (dates: readonly Dated[]): TimelineGroup[] => {
  const groups = new Map<string, Dated[]>();
  for (const one of dates) {
    const key = `${one.kind} ${one.type} ${one.field}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [one]);
    else same.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({
      kind: same[0]!.kind,
      type: same[0]!.type,
      field: same[0]!.field,
      count: same.length,
      ids: same
        .map(({ id }) => id)
        .sort()
        .slice(0, idsOfAGroup),
    }));
};
