import type { Where } from '../cypher/selection.ts';
import type { Row } from '../cypher/statement.ts';
import {
  datedEntities,
  datedRelationships,
  datesOfRelationship,
  datesOfType,
  type Period,
  periodLength,
} from '../cypher/timeline.ts';
import { badInput } from '../errors.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames, relationshipTypeNames } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';

/** Ids that one group names, and groups that one timeline has. */
export const idsOfAGroup = 100;
export const maximumGroups = 5_000;

/** What is dated in one period by one field of one type. */
export type TimelineGroup = DatedEntities | DatedRelationships;

interface DatedEntities extends Dated {
  readonly kind: 'entity';
  readonly type: EntityTypeName;
}

interface DatedRelationships extends Dated {
  readonly kind: 'relationship';
  readonly type: RelationshipTypeName;
}

interface Dated {
  readonly field: string;
  readonly count: number;
  readonly ids: readonly string[];
}

export interface TimelinePeriod {
  readonly period: string;
  readonly count: number;
  readonly groups: readonly TimelineGroup[];
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
  /** Only these date fields; none: all. */
  readonly fields: readonly string[];
  readonly where?: Where;
  readonly edge?: Where;
}

/** What is dated, by year or month, in two statements at most. */
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
  const types = dated(records, datesOfType, question.fields);
  const relationships = dated(links, datesOfRelationship, question.fields);
  if (types.length + relationships.length === 0) throw undated(question);
  const options = (fields: readonly string[]) => ({
    by,
    fields: question.fields.length > 0 ? fields.filter((f) => question.fields.includes(f)) : fields,
    ids: idsOfAGroup,
    limit: maximumGroups + 1,
  });
  const [entityRows, relationshipRows] = await Promise.all([
    types.length === 0
      ? []
      : asker.read(datedEntities(types, where, options([...new Set(types.flatMap(datesOfType))]))),
    relationships.length === 0
      ? []
      : asker.read(
          datedRelationships(
            relationships,
            edge,
            options([...new Set(relationships.flatMap(datesOfRelationship))]),
          ),
        ),
  ]);
  const cut = [entityRows, relationshipRows].some((rows) => rows.length > maximumGroups);
  const groups = [
    ...entityRows.slice(0, maximumGroups).map((row) => groupOf('entity', row)),
    ...relationshipRows.slice(0, maximumGroups).map((row) => groupOf('relationship', row)),
  ];
  const precise = periodLength[by];
  return {
    periods: periodsOf(groups.filter(({ period }) => period.length >= precise)),
    imprecise: periodsOf(groups.filter(({ period }) => period.length < precise)),
    total: groups.reduce((sum, { group }) => sum + group.count, 0),
    truncated: cut
      ? {
          reason: 'limit',
          limit: maximumGroups,
          found: maximumGroups + 1,
          advice: 'Ask by year, or name types, relationships or fields.',
        }
      : undefined,
  };
};

const dated = <T>(
  types: readonly T[],
  fieldsOf: (type: T) => readonly string[],
  wanted: readonly string[],
): T[] => types.filter((type) => fieldsOf(type).some((f) => wanted.length === 0 || wanted.includes(f)));

const undated = ({ fields }: TimelineQuestion) => {
  const known = new Set([
    ...entityTypeNames.flatMap(datesOfType),
    ...relationshipTypeNames.flatMap(datesOfRelationship),
  ]);
  const none =
    fields.length > 0 ? 'None of these types has one of these date fields' : 'None of these types has a date';
  return badInput(`timeline: ${none}. Date fields: ${[...known].sort().join(', ')}.`, { fields: [...known] });
};

const groupOf = (kind: TimelineGroup['kind'], row: Row): { period: string; group: TimelineGroup } => {
  const dated = { field: row.field as string, count: row.count as number, ids: row.ids as string[] };
  return {
    period: row.period as string,
    group:
      kind === 'entity'
        ? { ...dated, kind, type: row.type as EntityTypeName }
        : { ...dated, kind, type: row.type as RelationshipTypeName },
  };
};

const periodsOf = (groups: readonly { period: string; group: TimelineGroup }[]): TimelinePeriod[] => {
  const periods = new Map<string, TimelineGroup[]>();
  for (const { period, group } of groups) periods.set(period, [...(periods.get(period) ?? []), group]);
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, found]) => ({
      period,
      count: found.reduce((sum, { count }) => sum + count, 0),
      groups: found,
    }));
};
