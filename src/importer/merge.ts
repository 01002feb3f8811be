import { createHash } from 'node:crypto';
import type { Param } from '../cypher/statement.ts';
import { basisOfCitations, type Citation, citationText, type Source } from '../ontology/citation.ts';
import type { Fields } from '../ontology/define.ts';
import { entityType, relationshipType } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { searchText } from '../ontology/search-text.ts';
import { plainId, seedOwner } from '../ontology/stored.ts';
import { fold, sortKey } from '../ontology/text.ts';
import type { Draft, OwnFields, RecordDraft, Scalar, StatementDraft } from './draft.ts';
import type { SeedGraph, SeedNode, SeedRelationship } from './graph.ts';

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** A source as it is stored. */
export const citationOf = (report: string, source: Source): string =>
  citationText({ ...source, report, basis: source.basis ?? 'report' } as Citation);

const citations = (of: readonly { report: string; source?: Source }[]): string[] =>
  unique(
    of.flatMap(({ report, source }) => (source === undefined ? [] : [citationOf(report, source)])),
  ).sort();

/** A value as a parameter of its property's own type: whole numbers as integers, others as floats. */
const param = (fields: Fields, name: string, value: Scalar): Param =>
  fields[name]?.kind === 'int' ? BigInt(value as number) : value;

const params = (fields: Fields, own: OwnFields): Record<string, Param> =>
  Object.fromEntries(Object.entries(own).map(([name, value]) => [name, param(fields, name, value)]));

/** The fields that make two statements between the same ends different ones. */
const telling = (type: RelationshipTypeName, fields: OwnFields): string[] =>
  Object.keys(fields)
    .filter((name) => relationshipType(type).fields[name]?.placing !== true)
    .sort();

/** See StoredRelationship: its ends and type, and a hash of its own fields where it has any that tell it apart. */
export const relationshipId = (s: {
  readonly from: string;
  readonly relationship: RelationshipTypeName;
  readonly to: string;
  readonly fields: OwnFields;
}): string => {
  const ends = plainId(s.from, s.relationship, s.to);
  const names = telling(s.relationship, s.fields);
  if (names.length === 0) return ends;
  const text = JSON.stringify(names.map((name) => [name, s.fields[name]]));
  return `${ends}~${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
};

/**
 * The seed's own reports first, so that what is loaded beside it never changes what stood there; among each, earlier ones
 * first, and one without a date after those with one.
 */
const reportOrder = ({ records, further }: Pick<Draft, 'records' | 'further'>) => {
  const published = new Map(
    records
      .filter((r) => r.type === 'Report' && r.id === r.report)
      .map((r) => [r.report, String(r.fields.publishedOn ?? '9')]),
  );
  const compare = (a: string, b: string) =>
    Number(further.has(a)) - Number(further.has(b)) ||
    compareText(published.get(a) ?? '9', published.get(b) ?? '9') ||
    compareText(a, b);
  // Of few reports come many records: the reports are sorted.
  return <T extends { readonly report: string }>(items: readonly T[]): T[] =>
    unsorted(items, ({ report }) => report)
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([, same]) => same);
};

/** What one record says in scalar properties, under their stored names. */
const scalars = ({ summary, fields }: RecordDraft): OwnFields => ({
  ...(summary.zh === undefined ? {} : { summaryZh: summary.zh }),
  ...(summary.en === undefined ? {} : { summaryEn: summary.en }),
  ...fields,
});

/**
 * One node from the records of all reports that define it, in the order of reports: the first one's values stand, names and aliases
 * of the others become aliases, and where values differ `claims` keeps each with its report.
 */
const mergeNode = (records: readonly RecordDraft[]): SeedNode => {
  const { id, type, at } = records[0]!;
  const fields = entityType(type).fields;
  const nameZh = records.find((r) => r.name?.zh)?.name?.zh;
  const nameEn = records.find((r) => r.name?.en)?.name?.en;
  const externalIds = unique(records.flatMap((r) => r.externalIds ?? [])).sort();
  const names = {
    ...(nameZh === undefined ? {} : { nameZh }),
    ...(nameEn === undefined ? {} : { nameEn }),
  };
  const all = (lang: 'zh' | 'en', main: string | undefined) =>
    unique(
      records.flatMap((r) => [...(r.name?.[lang] ? [r.name[lang]] : []), ...(r.aliases[lang] ?? [])]),
    ).filter((name) => name !== main);
  const aliasesZh = all('zh', nameZh);
  const aliasesEn = all('en', nameEn);
  const said = records.map((r) => ({ report: r.report, values: scalars(r) }));
  const kept: Record<string, Scalar> = {};
  for (const { values } of said)
    for (const [name, value] of Object.entries(values)) if (!Object.hasOwn(kept, name)) kept[name] = value;
  // What a summary rests on goes with the summary that stands.
  const summaryBasis = records.find(({ summary }) => summary.zh ?? summary.en)?.summary.basis;
  const claims = Object.keys(kept)
    .sort()
    .flatMap((field) => {
      const given = said.filter(({ values }) => values[field] !== undefined);
      return given.every(({ values }) => values[field] === kept[field])
        ? []
        : given.map(({ report, values }) => JSON.stringify({ field, value: values[field], report }));
    });
  return {
    id,
    type,
    at,
    properties: {
      ...params(fields, kept),
      id,
      ...names,
      aliasesZh,
      aliasesEn,
      names: unique([...Object.values(names), ...aliasesZh, ...aliasesEn].map(fold)).sort(),
      search: searchText({
        ...names,
        aliasesZh,
        aliasesEn,
        ...(kept.summaryZh === undefined ? {} : { summaryZh: String(kept.summaryZh) }),
        ...(kept.summaryEn === undefined ? {} : { summaryEn: String(kept.summaryEn) }),
      }),
      sortKey: sortKey(nameZh ?? nameEn ?? id, id),
      sortKeyEn: sortKey(nameEn ?? nameZh ?? id, id),
      ...(claims.length === 0 ? {} : { claims }),
      ...(externalIds.length === 0 ? {} : { externalIds }),
      ...(summaryBasis === undefined ? {} : { summaryBasis }),
      citations: citations(records),
      managedBy: seedOwner,
    },
  };
};

const mergeRelationship = (id: string, statements: readonly StatementDraft[]): SeedRelationship => {
  const { relationship, from, to, at } = statements[0]!;
  // They differ in where they stand at most; the first that says so is kept.
  const fields: OwnFields = Object.assign({}, ...statements.map((s) => s.fields).reverse());
  const said = citations(statements);
  return {
    id,
    type: relationship,
    from,
    to,
    at,
    properties: {
      ...params(relationshipType(relationship).fields, fields),
      id,
      basis: basisOfCitations(said),
      citations: said,
      managedBy: seedOwner,
    },
  };
};

const unsorted = <T>(items: readonly T[], key: (item: T) => string): [string, T[]][] => {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = key(item);
    const same = found.get(own);
    if (same === undefined) found.set(own, [item]);
    else same.push(item);
  }
  return [...found];
};

const groups = <T>(items: readonly T[], key: (item: T) => string): [string, T[]][] =>
  unsorted(items, key).sort(([a], [b]) => compareText(a, b));

/** The graph of a draft without problems: records and statements of all reports as they are to be stored. */
export const mergeDraft = (draft: Draft): SeedGraph => {
  const { records, statements } = draft;
  const inOrder = reportOrder(draft);
  return {
    nodes: groups(inOrder(records), (r) => r.id).map(([, same]) => mergeNode(same)),
    relationships: groups(inOrder(statements), relationshipId).map(([id, same]) =>
      mergeRelationship(id, same),
    ),
  };
};
