import {
  anyNodes,
  anyRelationships,
  foreignNodes,
  relationshipsWithoutId,
  relationshipTypes,
  withoutId,
} from '../cypher/odd.ts';
import { leftStaged } from '../cypher/staging.ts';
import type { Row, Statement } from '../cypher/statement.ts';
import { isCitationText, isClaimText } from '../ontology/citation.ts';
import type { Field } from '../ontology/define.ts';
import { fits, kindOf } from '../ontology/fits.ts';
import {
  allowedPairs,
  entityType,
  isEntityTypeName,
  isRelationshipTypeName,
  relationshipType,
} from '../ontology/ontology.ts';
import { type NamedProperty, storedProperties } from '../ontology/stored.ts';
import type { Run } from './current.ts';

/** What a database holds that the ontology does not know. Nothing of it is served; see ARCHITECTURE. */

const pageSize = 2_000;
/** Odd values that are listed one by one; the rest is counted. */
const mostListed = 1_000;

const countIn = ([row]: Row[]): number => Number(row?.count ?? 0);
const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? 'nothing';

/** What can be said by counting alone: whole nodes and relationships that are not of the ontology. */
export const countOdd = async (run: Run): Promise<string[]> => {
  const [nodes, nameless, types, loose] = await Promise.all([
    run(foreignNodes),
    run(withoutId),
    run(relationshipTypes),
    run(relationshipsWithoutId),
  ]);
  const foreign = types.filter(({ type }) => !isRelationshipTypeName(String(type)));
  return [
    ...nodes.flatMap(({ labels, count }) =>
      some(
        Number(count),
        `node is no record (${(labels as string[]).join(', ') || 'without a label'})`,
        `nodes are no records (${(labels as string[]).join(', ') || 'without a label'})`,
      ),
    ),
    ...some(countIn(nameless), 'record has no text as id', 'records have no text as id'),
    ...foreign.flatMap(({ type, count }) =>
      some(
        Number(count),
        `relationship is of no type of the ontology (${type})`,
        `relationships are of no type of the ontology (${type})`,
      ),
    ),
    ...some(countIn(loose), 'relationship has no text as id', 'relationships have no text as id'),
  ];
};

/** What an import left that was ended in the middle; of one that is under way nothing. */
const countLeft = async (run: Run): Promise<string[]> => {
  const [row] = await run(leftStaged);
  return Number(row?.until ?? 0) > Date.now()
    ? []
    : some(
        countIn([row ?? {}]),
        'node is left of an import that was ended in the middle; nobody sees it, and the next import takes it away',
        'nodes are left of an import that was ended in the middle; nobody sees them, and the next import takes them away',
      );
};

type Properties = Readonly<Record<string, unknown>>;

const oddItems = ({ name, json }: NamedProperty, value: readonly unknown[]): unknown[] =>
  value.filter((item) =>
    json ? !(name === 'claims' ? isClaimText(item) : isCitationText(item)) : typeof item !== 'string',
  );

const oddStored = (properties: Properties, stored: readonly NamedProperty[]): string[] =>
  stored.flatMap((property) => {
    const { name, holds, optional } = property;
    const value = properties[name];
    if (value === undefined || value === null) return optional ? [] : [`${name} is missing`];
    if (holds === 'text') return typeof value === 'string' ? [] : [`${name} is ${shown(value)}, no text`];
    if (!Array.isArray(value)) return [`${name} is ${shown(value)}, no list`];
    return oddItems(property, value).map((item) => `${name} has ${shown(item)}, which cannot be read`);
  });

const oddFields = (properties: Properties, fields: Readonly<Record<string, Field>>): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = properties[name];
    return value === undefined || value === null || fits(field, value)
      ? []
      : [`${name} is ${shown(value)}, no ${kindOf(field)}`];
  });

const unknownNames = (
  properties: Properties,
  stored: readonly NamedProperty[],
  fields: Readonly<Record<string, Field>>,
): string[] => {
  const known = new Set([...stored.map(({ name }) => name), ...Object.keys(fields)]);
  return Object.keys(properties)
    .filter((name) => !known.has(name))
    .map((name) => `${name} is no property of the ontology`);
};

/** What is odd in one record. */
const oddNode = ({ labels: given, properties: held }: Row): string[] => {
  const [labels, properties] = [given as string[], held as Properties];
  const types = labels.filter(isEntityTypeName);
  const [type, ...more] = types;
  if (type === undefined) return [`it has no type among its labels (${labels.join(', ')})`];
  const { fields, organization } = entityType(type);
  const known: string[] = ['Entity', type, ...(organization ? ['Organization'] : [])];
  return [
    ...more.map((label) => `it is a ${type} and a ${label}`),
    ...labels
      .filter((label) => !known.includes(label) && !isEntityTypeName(label))
      .map((label) => `its label ${label} is not of the ontology`),
    ...oddStored(properties, storedProperties.node),
    ...oddFields(properties, fields),
    ...unknownNames(properties, storedProperties.node, fields),
  ];
};

/** The same of a relationship. One that others made may lack its basis, and counts as stated. */
const oddRelationship = ({ type: given, from, to, properties: held }: Row): string[] => {
  const type = String(given);
  if (!isRelationshipTypeName(type)) return [];
  const properties = held as Properties;
  const known = relationshipType(type);
  const [start, end] = [from, to].map((labels) => (labels as string[]).find(isEntityTypeName));
  const stored = storedProperties.relationship.map(
    (property): NamedProperty => (property.name === 'basis' ? { ...property, optional: true } : property),
  );
  return [
    ...(allowedPairs(known).some(([a, b]) => a === start && b === end)
      ? []
      : [`it goes from ${start ?? 'no record'} to ${end ?? 'no record'}, which ${type} does not`]),
    ...oddStored(properties, stored),
    ...oddFields(properties, known.fields),
    ...unknownNames(properties, stored, known.fields),
  ];
};

/** Everything odd in a database: what was counted, then what is odd in each record and relationship, one a line. */
export const auditDatabase = async (
  run: Run,
): Promise<{ readonly lines: string[]; readonly found: number }> => {
  const lines = [...(await countOdd(run)), ...(await countLeft(run))];
  let found = lines.length;
  const look = async (page: (after: string, limit: number) => Statement, odd: (row: Row) => string[]) => {
    for (let after = ''; ; ) {
      const rows = await run(page(after, pageSize));
      for (const row of rows)
        for (const what of odd(row)) if (found++ < mostListed) lines.push(`${String(row.id)}: ${what}`);
      if (rows.length < pageSize) return;
      after = String(rows.at(-1)!.id);
    }
  };
  await look(anyNodes, oddNode);
  await look(anyRelationships, oddRelationship);
  if (found > mostListed) lines.push(`… and ${found - mostListed} more`);
  return { lines, found };
};
