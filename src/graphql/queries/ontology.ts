import { entityTypeCounts, relationshipPairCounts } from '../../cypher/ontology.ts';
import type { Row } from '../../cypher/statement.ts';
import { once } from '../../engine/once.ts';
import { colourOf, familyColour } from '../../ontology/colours.ts';
import { type Bilingual, type Family, type Field, type Fields, families } from '../../ontology/define.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import {
  allowedPairs,
  entityType,
  entityTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { rules } from '../../ontology/rules.ts';
import type { Builder } from '../builder/builder.ts';
import { encodeId } from '../builder/ids.ts';
import { constant } from '../builder/names.ts';
import type { GraphParts } from './parts.ts';

/** The two counts of one request, each asked once and only when something of it is read. */
interface Counts {
  readonly entities: () => Promise<readonly Row[]>;
  readonly pairs: () => Promise<readonly Row[]>;
}

interface FieldRow extends Field {
  readonly name: string;
  /** The type whose field it is. */
  readonly of: EntityTypeName | RelationshipTypeName;
}

interface EntityTypeRow {
  readonly name: EntityTypeName;
  readonly counts: Counts;
}

interface RelationshipTypeRow {
  readonly name: RelationshipTypeName;
  readonly counts: Counts;
}

interface PairRow {
  readonly type: RelationshipTypeName;
  readonly from: EntityTypeName;
  readonly to: EntityTypeName;
  readonly count: number;
}

/** What the field `id` of every part says. */
const partId = {
  nullable: false,
  description: 'An opaque id, for caches to keep it by: node does not find by it.',
} as const;

