import { z } from 'zod';
import { slug } from '../../ontology/citation.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';

/** A statement as an extractor proposes it: who says what of whom, and the words of the report that say so. */

const type = z.enum(entityTypeNames as [string, ...string[]]).describe('An entity type of the ontology.');

const end = z.union([
  z.string().trim().min(1).max(200).describe('The name, as the text has it.'),
  z.strictObject({
    name: z.string().trim().min(1).max(200).describe('The name, as the text has it.'),
    type: type
      .optional()
      .describe('What it is. Needed where the predicate allows several types and it is new.'),
    language: z.enum(['zh', 'en']).optional().describe('Language of the name; by its letters when absent.'),
  }),
]);

export const candidateSchema = z.strictObject({
  subject: end.describe('What the statement begins at: “Acme” in “Acme develops Foo”.'),
  predicate: z
    .string()
    .min(1)
    .max(60)
    .describe(
      'A relationship type (DEVELOPS), with an object; or a field of the subject’s type (releasedOn), "alias" or "summary", with a value.',
    ),
  object: end.optional().describe('What the relationship ends at.'),
  value: z
    .union([z.string().trim().min(1).max(2000), z.number(), z.boolean()])
    .optional()
    .describe('The value of the field.'),
  properties: z
    .record(z.string().max(60), z.union([z.string().max(2000), z.number(), z.boolean()]))
    .optional()
    .describe('Fields of the relationship itself: { "percent": 96 }.'),
  quote: z
    .string()
    .trim()
    .min(4)
    .max(2_000)
    .describe('The words of the text that say so, copied from it. Where they stand is found here, not told.'),
  by: z.string().max(200).optional().describe('Who proposes it: a model, a program, a person.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('How sure that one is, 0 to 1. Below 0.5 a person is asked.'),
  claimedBy: slug.optional().describe('Id of the organization or person to whom the report attributes it.'),
  asOf: z.string().max(10).optional().describe('The time it is for: 2024, 2024-03 or 2024-03-05.'),
});

export type Candidate = z.infer<typeof candidateSchema>;
export type CandidateEnd = Candidate['subject'];
