import type { EntityTypeName } from '../ontology/entities.ts';
import { externalIdText } from '../ontology/external-ids.ts';
import { connectionsOf, entityType, entityTypeNames } from '../ontology/ontology.ts';
import { checkObject, isMapValue, report, spot } from './check.ts';
import { type Context, checkId, ownFields, sourceOf } from './context.ts';
import type { RecordDraft } from './draft.ts';
import { nounOf } from './noun.ts';
import type { Path } from './read.ts';
import { recordSchema } from './schema.ts';
import { readLinks } from './statement.ts';

const recordSchemas = new Map(entityTypeNames.map((name) => [name, recordSchema(entityType(name))]));

const outgoing = (type: EntityTypeName): string[] =>
  [...connectionsOf(type).values()].filter(({ direction }) => direction === 'out').map(({ name }) => name);

/** A key that names the far end of a relationship: the statement has to be written at its start. */
const wrongEnd =
  (type: EntityTypeName) =>
  (key: string): string | undefined => {
    const field = connectionsOf(type).get(key);
    if (field === undefined || field.direction === 'out') return undefined;
    const { name, out } = field.relationship;
    const starts = field.targets.map((t) => entityType(t).plural).join(' or ');
    return `"${key}" is the far end of ${name}, which is written where it starts: under "${Object.keys(out)[0]}" of a record of ${starts}, or under "statements".`;
  };

const externalTexts = (given: object): string[] =>
  Object.entries(given).flatMap(([scheme, ids]) =>
    [ids].flat().map((id) => externalIdText(scheme, String(id))),
  );

/** One record with what it says of itself; its links become statements. */
export const readRecord = (
  c: Context,
  type: EntityTypeName,
  key: string,
  value: unknown,
  path: Path,
): void => {
  const id = checkId(c, key, path, 'key');
  const links = outgoing(type);
  const map = isMapValue(value) ? value : {};
  const read =
    value === null
      ? undefined
      : checkObject(c, recordSchemas.get(type)!, value, path, {
          elsewhere: [...links, 'source'],
          hint: wrongEnd(type),
          of: nounOf(type),
        });
  if (value === null) report(c, path, 'key', `The record "${key}" is empty. Give it a name, or delete it.`);
  if (id === undefined) return;
  const source = isMapValue(value) ? sourceOf(c, map, path, `The record "${id}"`) : undefined;
  c.records.push({
    report: c.file.report,
    id,
    type,
    at: spot(c, path, 'key'),
    ...(read?.name === undefined ? {} : { name: read.name as NonNullable<RecordDraft['name']> }),
    aliases: (read?.aliases ?? {}) as RecordDraft['aliases'],
    summary: (read?.summary ?? {}) as RecordDraft['summary'],
    ...(read?.externalIds === undefined ? {} : { externalIds: externalTexts(read.externalIds as object) }),
    fields: ownFields(read, Object.keys(entityType(type).fields)),
    ...(source === undefined ? {} : { source }),
  });
  for (const [field, item] of Object.entries(map))
    if (links.includes(field)) readLinks(c, { type, id, source, path }, field, item, [...path, field]);
};
