import { type Source, slugPattern, sourceSchema } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import {
  connectionsOf,
  entityType,
  entityTypeByPlural,
  entityTypeNames,
  isRelationshipTypeName,
  relationshipType,
  relationshipTypeNames,
} from '../ontology/ontology.ts';
import { type Checker, checkObject, isMapValue, report, spot } from './check.ts';
import type { ClaimantDraft, OwnFields, RecordDraft, StatementDraft } from './draft.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import type { Path, SeedFile } from './read.ts';
import { linkSchema, recordSchema, statementSchema } from './schema.ts';
import { asSlug, didYouMean } from './suggest.ts';

/** What one file says, and what is wrong in it by itself. */
export interface FileDraft {
  readonly records: RecordDraft[];
  readonly statements: StatementDraft[];
  readonly claimants: ClaimantDraft[];
  readonly problems: Problem[];
}

interface Context extends Checker, FileDraft {
  /** The file's default; `undefined` when it has none, `null` when it has a wrong one. */
  readonly source: Source | undefined | null;
}

/** A source, or none, or one that is wrong and has been reported. */
type FoundSource = Source | undefined | null;

const recordSchemas = new Map(entityTypeNames.map((name) => [name, recordSchema(entityType(name))]));
const linkSchemas = new Map(relationshipTypeNames.map((name) => [name, linkSchema(relationshipType(name))]));
const statementSchemas = new Map(
  relationshipTypeNames.map((name) => [name, statementSchema(relationshipType(name))]),
);

const article = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const readSource = (c: Context, holder: Record<string, unknown>, path: Path): FoundSource => {
  if (!Object.hasOwn(holder, 'source')) return undefined;
  const at = [...path, 'source'];
  const before = c.problems.length;
  const read = checkObject(c, sourceSchema, holder.source, at, { of: '"source"' });
  if (read?.claimedBy !== undefined)
    c.claimants.push({ id: String(read.claimedBy), at: spot(c, [...at, 'claimedBy']) });
  return read === undefined || c.problems.length > before ? null : (read as Source);
};

/** The nearest source that is given, or a problem. */
const effectiveSource = (c: Context, own: FoundSource, path: Path, what: string): Source | undefined => {
  const found = own === undefined ? c.source : own;
  if (found === undefined)
    report(
      c,
      path,
      'key',
      `${what} has no source. Write "source: { section: … }" here, or at the top of the file for all of it.`,
    );
  return found ?? undefined;
};

const checkId = (c: Context, id: unknown, path: Path, what: 'key' | 'value'): string | undefined => {
  if (typeof id === 'string' && slugPattern.test(id) && id.length <= 64) return id;
  if (typeof id !== 'string') {
    report(
      c,
      path,
      id === null ? 'key' : what,
      `The id of a record is wanted here. ${explain({ code: 'invalid_type', expected: 'string', input: id, path: [], message: '' }, id, c.file.typed(path))}`,
    );
    return undefined;
  }
  const better = asSlug(id);
  const hint = slugPattern.test(better) && better.length <= 64 && better !== id ? `: "${better}"` : '';
  report(
    c,
    path,
    what,
    `"${id}" cannot be an id. Write lower-case letters, digits and single hyphens, at most 64, not digits alone${hint}.`,
  );
  return undefined;
};

/** One id or a list of them, each with its path. */
const readTargets = (c: Context, value: unknown, path: Path): { id: string; path: Path }[] => {
  if (Array.isArray(value) && value.length === 0)
    report(c, path, 'value', 'The list is empty. Name a record, or leave the key out.');
  const items = Array.isArray(value)
    ? value.map((item, i) => [item, [...path, i]] as const)
    : [[value, path] as const];
  return items.flatMap(([item, at]) => {
    const id = checkId(c, item, at, 'value');
    return id === undefined ? [] : [{ id, path: at }];
  });
};

const own = (read: Record<string, unknown>, names: Iterable<string>): OwnFields =>
  Object.fromEntries([...names].filter((n) => read[n] !== undefined).map((n) => [n, read[n]])) as OwnFields;

interface LinkOwner {
  readonly type: EntityTypeName;
  readonly id: string;
  readonly source: Source | undefined;
  readonly path: Path;
}

const readLinks = (c: Context, owner: LinkOwner, field: string, value: unknown, path: Path): void => {
  const { relationship } = connectionsOf(owner.type).get(field)!;
  const items = Array.isArray(value)
    ? value.map((item, i) => [item, [...path, i]] as const)
    : [[value, path] as const];
  if (items.length === 0) report(c, path, 'value', 'The list is empty. Name a record, or leave the key out.');
  for (const [item, at] of items) {
    let targets: { id: string; path: Path }[] = [];
    let fields: OwnFields = {};
    let source: FoundSource;
    if (isMapValue(item)) {
      const handlers = new Map<string, (value: unknown, path: Path) => void>([
        [
          'to',
          (to, toPath) => {
            targets = readTargets(c, to, toPath);
          },
        ],
        [
          'source',
          () => {
            source = readSource(c, item, at);
          },
        ],
      ]);
      const schema = linkSchemas.get(relationship.name)!;
      const read = checkObject(c, schema, item, at, {
        handlers,
        of: `a link of "${field}" (${relationship.name})`,
      });
      if (!Object.hasOwn(item, 'to'))
        report(c, at, 'value', `"to" is missing in a link of "${field}". Name the record it leads to.`);
      fields = own(read ?? {}, Object.keys(relationship.fields));
    } else targets = readTargets(c, item, at);
    const effective = source === undefined ? owner.source : (source ?? undefined);
    for (const target of targets)
      c.statements.push({
        report: c.file.report,
        relationship: relationship.name,
        from: owner.id,
        to: target.id,
        fields,
        field,
        ...(effective === undefined ? {} : { source: effective }),
        fromAt: spot(c, owner.path, 'key'),
        at: spot(c, target.path),
      });
  }
};

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

