import { z } from 'zod';
import { inEither, slug, sourceSchema } from '../ontology/citation.ts';
import type { EntityType, Fields, RelationshipType } from '../ontology/define.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { externalIdsSchema } from '../ontology/external-ids.ts';

/** The Zod schemas of what a person writes, made from the ontology; the JSON Schema for editors is printed from them. */

const phrase = (max: number) => z.string().trim().min(1).max(max);

export const nameSchema = inEither(
  z.strictObject({
    zh: phrase(200).optional().describe('The Chinese name, exactly as the report writes it.'),
    en: phrase(200).optional().describe('The English name as the report writes it, or the established one.'),
  }),
);

export const aliasesSchema = z.strictObject({
  zh: z.array(phrase(200)).optional().describe('Other Chinese names people would type.'),
  en: z.array(phrase(200)).optional().describe('Other English names people would type.'),
});

export const summarySchema = z.strictObject({
  zh: phrase(1000).optional().describe('One or two sentences of our own, in Chinese.'),
  en: phrase(1000).optional().describe('The same in English.'),
  basis: z
    .literal('common_knowledge')
    .optional()
    .describe('The summary explains what no report says. Absent: it says what the sources of the record do.'),
});

export const idSchema = slug.describe('Id of a record.');
export const idsSchema = z
  .union([idSchema, z.array(idSchema).min(1)])
  .describe('Id of a record, or a list of ids.');

const source = sourceSchema
  .optional()
  .describe(
    'Where the report says it. Replaces what would hold here otherwise: the record’s source, or the file’s.',
  );

const fieldSchemas = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.schema.optional().describe(field.description),
    ]),
  );

/** A record without its links. */
export const recordSchema = (type: EntityType) =>
  z.strictObject({
    name: nameSchema.describe(
      'The name, in the language of the report; in the other one where there is an established name or a faithful translation.',
    ),
    aliases: aliasesSchema.optional().describe('Other names people would type.'),
    summary: summarySchema.optional().describe('What it is, in our own words.'),
    externalIds: externalIdsSchema
      .optional()
      .describe('Its ids in registers outside, each as the source gives it.'),
    source,
    ...fieldSchemas(type.fields),
  });

/** One link written as a map, at the record where it starts. */
export const linkSchema = (r: RelationshipType) =>
  z.strictObject({ to: idsSchema, source, ...fieldSchemas(r.fields) });

/** One entry of `statements`, for a relationship type that is already known. */
export const statementSchema = (r: RelationshipType<string, EntityTypeName>) =>
  z.strictObject({
    from: idSchema,
    relationship: z.literal(r.name).describe(r.description),
    to: idsSchema,
    source,
    ...fieldSchemas(r.fields),
  });

export const fileSourceSchema = sourceSchema.describe(
  'The source of everything in this file that names none itself.',
);
