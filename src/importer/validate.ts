import { entityType, entityTypeByPlural, entityTypeNames } from '../ontology/ontology.ts';
import { isMapValue, report } from './check.ts';
import { type Context, type FileDraft, readSource } from './context.ts';
import type { SeedFile } from './read.ts';
import { readRecord } from './record.ts';
import { readStatement } from './statement.ts';
import { didYouMean } from './suggest.ts';

const plurals = entityTypeNames.map((name) => entityType(name).plural);

const unknownSection = (key: string): string => {
  const singular = entityTypeNames.find((name) => name.toLowerCase() === key.toLowerCase());
  const hint =
    singular === undefined
      ? didYouMean(key, [...plurals, 'source', 'statements'])
      : ` Did you mean "${entityType(singular).plural}"?`;
  return `There is no section "${key}".${hint}`;
};

const readStatements = (c: Context, section: unknown): void => {
  if (Array.isArray(section))
    for (const [i, item] of section.entries()) readStatement(c, item, ['statements', i]);
  else report(c, ['statements'], 'value', '"statements" is a list: begin each statement with "- ".');
};

const readSection = (c: Context, key: string, section: unknown): void => {
  const type = entityTypeByPlural(key);
  if (type === undefined && key !== 'statements') report(c, [key], 'key', unknownSection(key));
  else if (section === null)
    report(c, [key], 'key', `The section "${key}" is empty. Write records below it, or delete it.`);
  else if (type === undefined) readStatements(c, section);
  else if (isMapValue(section))
    for (const [id, record] of Object.entries(section)) readRecord(c, type.name, id, record, [key, id]);
  else
    report(
      c,
      [key],
      'value',
      `"${key}" is a map of records: write "id:" and the record below it, without "- ".`,
    );
};

/** Reads one file against the ontology; links are not followed yet. */
export const validateFile = (file: SeedFile): FileDraft => {
  const draft: FileDraft = { records: [], statements: [], claimants: [], problems: [] };
  const base: Context = { ...draft, file, source: undefined };
  if (!isMapValue(file.value)) {
    report(base, [], 'value', 'A seed file is a map of sections, such as "companies:" and "models:".');
    return draft;
  }
  const c: Context = { ...base, source: readSource(base, file.value, []) };
  for (const [key, section] of Object.entries(file.value)) if (key !== 'source') readSection(c, key, section);
  return draft;
};
