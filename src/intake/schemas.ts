import { z } from 'zod';
import { seedJsonSchema } from '../importer/json-schema.ts';
import {
  allowedPairs,
  entityType,
  entityTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../ontology/ontology.ts';
import { candidateSchema } from './candidates/schema.ts';
import { reviewSchema } from './judge/review.ts';
import { mappingSchema } from './mapping/schema.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, title: string, description: string): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return {
    $schema,
    title,
    description: `${description} Printed by \`npm run generate\`; do not edit.`,
    ...rest,
  };
};

const candidates = (): Json =>
  schemaOf(
    z.array(candidateSchema),
    'Model Atlas candidate statements',
    'What an extractor proposes of a report; as JSON Lines, one item a line. `seed import` takes it.',
  );

const text = (json: Json): string => `${JSON.stringify(json, undefined, 2)}\n`;

/** Files that an import reads, as JSON Schemas for editors and extractors: by the names they have in schema/. */
export const importSchemas: Readonly<Record<string, () => string>> = {
  'mapping.schema.json': () =>
    text(schemaOf(mappingSchema, 'Model Atlas mapping of a table', 'What the columns of a table mean.')),
  'review.schema.json': () =>
    text(schemaOf(reviewSchema, 'Model Atlas review of an import', 'Decisions about what an import asks.')),
  'candidates.schema.json': () => text(candidates()),
};

const fieldsOf = (fields: ReturnType<typeof entityType>['fields']): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { kind: field.kind, description: field.description, ...(field.enum && { values: field.enum.values }) },
    ]),
  );

/** All that an extractor needs to know: what there is, what can be said of it in which words, and how it is written down. */
export const extractionSchema = (): string =>
  text({
    description:
      'Read the report and write down what it says as candidate statements: a list of `candidate`. Types, predicates and fields are those below; nothing else can be said. ' +
      'Copy the words that say it into `quote`. Say nothing that the report does not say.',
    entityTypes: Object.fromEntries(
      entityTypeNames.map((name) => {
        const { label, description, fields } = entityType(name);
        return [name, { label, description, fields: fieldsOf(fields) }];
      }),
    ),
    predicates: Object.fromEntries(
      relationshipTypeNames.map((name) => {
        const type = relationshipType(name);
        const ends = new Map<string, string[]>();
        for (const [from, to] of allowedPairs(type)) ends.set(from, [...(ends.get(from) ?? []), to]);
        return [
          name,
          {
            description: type.description,
            sentence: { en: `{subject} ${type.verb.en} {object}`, zh: `{subject} ${type.verb.zh} {object}` },
            subjects: Object.fromEntries(ends),
            ...(Object.keys(type.fields).length > 0 && { properties: fieldsOf(type.fields) }),
          },
        ];
      }),
    ),
    candidate: candidates().items,
  });

/** The format of seed files. */
export const seedSchema = (): string => text(seedJsonSchema());
