import { basisType, statementBasisType } from '../../ontology/citation.ts';
import type { EnumType } from '../../ontology/define.ts';
import {
  entityType,
  entityTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../ontology/ontology.ts';
import type { Builder } from './builder.ts';
import { constant } from './names.ts';

/** The enums that every part of the schema refers to, and those of the ontology's fields, each once. */
export const createEnums = (builder: Builder) => {
  const closed = (type: EnumType) =>
    builder.enumType(type.name, {
      description: type.description,
      values: Object.fromEntries(
        Object.entries(type.values).map(([value, description]) => [constant(value), { value, description }]),
      ),
    });
  const made = new Map<string, ReturnType<typeof closed>>();
  const ofField = (type: EnumType) => {
    const known = made.get(type.name) ?? closed(type);
    made.set(type.name, known);
    return known;
  };
  return {
    ofField,
    Basis: closed(basisType),
    StatementBasis: closed(statementBasisType),
    Language: builder.enumType('Language', {
      description: 'A language of names and summaries.',
      values: {
        ZH: { value: 'zh', description: 'Chinese, as the report writes it.' },
        EN: { value: 'en', description: 'English, where there is such a text.' },
      } as const,
    }),
    SortDirection: builder.enumType('SortDirection', {
      description: 'Records without a value come last, whichever way.',
      values: {
        ASC: { description: 'The smallest or earliest first.' },
        DESC: { description: 'The largest or latest first.' },
      } as const,
    }),
    EntityType: builder.enumType('EntityType', {
      description: 'The types of entities.',
      values: Object.fromEntries(
        entityTypeNames.map((name) => [
          constant(name),
          { value: name, description: entityType(name).description },
        ]),
      ),
    }),
    RelationshipType: builder.enumType('RelationshipType', {
      description: 'The types of relationships. Direction is part of the meaning.',
      values: Object.fromEntries(
        relationshipTypeNames.map((name) => [
          name,
          { value: name, description: relationshipType(name).description },
        ]),
      ),
    }),
    Direction: builder.enumType('Direction', {
      description: 'The direction of a relationship, seen from the entity in question.',
      values: {
        OUT: { value: 'out', description: 'The relationship starts at that entity.' },
        IN: { value: 'in', description: 'The relationship ends at that entity.' },
        BOTH: { value: 'both', description: 'The relationship starts or ends at that entity.' },
      } as const,
    }),
  };
};

export type Enums = ReturnType<typeof createEnums>;
