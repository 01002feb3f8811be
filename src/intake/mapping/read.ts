import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { badInput } from '../../errors.ts';
import { type Checker, checkValue, report, spot } from '../../importer/check.ts';
import { type Problem, problemAt } from '../../importer/problem.ts';
import { readSeedFile } from '../../importer/read.ts';
import { didYouMean } from '../../importer/suggest.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { allowedPairs, entityType, relationshipType } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { encodingNamed } from '../tables/encoding.ts';
import { type Mapping, mappingSchema, type Thing } from './schema.ts';

export interface YamlRead<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  readonly checker: Checker | undefined;
}

/** A YAML file of ours, read with the places of everything that is wrong in it. */
export const readYaml = async <T>(path: string, schema: z.ZodType<T>): Promise<YamlRead<T>> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw badInput(error.code === 'ENOENT' ? `There is no file ${path}.` : error.message);
  });
  const outcome = readSeedFile({ report: '', path, text: bytes.toString('utf8') });
  if (outcome.file === undefined) return { value: undefined, problems: outcome.problems, checker: undefined };
  const checker: Checker = { file: outcome.file, problems: [...outcome.problems] };
  const value = checkValue(checker, schema, outcome.file.value, []);
  return { value, problems: checker.problems, checker };
};

const typesOf = (thing: Thing): EntityTypeName[] =>
  [...new Set([thing.type, ...(thing.kinds ?? []).flatMap(({ type }) => type ?? [])])] as EntityTypeName[];

/** What no schema can say: fields that the types have, things that are there, ends that a relationship may have. */
const checkMapping = (c: Checker, mapping: Mapping): void => {
  const names = Object.keys(mapping.things);
  const unknown = (name: string, path: (string | number)[]) => {
    if (names.includes(name)) return false;
    report(c, path, 'value', `There is no thing "${name}".${didYouMean(name, names)}`);
    return true;
  };
  for (const [name, thing] of Object.entries(mapping.things)) {
    const types = typesOf(thing);
    for (const field of Object.keys(thing.fields ?? {})) {
      const known = [...new Set(types.flatMap((type) => Object.keys(entityType(type).fields)))];
      if (!known.includes(field))
        report(
          c,
          ['things', name, 'fields', field],
          'key',
          `${types.join(' and ')} ${types.length > 1 ? 'have' : 'has'} no field "${field}".${didYouMean(field, known)}`,
        );
    }
    if (
      thing.of !== undefined &&
      !unknown(thing.of.thing, ['things', name, 'of', 'thing']) &&
      thing.of.thing === name
    )
      report(c, ['things', name, 'of', 'thing'], 'value', 'A thing cannot be named by itself.');
    if (thing.of && mapping.things[thing.of.thing]?.of)
      report(
        c,
        ['things', name, 'of', 'thing'],
        'value',
        `"${thing.of.thing}" is itself named by another thing.`,
      );
  }
  for (const [i, r] of (mapping.relationships ?? []).entries()) {
    const type = relationshipType(r.relationship as RelationshipTypeName);
    const missing = [
      unknown(r.from, ['relationships', i, 'from']),
      ...[r.to].flat().map((to) => unknown(to, ['relationships', i, 'to'])),
    ];
    for (const field of Object.keys(r.fields ?? {}))
      if (!Object.hasOwn(type.fields, field))
        report(
          c,
          ['relationships', i, 'fields', field],
          'key',
          `${type.name} has no field "${field}".${didYouMean(field, Object.keys(type.fields))}`,
        );
    if (missing.some(Boolean)) continue;
    for (const to of [r.to].flat()) {
      const pairs = allowedPairs(type);
      const fits = typesOf(mapping.things[r.from]!).some((a) =>
        typesOf(mapping.things[to]!).some((b) => pairs.some(([x, y]) => x === a && y === b)),
      );
      if (!fits)
        report(
          c,
          ['relationships', i, 'relationship'],
          'value',
          `${type.name} leads from none of ${typesOf(mapping.things[r.from]!).join(', ')} to any of ${typesOf(mapping.things[to]!).join(', ')}.`,
        );
    }
  }
  if (mapping.table?.encoding !== undefined && encodingNamed(mapping.table.encoding) === undefined)
    c.problems.push(
      problemAt(spot(c, ['table', 'encoding']), `The encoding "${mapping.table.encoding}" is not known.`),
    );
};

/** Columns that the mapping names and the table has not. */
export const missingColumns = (mapping: Mapping, columns: readonly string[], c: Checker): Problem[] => {
  const problems: Problem[] = [];
  const look = (value: unknown, path: (string | number)[]) => {
    const column = typeof value === 'string' ? value : (value as { column?: string } | undefined)?.column;
    if (column === undefined || columns.includes(column)) return;
    problems.push(
      problemAt(
        spot(c, typeof value === 'string' ? path : [...path, 'column']),
        `The table has no column "${column}".${didYouMean(column, columns) || ` It has: ${columns.filter(Boolean).join(', ')}.`}`,
      ),
    );
  };
  const lookAtEach = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'object' && value !== null && ('zh' in value || 'en' in value))
      for (const [lang, one] of Object.entries(value)) look(one, [...path, lang]);
    else look(value, path);
  };
  for (const [name, thing] of Object.entries(mapping.things)) {
    for (const part of ['name', 'aliases', 'summary'] as const)
      if (thing[part] !== undefined) lookAtEach(thing[part], ['things', name, part]);
    for (const part of ['fields', 'externalIds'] as const)
      for (const [field, value] of Object.entries(thing[part] ?? {}))
        look(value, ['things', name, part, field]);
  }
  for (const [i, r] of (mapping.relationships ?? []).entries())
    for (const [field, value] of Object.entries(r.fields ?? {}))
      look(value, ['relationships', i, 'fields', field]);
  for (const [part, text] of Object.entries(mapping.source))
    for (const [, column] of typeof text === 'string' ? text.matchAll(/\{([^}]+)\}/g) : [])
      if (column !== 'row' && !columns.includes(column!))
        problems.push(problemAt(spot(c, ['source', part]), `The table has no column "${column}".`));
  return problems;
};

export interface ReadMapping {
  readonly mapping: Mapping;
  readonly checker: Checker;
}

/** The mapping, or all that is wrong with it. */
export const readMapping = async (
  path: string,
): Promise<{ ok: true; read: ReadMapping } | { ok: false; problems: readonly Problem[] }> => {
  const { value, problems, checker } = await readYaml(path, mappingSchema);
  if (value === undefined || checker === undefined) return { ok: false, problems };
  checkMapping(checker, value);
  return checker.problems.length > 0
    ? { ok: false, problems: checker.problems }
    : { ok: true, read: { mapping: value, checker } };
};
