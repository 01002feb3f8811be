/** Properties that tables are compared by and extended with: what the ontology has of a type, under its GraphQL names. */
import type { Field } from '../../ontology/define.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { connectionsOf, entityType, entityTypeNames } from '../../ontology/ontology.ts';

export interface Property {
  readonly id: string;
  readonly name: string;
  /** The GraphQL selection of it on one type, after an alias. */
  readonly selection: string;
  readonly kind: Field['kind'] | 'records' | 'texts';
}

/** What every record has. */
const common: readonly Property[] = [
  { id: 'name', name: 'name', selection: 'name', kind: 'string' },
  { id: 'nameZh', name: 'Chinese name', selection: 'name(lang: ZH)', kind: 'string' },
  { id: 'nameEn', name: 'English name', selection: 'name(lang: EN)', kind: 'string' },
  { id: 'aliases', name: 'other names', selection: 'aliases', kind: 'texts' },
  { id: 'summary', name: 'summary', selection: 'summary', kind: 'string' },
];

/** Records of a list that one cell shows at most; the record's page has the others. */
const mostOfAList = 20;

const ofType = (type: EntityTypeName): ReadonlyMap<string, Property> =>
  new Map(
    [
      ...common,
      ...Object.entries(entityType(type).fields).map(
        ([id, { kind }]): Property => ({ id, name: id, selection: id, kind }),
      ),
      ...[...connectionsOf(type).keys()].map(
        (id): Property => ({
          id,
          name: id,
          selection: `${id}(first: ${mostOfAList}) { nodes { slug name } }`,
          kind: 'records',
        }),
      ),
    ].map((property) => [property.id, property]),
  );

const byType = new Map(entityTypeNames.map((type) => [type, ofType(type)]));

/** The properties of a type by their ids; without a type, those of all types, each id once. */
export const propertiesOf = (type?: EntityTypeName): ReadonlyMap<string, Property> =>
  type ? byType.get(type)! : new Map([...byType.values()].flatMap((properties) => [...properties]));

/** The type with this id, as any of our names for it. */
export const typeWithId = (id: string): EntityTypeName | undefined =>
  entityTypeNames.find((type) => type.toLowerCase() === id.replaceAll('_', '').toLowerCase());

export const typeOf = (type: EntityTypeName) => ({ id: type, name: entityType(type).label.en });
