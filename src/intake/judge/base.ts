import { neo4jDialect } from '../../cypher/dialect.ts';
import { SearchIndex } from '../../engine/search-index.ts';
import type { SeedGraph, SeedNode, SeedRelationship } from '../../importer/graph.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { labelsOf } from '../../ontology/stored.ts';
import type { Asker } from '../../questions/asker.ts';
import { Turns } from '../../questions/breathe.ts';
import { resolve } from '../../questions/search.ts';
import type { Ranked } from '../../questions/search-rank.ts';
import { sameName } from '../collect.ts';

/** What is loaded already: records that names may mean, and what is said of them. */
export interface Base {
  readonly node: (id: string) => SeedNode | undefined;
  readonly ids: () => Iterable<string>;
  readonly relationship: (id: string) => SeedRelationship | undefined;
  /** All relationships of this type between the two, in this direction. */
  readonly between: (from: string, type: RelationshipTypeName, to: string) => readonly SeedRelationship[];
  /** Those that the type of relationship joins with the record, whichever way it leads. */
  readonly joined: (id: string, type: RelationshipTypeName) => ReadonlySet<string>;
  /** Records with this name or alias, spelling aside. */
  readonly called: (name: string) => ReadonlySet<string>;
  /** For each name what it can mean, best first: as the API's `resolve`. */
  readonly resolve: (
    terms: readonly string[],
    types: readonly EntityTypeName[],
  ) => Promise<ReadonlyMap<string, readonly Ranked[]>>;
}

const groups = <T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const same = found.get(key);
      if (same) same.push(item);
      else found.set(key, [item]);
    }
  return found;
};

/** Answers from the seed itself, so that an import gives the same wherever and whenever it runs. */
const askerOf = (searchIndex: SearchIndex): Asker => ({
  read: () => Promise.reject(new Error('An import asks no database.')),
  statements: 0,
  late: false,
  breathe: new Turns().breathe,
  topology: undefined,
  searchIndex,
  readKeys: () => Promise.reject(new Error('An import asks no database.')),
  stands: () => Promise.resolve(true),
});

export const baseOf = ({ nodes, relationships }: SeedGraph): Base => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const relationshipsById = new Map(relationships.map((r) => [r.id, r]));
  const pairs = groups(relationships, (r) => [`${r.from} ${r.type} ${r.to}`]);
  const ends = groups(relationships, (r) => [`${r.from} ${r.type}`, `${r.to} ${r.type}`]);
  const names = groups(nodes, ({ properties: p }) => [
    ...new Set([p.nameZh, p.nameEn, ...p.aliasesZh, ...p.aliasesEn].flatMap((n) => (n ? sameName(n) : []))),
  ]);
  const asker = askerOf(
    SearchIndex.of(
      'import',
      nodes.map(({ type, properties: p }) => ({
        id: p.id,
        sortKey: p.sortKey,
        nameZh: p.nameZh ?? null,
        nameEn: p.nameEn ?? null,
        aliasesZh: [...p.aliasesZh],
        aliasesEn: [...p.aliasesEn],
        summaryZh: null,
        summaryEn: null,
        search: p.search,
        labels: [...labelsOf(type)],
      })),
    ),
  );
  return {
    node: (id) => byId.get(id),
    ids: () => byId.keys(),
    relationship: (id) => relationshipsById.get(id),
    between: (from, type, to) => pairs.get(`${from} ${type} ${to}`) ?? [],
    joined: (id, type) =>
      new Set((ends.get(`${id} ${type}`) ?? []).map((r) => (r.from === id ? r.to : r.from))),
    called: (name) => new Set((names.get(sameName(name)) ?? []).map(({ id }) => id)),
    resolve: (terms, types) => resolve(asker, neo4jDialect, terms, { types }),
  };
};
