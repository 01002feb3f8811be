import { z } from 'zod';
import type { EntityTypeName } from '../ontology/entities.ts';
import { externalIdsSchema } from '../ontology/external-ids.ts';
import {
  connectionsOf,
  entityType,
  entityTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../ontology/ontology.ts';
import {
  aliasesSchema,
  fileSourceSchema,
  idSchema,
  idsSchema,
  linkSchema,
  nameSchema,
  recordSchema,
  statementSchema,
  summarySchema,
} from './schema.ts';

/**
 * The seed's format as JSON Schema, from the same Zod schemas that read it, so that an editor completes and explains types,
 * fields and values. Ids are not listed in it: which of them exist is known only when all files are read.
 */

type Json = Record<string, unknown>;

const plain = (schema: z.ZodType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return rest;
};

const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });

/** A part that many schemas have in common stands once and is referred to. */
const shared: Json = {
  name: ref('name'),
  aliases: ref('aliases'),
  summary: ref('summary'),
  source: ref('source'),
  externalIds: ref('externalIds'),
  to: ref('ids'),
  from: ref('id'),
};

const withShared = (schema: z.ZodType): Json => {
  const json = plain(schema);
  const properties = Object.fromEntries(
    Object.entries(json.properties as Json).map(([name, value]) => {
      const common = shared[name] as Json | undefined;
      const { description } = value as Json;
      return [name, common === undefined ? value : { ...common, ...(description ? { description } : {}) }];
    }),
  );
  return { ...json, properties };
};

const record = (type: EntityTypeName): Json => {
  const { properties, ...rest } = withShared(recordSchema(entityType(type)));
  const links = [...connectionsOf(type).values()]
    .filter(({ direction }) => direction === 'out')
    .map(({ name, relationship, targets }) => [
      name,
      {
        ...ref(`${relationship.name}_links`),
        description: `${relationship.description} → ${targets.join(', ')}`,
      },
    ]);
  return {
    description: entityType(type).description,
    ...rest,
    properties: { ...(properties as Json), ...Object.fromEntries(links) },
  };
};

const definitions = (): Json => {
  const links = relationshipTypeNames.flatMap((name) => {
    const link = { anyOf: [ref('id'), ref(name)] };
    return [
      [name, withShared(linkSchema(relationshipType(name)))],
      [`${name}_links`, { anyOf: [...link.anyOf, { type: 'array', minItems: 1, items: link }] }],
    ];
  });
  const { description: _, ...source } = plain(fileSourceSchema);
  return {
    id: plain(idSchema),
    ids: plain(idsSchema),
    name: plain(nameSchema),
    aliases: plain(aliasesSchema),
    summary: plain(summarySchema),
    externalIds: plain(externalIdsSchema),
    source,
    ...Object.fromEntries(entityTypeNames.map((type) => [type, record(type)])),
    ...Object.fromEntries(links),
    statement: {
      anyOf: relationshipTypeNames.map((name) => withShared(statementSchema(relationshipType(name)))),
    },
  };
};

/** One seed file. */
export const seedJsonSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Model Atlas seed file',
  description: 'Records and statements that a report makes. Printed by `npm run generate`; do not edit.',
  type: 'object',
  additionalProperties: false,
  properties: {
    source: { ...ref('source'), description: fileSourceSchema.description },
    ...Object.fromEntries(
      entityTypeNames.map((name) => {
        const { plural, description } = entityType(name);
        return [
          plural,
          { description, type: 'object', propertyNames: ref('id'), additionalProperties: ref(name) },
        ];
      }),
    ),
    statements: {
      description: 'Relationships about records that are defined in another file.',
      type: 'array',
      items: ref('statement'),
    },
  },
  $defs: definitions(),
});

export const seedJsonSchemaText = (): string => `${JSON.stringify(seedJsonSchema(), undefined, 2)}\n`;