const readRecord = (c: Context, type: EntityTypeName, key: string, value: unknown, path: Path): void => {
  const noun = article(entityType(type).label.en.toLowerCase());
  const id = checkId(c, key, path, 'key');
  if (value === null) {
    report(c, path, 'key', `The record "${key}" is empty. Give it a name, or delete it.`);
    if (id !== undefined)
      c.records.push({
        report: c.file.report,
        id,
        type,
        at: spot(c, path, 'key'),
        aliases: {},
        summary: {},
        fields: {},
      });
    return;
  }
  const links: [string, unknown, Path][] = [];
  let found: FoundSource;
  const handlers = new Map<string, (value: unknown, path: Path) => void>();
  for (const [field, { direction }] of connectionsOf(type))
    if (direction === 'out')
      handlers.set(field, (item, at) => {
        links.push([field, item, at]);
      });
  handlers.set('source', () => {
    found = readSource(c, value as Record<string, unknown>, path);
  });
  const read = checkObject(c, recordSchemas.get(type)!, value, path, {
    handlers,
    hint: wrongEnd(type),
    of: noun,
  });
  if (id === undefined) return;
  const source = effectiveSource(c, found, path, `The record "${id}"`);
  c.records.push({
    report: c.file.report,
    id,
    type,
    at: spot(c, path, 'key'),
    ...(read?.name === undefined ? {} : { name: read.name as NonNullable<RecordDraft['name']> }),
    aliases: (read?.aliases ?? {}) as RecordDraft['aliases'],
    summary: (read?.summary ?? {}) as RecordDraft['summary'],
    fields: own(read ?? {}, Object.keys(entityType(type).fields)),
    ...(source === undefined ? {} : { source }),
  });
  for (const [field, item, at] of links) readLinks(c, { type, id, source, path }, field, item, at);
};

const readStatement = (c: Context, value: unknown, path: Path): void => {
  if (!isMapValue(value)) {
    report(c, path, 'value', 'A statement is wanted here: { from: …, relationship: …, to: … }.');
    return;
  }
  const name = value.relationship;
  if (typeof name !== 'string' || !isRelationshipTypeName(name)) {
    if (!Object.hasOwn(value, 'relationship'))
      report(c, path, 'value', '"relationship" is missing in a statement.');
    else
      report(
        c,
        [...path, 'relationship'],
        'value',
        `There is no relationship "${String(name)}".${didYouMean(String(name).replace(/[ -]/g, '_'), relationshipTypeNames)}`,
      );
    return;
  }
  let targets: { id: string; path: Path }[] = [];
  let from: string | undefined;
  let found: FoundSource;
  const handlers = new Map<string, (value: unknown, path: Path) => void>([
    [
      'from',
      (item, at) => {
        from = checkId(c, item, at, 'value');
      },
    ],
    [
      'to',
      (item, at) => {
        targets = readTargets(c, item, at);
      },
    ],
    [
      'source',
      () => {
        found = readSource(c, value, path);
      },
    ],
  ]);
  const read = checkObject(c, statementSchemas.get(name)!, value, path, {
    handlers,
    of: `a statement of ${name}`,
  });
  for (const key of ['from', 'to'])
    if (!Object.hasOwn(value, key)) report(c, path, 'value', `"${key}" is missing in a statement.`);
  const source = effectiveSource(c, found, path, 'The statement');
  if (from === undefined) return;
  for (const target of targets)
    c.statements.push({
      report: c.file.report,
      relationship: name,
      from,
      to: target.id,
      fields: own(read ?? {}, Object.keys(relationshipType(name).fields)),
      ...(source === undefined ? {} : { source }),
      fromAt: spot(c, [...path, 'from']),
      at: spot(c, target.path),
    });
};

const plurals = entityTypeNames.map((name) => entityType(name).plural);

const unknownSection = (key: string): string => {
  const singular = entityTypeNames.find((name) => name.toLowerCase() === key.toLowerCase());
  const hint =
    singular === undefined
      ? didYouMean(key, [...plurals, 'source', 'statements'])
      : ` Did you mean "${entityType(singular).plural}"?`;
  return `There is no section "${key}".${hint}`;
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
  for (const [key, section] of Object.entries(file.value)) {
    if (key === 'source') continue;
    const type = entityTypeByPlural(key);
    if (type === undefined && key !== 'statements') report(c, [key], 'key', unknownSection(key));
    else if (section === null)
      report(c, [key], 'key', `The section "${key}" is empty. Write records below it, or delete it.`);
    else if (type === undefined) {
      if (Array.isArray(section)) section.forEach((item, i) => void readStatement(c, item, [key, i]));
      else report(c, [key], 'value', '"statements" is a list: begin each statement with "- ".');
    } else if (isMapValue(section))
      for (const [id, record] of Object.entries(section)) readRecord(c, type.name, id, record, [key, id]);
    else
      report(
        c,
        [key],
        'value',
        `"${key}" is a map of records: write "id:" and the record below it, without "- ".`,
      );
  }
  return draft;
};
