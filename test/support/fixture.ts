import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Param } from '../../src/cypher/statement.ts';
import { createNodes, createRelationships } from '../../src/cypher/writes.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { type Citation, citationText } from '../../src/ontology/citation.ts';
import type { Fields } from '../../src/ontology/define.ts';
import { entityType, relationshipType } from '../../src/ontology/ontology.ts';
import { searchText } from '../../src/ontology/search-text.ts';
import { seedOwner } from '../../src/ontology/stored.ts';
import { fold, sortKey } from '../../src/ontology/text.ts';
import { type FixtureNode, type FixtureRelationship, nodes, relationships } from './fixture-data.ts';

type Stored = Readonly<Record<string, Param>>;

/**
 * Writes the graph of fixture-data.ts, or another one like it, in the form of ontology/stored.ts. `prepared`: with the
 * constraints and indexes of a real graph; on Neo4j, where they change no answer and take seconds, only if asked.
 */
export const writeFixture = async (
  engine: Engine,
  graph: { nodes: readonly FixtureNode[]; relationships: readonly FixtureRelationship[] } = fixture,
  { prepared = !engine.dialect.orderedIndex }: { prepared?: boolean } = {},
): Promise<void> => {
  if (prepared) await engine.prepare(constraintStatements(engine.dialect));
  await engine.write(async (tx) => {
    for (const [type, all] of grouped(graph.nodes))
      await tx.run(
        createNodes(
          type,
          all.map((one) => ({ id: one.id, properties: storedNode(one) })),
        ),
      );
    for (const [type, all] of grouped(graph.relationships))
      await tx.run(
        createRelationships(
          type,
          all.map((one, i) => ({
            id: relationshipId(one, i),
            from: one.from,
            to: one.to,
            properties: storedRelationship(one, i),
          })),
        ),
      );
  });
};

export const fixture = { nodes, relationships };

const grouped = <T extends { type: string }>(all: readonly T[]) => {
  const groups = new Map<T['type'], T[]>();
  for (const one of all) groups.set(one.type, [...(groups.get(one.type as T['type']) ?? []), one]);
  return groups;
};

export const storedNode = ({ type, id, zh, en, own, aliases, summary, cited }: FixtureNode): Stored => {
  const { zh: aliasesZh = [], en: aliasesEn = [] } = aliases ?? {};
  const names = [zh, ...(en ? [en] : []), ...aliasesZh, ...aliasesEn].map(fold);
  const texts = {
    nameZh: zh,
    ...(en ? { nameEn: en } : {}),
    aliasesZh,
    aliasesEn,
    ...(summary?.zh ? { summaryZh: summary.zh } : {}),
    ...(summary?.en ? { summaryEn: summary.en } : {}),
  };
  return {
    id,
    ...texts,
    search: searchText(texts),
    names: [...new Set(names)].sort(),
    sortKey: sortKey(zh, id),
    sortKeyEn: sortKey(en ?? zh, id),
    citations: citations(cited),
    managedBy: seedOwner,
    ...typed(own, entityType(type).fields),
  };
};

/** `place` tells relationships between the same two records apart, as the hash in a real id does. */
const relationshipId = ({ from, type, to, own }: FixtureRelationship, place: number) =>
  `${from}~${type}~${to}${own ? `~${place}` : ''}`;

export const storedRelationship = (
  { from, type, to, own, cited }: FixtureRelationship,
  place: number,
): Stored => ({
  id: `${from}~${type}~${to}${own ? `~${place}` : ''}`,
  citations: citations(cited),
  managedBy: seedOwner,
  ...typed(own, relationshipType(type).fields),
});

const citations = (cited: readonly Partial<Citation>[] = [{}]): string[] =>
  cited.map((c) => citationText({ report: 'test-report', section: '1.1', basis: 'report', ...c })).sort();

const typed = (own: FixtureNode['own'] = {}, fields: Fields): Stored =>
  Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      fields[name]!.kind === 'int' ? BigInt(value as number) : value,
    ]),
  );
