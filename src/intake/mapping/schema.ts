import { z } from 'zod';
import { slug, sourceSchema } from '../../ontology/citation.ts';
import { externalSchemes, schemeNames } from '../../ontology/external-ids.ts';
import { entityTypeNames, relationshipTypeNames } from '../../ontology/ontology.ts';

/** What a person writes to say what a table means; JSON Schema for editors is printed from it. */

const column = z.string().min(1).max(200).describe('Name of a column, as the header has it.');
const word = z.string().min(1).max(200);
const words = z.array(word).min(1).max(200);
const scalar = z.union([z.string().max(2000), z.number(), z.boolean()]);
const key = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,40}$/, 'expected a short English word such as "maker"');

const entityTypeName = z
  .enum(entityTypeNames as [string, ...string[]])
  .describe('An entity type of the ontology.');

const values = z
  .record(
    z.string().max(500),
    z.union([z.string().min(1).max(500), z.array(z.string().min(1).max(500)).min(1), z.null()]),
  )
  .describe(
    'What stands for what: a text of the table → the text that is meant, a list of several, or null for nothing. Texts that are not listed stay as they are.',
  );

const parts = {
  values: values.optional(),
  split: words.optional().describe('Signs that part several names in one cell: [",", "、"].'),
  startsWith: words
    .optional()
    .describe(
      'Only the beginning counts: the first of these with which the text begins. Other texts give nothing.',
    ),
  without: words
    .optional()
    .describe(
      'The first of these with which the text begins is taken off; where nothing is left, there is nothing.',
    ),
};

const nameSource = z.union([
  column,
  z.strictObject({ column, ...parts }).describe('A column, and how its text is read.'),
]);

const fieldSource = z.union([
  column,
  z
    .strictObject({
      column: column.optional(),
      values: z.record(z.string().max(500), z.union([scalar, z.null()])).optional(),
      constant: scalar
        .optional()
        .describe('The same for every row; beside a column: where its cell is empty.'),
    })
    .describe('A column with what its texts stand for, or a constant.'),
]);

const externalSource = z.union([
  column,
  z.strictObject({ column, split: words.optional().describe('Signs that part several ids in one cell.') }),
]);

const byLanguage = <T extends z.ZodType>(one: T) =>
  z.union([one, z.strictObject({ zh: one.optional(), en: one.optional() })]);

const thing = z.strictObject({
  type: entityTypeName.describe('What a row of this column is, where no entry of "kinds" says otherwise.'),
  kinds: z
    .array(
      z.strictObject({
        type: entityTypeName.optional(),
        contains: words.describe('The name has one of these in it.'),
        fields: z.record(z.string(), scalar).optional(),
      }),
    )
    .max(50)
    .optional()
    .describe(
      'The first entry whose words the name contains says which type it is, and constants of its fields.',
    ),
  name: byLanguage(nameSource).describe(
    'The column with the names: of the language of the table, or one column for each language.',
  ),
  aliases: byLanguage(nameSource).optional().describe('A column with other names.'),
  summary: byLanguage(column)
    .optional()
    .describe('A column with a sentence of our own. Copied sentences are refused.'),
  fields: z.record(z.string(), fieldSource).optional().describe('Fields of the type, and what fills them.'),
  externalIds: z
    .strictObject(
      Object.fromEntries(
        schemeNames.map((scheme) => [
          scheme,
          externalSource.optional().describe(externalSchemes[scheme].description),
        ]),
      ),
    )
    .optional()
    .describe(
      "Columns with ids in registers outside, or with addresses: those of the register's own pages give the id, others nothing. Where a row names several things, it needs as many ids or addresses as names, in their order.",
    ),
  of: z
    .strictObject({
      thing: key,
      relationship: z.enum(relationshipTypeNames as [string, ...string[]]),
    })
    .optional()
    .describe(
      'The name belongs to the other thing of the row: the same name beside another one is another thing, and a record is taken without asking only where it is joined with that one.',
    ),
});

const relationship = z.strictObject({
  from: key,
  relationship: z
    .enum(relationshipTypeNames as [string, ...string[]])
    .describe('A relationship type of the ontology.'),
  to: z.union([key, z.array(key).min(1)]).describe('A thing; of several the first that the row has.'),
  fields: z.record(z.string(), fieldSource).optional(),
  source: sourceSchema.partial().optional().describe('What is different in the source of these statements.'),
});

export const mappingSchema = z.strictObject({
  confirmed: z
    .boolean()
    .describe('false: nobody has looked at this mapping yet, and nothing is imported by it. Set it to true.'),
  report: slug.describe('Id of the report whose folder the statements go into.'),
  table: z
    .strictObject({
      sheet: z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('Of a workbook: the sheet; needed where several are shown.'),
      header: z.int().min(1).max(1000).optional().describe('The row that names the columns; 1 when absent.'),
      encoding: z
        .string()
        .max(40)
        .optional()
        .describe('utf-8, utf-16le, utf-16be, gbk or gb18030; found out when absent.'),
    })
    .optional(),
  language: z
    .enum(['zh', 'en'])
    .optional()
    .describe('Language of names where nothing else says it; zh when absent.'),
  source: sourceSchema.describe(
    'The source of every statement. {row} in a text stands for the number of the row, {Column} for the cell of that column.',
  ),
  things: z.record(key, thing).describe('What each row is about: one entry for each kind of thing.'),
  relationships: z.array(relationship).max(200).optional().describe('What each row says of its things.'),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type Thing = Mapping['things'][string];
export type NameSource = z.infer<typeof nameSource>;
export type FieldSource = z.infer<typeof fieldSource>;
export type ExternalSource = z.infer<typeof externalSource>;
export type MappedRelationship = NonNullable<Mapping['relationships']>[number];

/** `name: 公司` is a column of the table's own language. */
export const perLanguage = <T>(
  given: T | { zh?: T | undefined; en?: T | undefined } | undefined,
  language: 'zh' | 'en',
): { zh?: T; en?: T } => {
  if (given === undefined) return {};
  if (typeof given === 'object' && given !== null && ('zh' in given || 'en' in given))
    return given as { zh?: T; en?: T };
  return { [language]: given as T };
};
