import { parseCitation, placeId } from '../ontology/citation.ts';
import { onEveryRelationship } from '../ontology/stored.ts';
import { fold } from '../ontology/text.ts';
import { outOfContext } from './audit-context.ts';
import { emptySummaries, glossesAsReport, oneLanguage, unmarked } from './audit-marks.ts';
import { longNames, sharedPhrases } from './fingerprints.ts';
import type { SeedGraph, SeedNode, SeedRelationship } from './graph.ts';

/** How much of one section of one report the seed holds. What has two sources counts in both. */
export interface SectionCount {
  readonly report: string;
  readonly section: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** One quality that every record or statement of a seed must have, and what lacks it. */
export interface AuditRule {
  readonly rule: string;
  /** One line each; empty when all is well. */
  readonly found: readonly string[];
  /** It would be better so, but a seed without it is no worse: it is not counted among what has to be mended. */
  readonly wish?: true;
  /** Reports for which nobody could look. */
  readonly unlooked?: readonly string[];
}

export interface Audit {
  readonly sections: readonly SectionCount[];
  readonly rules: readonly AuditRule[];
  /** Statements that follow from others by the ontology's rules; all else that is counted here is stated. */
  readonly derived: number;
  /** Records without any alias: no fault, since many things have one name only. */
  readonly withoutAlias: number;
}

const label = (node: SeedNode): string =>
  `${node.type} ${node.id} (${node.properties.nameZh ?? node.properties.nameEn})`;

const compareSections = (a: SectionCount, b: SectionCount): number =>
  a.report === b.report
    ? a.section.localeCompare(b.section, 'en', { numeric: true })
    : a.report < b.report
      ? -1
      : 1;

const countSections = ({ nodes, relationships }: SeedGraph): SectionCount[] => {
  const counts = new Map<string, { report: string; section: string; nodes: number; relationships: number }>();
  const count = (items: readonly (SeedNode | SeedRelationship)[], what: 'nodes' | 'relationships') => {
    for (const { properties } of items) {
      const seen = new Map(
        properties.citations.map(parseCitation).map((c) => [`${c.report}\n${c.section}`, c]),
      );
      for (const [key, { report, section }] of seen) {
        const found = counts.get(key) ?? { report, section, nodes: 0, relationships: 0 };
        found[what] += 1;
        counts.set(key, found);
      }
    }
  };
  count(nodes, 'nodes');
  count(relationships, 'relationships');
  return [...counts.values()].sort(compareSections);
};

/** A report that others cite is one that everything they say is about. */
const orphans = ({ nodes, relationships }: SeedGraph): string[] => {
  const joined = new Set(relationships.flatMap((r) => [r.from, r.to]));
  const reports = new Set(nodes.filter((n) => n.type === 'Report').map((n) => n.id));
  for (const { properties } of nodes)
    for (const { report } of properties.citations.map(parseCitation))
      if (reports.has(report)) joined.add(report);
  return nodes.filter((n) => !joined.has(n.id)).map(label);
};

const lacking = (nodes: readonly SeedNode[], has: (node: SeedNode) => boolean): string[] =>
  nodes.filter((n) => !has(n)).map(label);

const reportsOf = ({ properties }: SeedNode): string =>
  [...new Set(properties.citations.map((text) => parseCitation(text).report))].sort().join(' ');

/** Case, accents, spaces and punctuation make no two names of one. */
const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}+]+/gu, '') || fold(name);

const duplicates = (nodes: readonly SeedNode[]): string[] => {
  const headings = new Map(nodes.filter((n) => n.type === 'Section').map((n) => [n.id, reportsOf(n)]));
  /** Every report has its foreword: headings of different reports are told apart by their reports. */
  const elsewhere = (ids: ReadonlySet<string>): boolean => {
    const reports = [...ids].map((id) => headings.get(id));
    return !reports.includes(undefined) && new Set(reports).size === ids.size;
  };
  const owners = new Map<string, Set<string>>();
  for (const { id, properties } of nodes)
    for (const name of properties.names) {
      const key = nameKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  return [...owners]
    .filter(([, ids]) => ids.size > 1 && !elsewhere(ids))
    .map(([name, ids]) => `"${name}" names ${[...ids].sort().join(' and ')}`)
    .sort();
};

const isDerived = ({ properties }: SeedRelationship): boolean => properties.basis === 'derived';

/** What follows from others must rest on what is stated, and must not pass for what a report says. */
const ungrounded = (stated: readonly SeedRelationship[], derived: readonly SeedRelationship[]): string[] => {
  const ids = new Set(stated.map((r) => r.id));
  return derived
    .filter(({ properties: { because = [], citations } }) => {
      const rests = because.length > 0 && because.every((id) => ids.has(id));
      return !rests || citations.length > 0;
    })
    .map((r) => r.id);
};

const ownText = ({ properties }: SeedRelationship): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(properties)
      .filter(([name]) => !onEveryRelationship.includes(name))
      .map(([name, value]) => [name, String(value)]),
  );

const groupBy = <T>(items: readonly T[], key: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
};

/** Places that citations name and that are no record, of reports whose places are recorded. */
const placeless = ({ nodes, relationships }: SeedGraph): string[] => {
  const places = new Set(nodes.filter((n) => n.type === 'Section').map((n) => n.id));
  const recorded = new Set(nodes.filter((n) => n.type === 'Section').map(reportsOf));
  const named = [...nodes, ...relationships].flatMap(({ properties }) => properties.citations);
  const missing = [...new Set(named)]
    .map(parseCitation)
    .filter((c) => recorded.has(c.report))
    .map(placeId);
  return [...new Set(missing)].filter((id) => !places.has(id)).sort();
};