/** `ontology`: what kinds of things there are, as data: a legend or a query builder can be made from it alone. */
export const createOntologyQuery = (builder: Builder, { enums }: GraphParts): void => {
  const Phrase = builder.objectRef<Bilingual>('Phrase').implement({
    description: 'A text in both languages.',
    fields: (t) => ({
      zh: t.exposeString('zh', { nullable: false, description: 'The text in Chinese.' }),
      en: t.exposeString('en', { nullable: false, description: 'The text in English.' }),
    }),
  });
  const FieldInfo = builder.objectRef<FieldRow>('FieldInfo').implement({
    description: 'A field that the records or relationships of a type have of their own.',
    fields: (t) => ({
      id: t.id({ ...partId, resolve: ({ of, name }) => encodeId('FieldInfo', `${of}.${name}`) }),
      name: t.exposeString('name', {
        nullable: false,
        description: 'The name of the field, as queries write it.',
      }),
      kind: t.exposeString('kind', {
        nullable: false,
        description: 'The kind of its values: string, int, float, boolean, date or enum.',
      }),
      description: t.exposeString('description', {
        nullable: false,
        description: 'What it says, in English.',
      }),
      values: t.stringList({
        description: 'The values that an enum may have, as queries write them. Null: it is no enum.',
        resolve: (field) => (field.enum ? Object.keys(field.enum.values).map(constant) : null),
      }),
    }),
  });
  const fieldRows = (of: FieldRow['of'], fields: Fields): FieldRow[] =>
    Object.entries(fields).map(([name, field]) => ({ ...field, name, of }));

  const EntityFamily = builder.objectRef<Family>('EntityFamily').implement({
    description: 'Types of entities that belong together for the eye: shades of one colour, one sign.',
    fields: (t) => ({
      name: t.string({
        nullable: false,
        description: 'Its name for programs, always the same: actors.',
        resolve: (name) => name,
      }),
      label: t.field({
        type: Phrase,
        nullable: false,
        description: 'What people call it.',
        resolve: (name) => families[name],
      }),
      colour: t.string({
        nullable: false,
        description: 'Its colour in pictures, the middle one of its shades: #rrggbb.',
        resolve: familyColour,
      }),
    }),
  });

  const EntityTypeInfo = builder.objectRef<EntityTypeRow>('EntityTypeInfo').implement({
    description: 'A type of entities, with what a legend or a query builder needs of it.',
    fields: (t) => ({
      id: t.id({ ...partId, resolve: ({ name }) => encodeId('EntityTypeInfo', name) }),
      type: t.field({
        type: enums.EntityType,
        nullable: false,
        description: 'The type as queries write it in arguments.',
        resolve: (row) => row.name,
      }),
      name: t.exposeString('name', {
        nullable: false,
        description: 'The name of the GraphQL type: ModelType.',
      }),
      plural: t.string({
        nullable: false,
        description: 'The field of Query that lists them: modelTypes.',
        resolve: (row) => entityType(row.name).plural,
      }),
      label: t.field({
        type: Phrase,
        nullable: false,
        description: 'What people call one of them.',
        resolve: (row) => entityType(row.name).label,
      }),
      description: t.string({
        nullable: false,
        description: 'What such an entity is, in English.',
        resolve: (row) => entityType(row.name).description,
      }),
      family: t.field({
        type: EntityFamily,
        nullable: false,
        description: 'Which types it belongs together with in legends and pictures.',
        resolve: (row) => entityType(row.name).family,
      }),
      colour: t.string({
        nullable: false,
        description: 'Its colour in pictures, seen on white and on black: #rrggbb.',
        resolve: (row) => colourOf(row.name),
      }),
      count: t.int({
        description:
          'How many of them the graph has now. Null: they could not be counted, and errors says why.',
        resolve: async (row) =>
          ((await row.counts.entities()).find((r) => r.type === row.name)?.count ?? 0) as number,
      }),
      fields: t.field({
        type: [FieldInfo],
        nullable: false,
        description: 'The fields that only this type has, beside those all have.',
        resolve: (row) => fieldRows(row.name, entityType(row.name).fields),
      }),
    }),
  });

  const Pair = builder.objectRef<PairRow>('RelationshipPair').implement({
    description: 'Two types of entities that a type of relationships may join.',
    fields: (t) => ({
      id: t.id({
        ...partId,
        resolve: ({ type, from, to }) => encodeId('RelationshipPair', `${type}.${from}.${to}`),
      }),
      from: t.field({
        type: enums.EntityType,
        nullable: false,
        description: 'The type of entity that it starts at.',
        resolve: (pair) => pair.from,
      }),
      to: t.field({
        type: enums.EntityType,
        nullable: false,
        description: 'The type of entity that it ends at.',
        resolve: (pair) => pair.to,
      }),
      count: t.exposeInt('count', { nullable: false, description: 'How many of them the graph has now.' }),
    }),
  });
  const RelationshipTypeInfo = builder.objectRef<RelationshipTypeRow>('RelationshipTypeInfo').implement({
    description: 'A type of relationships, with what a legend or a query builder needs of it.',
    fields: (t) => ({
      id: t.id({ ...partId, resolve: ({ name }) => encodeId('RelationshipTypeInfo', name) }),
      type: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'The type as queries write it in arguments.',
        resolve: (row) => row.name,
      }),
      verb: t.field({
        type: Phrase,
        nullable: false,
        description: 'How a sentence reads from start to end: develops.',
        resolve: (row) => relationshipType(row.name).verb,
      }),
      inverse: t.field({
        type: Phrase,
        nullable: false,
        description: 'How a sentence reads from end to start: is developed by.',
        resolve: (row) => relationshipType(row.name).inverse,
      }),
      description: t.string({
        nullable: false,
        description: 'What it says, in English.',
        resolve: (row) => relationshipType(row.name).description,
      }),
      count: t.int({
        description:
          'How many of them the graph has now. Null: they could not be counted, and errors says why.',
        resolve: async (row) =>
          (await row.counts.pairs())
            .filter((r) => r.type === row.name)
            .reduce((sum, r) => sum + (r.count as number), 0),
      }),
      derived: t.int({
        description: 'How many of them follow from others by a rule. Null: they could not be counted.',
        resolve: async (row) =>
          (await row.counts.pairs())
            .filter((r) => r.type === row.name)
            .reduce((sum, r) => sum + (r.derived as number), 0),
      }),
      pairs: t.field({
        type: [Pair],
        nullable: { list: true, items: false },
        description: 'Every two types that it may join, with how many do. Null: they could not be counted.',
        resolve: async (row) => pairRows(row.name, await row.counts.pairs()),
      }),
      fields: t.field({
        type: [FieldInfo],
        nullable: false,
        description: 'The fields that only this type has, beside those all have.',
        resolve: (row) => fieldRows(row.name, relationshipType(row.name).fields),
      }),
    }),
  });

  const Ontology = builder.objectRef<Counts>('Ontology').implement({
    description:
      'The types of entities and relationships, and the rules by which relationships follow from others.',
    fields: (t) => ({
      entityTypes: t.field({
        type: [EntityTypeInfo],
        nullable: false,
        description: 'The types of entities, in the order in which people meet them.',
        resolve: (counts) => entityTypeNames.map((name) => ({ name, counts })),
      }),
      relationshipTypes: t.field({
        type: [RelationshipTypeInfo],
        nullable: false,
        description: 'The types of relationships, in the order in which the ontology has them.',
        resolve: (counts) => relationshipTypeNames.map((name) => ({ name, counts })),
      }),
      rules: t.field({
        type: ['Rule'],
        nullable: false,
        description: 'The rules by which relationships follow from others.',
        resolve: () => rules,
      }),
    }),
  });
  builder.queryField('ontology', (t) =>
    t.field({
      type: Ontology,
      description: 'What kinds of things there are, for legends and query builders.',
      resolve: (_, __, context) => {
        const asker = context.asker();
        return {
          entities: once(() => asker.read(entityTypeCounts())),
          pairs: once(() => asker.read(relationshipPairCounts())),
        };
      },
    }),
  );
};

const pairRows = (type: RelationshipTypeName, rows: readonly Row[]): PairRow[] => {
  const counts = new Map(rows.map((r) => [`${r.type} ${r.from} ${r.to}`, r.count as number]));
  const names = new Map(
    allowedPairs(relationshipType(type)).map((pair) => [`${type} ${pair[0]} ${pair[1]}`, pair]),
  );
  return [...names].map(([name, [from, to]]) => ({ type, from, to, count: counts.get(name) ?? 0 }));
};
