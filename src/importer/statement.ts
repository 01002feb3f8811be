import type { Source } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import {
  connectionsOf,
  isRelationshipTypeName,
  relationshipType,
  relationshipTypeNames,
} from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { checkObject, isMapValue, report, spot } from './check.ts';
import { type Context, checkId, itemsOf, ownFields, readSource, readTargets, sourceOf } from './context.ts';
import type { OwnFields } from './draft.ts';
import type { Path } from './read.ts';
import { linkSchema, statementSchema } from './schema.ts';
import { didYouMean } from './suggest.ts';

const linkSchemas = new Map(relationshipTypeNames.map((name) => [name, linkSchema(relationshipType(name))]));
const statementSchemas = new Map(
  relationshipTypeNames.map((name) => [name, statementSchema(relationshipType(name))]),
);

const fieldsOf = (name: RelationshipTypeName, read: Record<string, unknown> | undefined): OwnFields =>
  ownFields(read, Object.keys(relationshipType(name).fields));

const given = (source: Source | undefined) => (source === undefined ? {} : { source });

/** The record at which links are written. */
export interface LinkOwner {
  readonly type: EntityTypeName;
  readonly id: string;
  readonly source: Source | undefined;
  readonly path: Path;
}

const readLink = (c: Context, owner: LinkOwner, field: string, item: unknown, at: Path): void => {
  const { name } = connectionsOf(owner.type).get(field)!.relationship;
  const map = isMapValue(item) ? item : undefined;
  const read =
    map === undefined
      ? undefined
      : checkObject(c, linkSchemas.get(name)!, map, at, {
          elsewhere: ['to', 'source'],
          of: `a link of "${field}" (${name})`,
        });
  if (map !== undefined && !Object.hasOwn(map, 'to')) {
    report(c, at, 'value', `"to" is missing in a link of "${field}". Name the record it leads to.`);
    return;
  }
  const own = map === undefined ? undefined : readSource(c, map, at);
  const source = own === undefined ? owner.source : (own ?? undefined);
  const targets = map === undefined ? readTargets(c, item, at) : readTargets(c, map.to, [...at, 'to']);
  for (const target of targets)
    c.statements.push({
      report: c.file.report,
      relationship: name,
      from: owner.id,
      to: target.id,
      fields: fieldsOf(name, read),
      field,
      ...given(source),
      fromAt: spot(c, owner.path, 'key'),
      at: spot(c, target.path),
    });
};

/** What stands under one connection field of a record: ids, or maps with fields of the relationship. */
export const readLinks = (c: Context, owner: LinkOwner, field: string, value: unknown, path: Path): void => {
  for (const { item, at } of itemsOf(c, value, path)) readLink(c, owner, field, item, at);
};

const relationshipOf = (
  c: Context,
  value: Record<string, unknown>,
  path: Path,
): RelationshipTypeName | undefined => {
  const name = value.relationship;
  if (typeof name === 'string' && isRelationshipTypeName(name)) return name;
  const near = didYouMean(String(name).replace(/[ -]/g, '_'), relationshipTypeNames);
  if (!Object.hasOwn(value, 'relationship'))
    report(c, path, 'value', '"relationship" is missing in a statement.');
  else report(c, [...path, 'relationship'], 'value', `There is no relationship "${String(name)}".${near}`);
  return undefined;
};

/** One entry of `statements`. */
export const readStatement = (c: Context, value: unknown, path: Path): void => {
  if (!isMapValue(value)) {
    report(c, path, 'value', 'A statement is wanted here: { from: …, relationship: …, to: … }.');
    return;
  }
  const name = relationshipOf(c, value, path);
  if (name === undefined) return;
  const read = checkObject(c, statementSchemas.get(name)!, value, path, {
    elsewhere: ['from', 'to', 'source'],
    of: `a statement of ${name}`,
  });
  for (const key of ['from', 'to'])
    if (!Object.hasOwn(value, key)) report(c, path, 'value', `"${key}" is missing in a statement.`);
  const source = sourceOf(c, value, path, 'The statement');
  const has = (key: string) => Object.hasOwn(value, key);
  const from = has('from') ? checkId(c, value.from, [...path, 'from'], 'value') : undefined;
  const targets = has('to') ? readTargets(c, value.to, [...path, 'to']) : [];
  if (from === undefined) return;
  for (const target of targets)
    c.statements.push({
      report: c.file.report,
      relationship: name,
      from,
      to: target.id,
      fields: fieldsOf(name, read),
      ...given(source),
      fromAt: spot(c, [...path, 'from']),
      at: spot(c, target.path),
    });
};
