import { expect, it } from 'vitest';
import { twins } from '../../src/importer/audit-marks.ts';
import { entityType, entityTypeNames, relationshipFields } from '../../src/ontology/ontology.ts';

/** Texts that are alike in every language: a version, a section's number, a tag, an address, words that a licence asks for. */
const neutral = new Set(['version', 'number', 'language', 'licence', 'attribution', 'url']);

it('every text field that a person reads has one in the other language, which the audit asks for', () => {
  const fields = [
    ...entityTypeNames.flatMap((name) => Object.entries(entityType(name).fields)),
    ...relationshipFields().map(([name, field]) => [name, field] as const),
  ];
  const texts = new Set(fields.flatMap(([name, { kind }]) => (kind === 'string' ? [name] : [])));
  const paired = new Set<string>(twins.flat());
  expect([...texts].filter((name) => !paired.has(name) && !neutral.has(name))).toEqual([]);
  expect([...neutral].filter((name) => !texts.has(name))).toEqual([]);
});