/** Of two relationships of one type between the same two records, one says no more than the other. */
const containedStatements = (relationships: readonly SeedRelationship[]): string[] =>
  groupBy(relationships, (r) => `${r.from}~${r.type}~${r.to}`)
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const own = same.map((r) => ({ r, fields: ownText(r) }));
      return own
        .filter((less) =>
          own.some(
            (more) =>
              more !== less && [...less.fields].every(([name, value]) => more.fields.get(name) === value),
          ),
        )
        .map(({ r }) => `${r.from} ${r.type} ${r.to} is contained in another statement between them`);
    });

const oneWay = new Set<string>(['PART_OF', 'SUBTYPE_OF', 'VERSION_OF', 'VARIANT_OF', 'IMPLEMENTS']);

/** A relationship that can hold one way only, stated both ways. */
const bothWays = (relationships: readonly SeedRelationship[]): string[] => {
  const known = new Set(relationships.map((r) => `${r.from}~${r.type}~${r.to}`));
  return relationships
    .filter((r) => oneWay.has(r.type) && r.from < r.to && known.has(`${r.to}~${r.type}~${r.from}`))
    .map((r) => `${r.from} ${r.type} ${r.to} holds in both directions`);
};

/** Two records of one figure: the same number and unit, for the same time, about the same things. */
const sameFigures = ({ nodes, relationships }: SeedGraph): string[] => {
  const about = new Map<string, string[]>();
  for (const { from, type, to } of relationships) {
    if (type === 'ABOUT') about.set(from, [...(about.get(from) ?? []), to]);
    if (type === 'SETS_GOAL') about.set(to, [...(about.get(to) ?? []), from]);
  }
  const figures = nodes.filter((n) => n.properties.value !== undefined);
  return groupBy(figures, ({ id, type, properties: p }) =>
    JSON.stringify([
      type,
      p.metric,
      String(p.value),
      p.unit,
      p.asOf ?? p.deadline,
      (about.get(id) ?? []).sort(),
    ]),
  )
    .filter((same) => same.length > 1)
    .map((same) => `${same.map((n) => n.id).join(' and ')} give the same figure`);
};

const summariesOf = ({ properties }: SeedNode): string[] => [
  ...[properties.summaryZh, properties.summaryEn].filter((text) => text !== undefined),
  ...((properties.claims as readonly string[] | undefined) ?? [])
    .map((claim) => JSON.parse(claim) as { field: string; value: unknown })
    .filter(({ field }) => field.startsWith('summary'))
    .map(({ value }) => String(value)),
];

const copied = (nodes: readonly SeedNode[], fingerprints: ReadonlySet<string>): string[] => {
  const names = longNames(
    nodes.flatMap(({ properties: p }) => [
      ...[p.nameZh, p.nameEn].filter((name) => name !== undefined),
      ...p.aliasesZh,
      ...p.aliasesEn,
    ]),
  );
  return nodes.flatMap((node) =>
    [...new Set(summariesOf(node).flatMap((text) => sharedPhrases(text, fingerprints, names)))].map(
      (phrase) => `${label(node)}: ${phrase}`,
    ),
  );
};

/** What a seed holds, section by section, and where it is not as it must be. Looks at no graph. */
export const auditSeed = (
  graph: SeedGraph,
  fingerprints: ReadonlySet<string>,
  /** Reports whose phrases are not among the fingerprints. */
  unlooked: readonly string[] = [],
): Audit => {
  const { nodes } = graph;
  const relationships = graph.relationships.filter((r) => !isDerived(r));
  const derived = graph.relationships.filter(isDerived);
  const stated = { nodes, relationships };
  return {
    sections: countSections(stated),
    derived: derived.length,
    withoutAlias: nodes.filter((n) => n.properties.aliasesZh.length + n.properties.aliasesEn.length === 0)
      .length,
    rules: [
      { rule: 'records that nothing is said about', found: orphans(stated) },
      {
        rule: 'records without a Chinese name',
        found: lacking(nodes, (n) => n.properties.nameZh !== undefined),
        wish: true,
      },
      {
        rule: 'records without an English name',
        found: lacking(nodes, (n) => n.properties.nameEn !== undefined),
        wish: true,
      },
      { rule: 'texts in one language only', found: oneLanguage(stated), wish: true },
      { rule: 'summaries that say no more than the name', found: emptySummaries(nodes) },
      { rule: 'summaries of what no report says, not marked so', found: glossesAsReport(nodes) },
      {
        rule: 'records without a source',
        found: lacking(nodes, (n) => n.properties.citations.length > 0),
      },
      {
        rule: 'statements without a source',
        found: relationships.filter((r) => r.properties.citations.length === 0).map((r) => r.id),
      },
      { rule: 'places that citations name and no section is', found: placeless(stated) },
      {
        rule: 'derived statements without stated grounds, or cited as a report',
        found: ungrounded(relationships, derived),
      },
      { rule: 'names that two records share', found: duplicates(nodes) },
      {
        rule: 'facts stored twice',
        found: [...containedStatements(relationships), ...bothWays(relationships), ...sameFigures(stated)],
      },
      { rule: 'records that do not say which sort they are', found: unmarked(nodes) },
      { rule: 'statements that hold in one context only', found: outOfContext(stated) },
      {
        rule: 'phrases copied from a report',
        found: copied(nodes, fingerprints),
        ...(unlooked.length > 0 ? { unlooked } : {}),
      },
    ],
  };
};
