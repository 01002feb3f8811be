import { entityTypeNames, relationshipTypeNames } from '../../ontology/ontology.ts';
import { asHeld, lengthIn, numberIn, type Price, texts, upTo } from './price.ts';

/** The characters of all texts in an argument. */
const charactersIn = (value: unknown): number =>
  [value].flat().reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0);

/** Ways between two entities: each further step multiplies what is looked at, each entity on the way is one more search. */
const waysWork: Price['work'] = (args) => {
  const via = lengthIn(args, 'via');
  return 150 * numberIn(args, 'maxLength', 4) ** 2 * (1 + via ** 2 / 2) + lengthIn(args, 'avoid');
};

/** A neighbourhood is looked for level by level; what a level brings is bounded by the limit. */
const aroundWork: Price['work'] = (args) => {
  const around = (args.around ?? args) as Readonly<Record<string, unknown>>;
  return 5 * numberIn(args, 'limit', 100) * Math.max(1, numberIn(around, 'depth', 1));
};

const limit: Price['holds'] = (args) => numberIn(args, 'limit', 100);
const first: Price['holds'] = (args) => numberIn(args, 'first', 20);

/** Relationships among so many entities: more than there are entities, and never more than a graph shows. */
const between: Price = { holds: (_, held = 20) => Math.min(3 * held, 5_000) };

/**
 * What fields cost, in records read. The figures of `work` are measured: about 12 µs of one core for a record on the small
 * graph, so that what MAX_COST (200,000) lets through takes seconds of it, not minutes.
 */
export const prices: Readonly<Record<string, Price>> = {
  // Lists whose length nobody chooses.
  'Entity.aliases': texts(5),
  'Entity.citations': upTo(5),
  'Entity.claims': upTo(2),
  'Entity.externalIds': upTo(3),
  'Relationship.citations': upTo(5),
  'Relationship.because': upTo(3),
  'SearchHit.highlight': { holds: () => 3, own: 0.1 },
  'SearchHit.matched': { own: 0.1 },

  // By name.
  'Query.nodes': { by: ['ids'], holds: (args) => lengthIn(args, 'ids') },
  'Query.search': { by: ['text', 'first'], holds: first, work: ({ text }) => 300 + 50 * charactersIn(text) },
  'SearchResult.hits': asHeld,
  'Query.resolve': {
    by: ['terms'],
    holds: (args) => lengthIn(args, 'terms'),
    work: (args) => 20 * lengthIn(args, 'terms') + 5 * charactersIn(args.terms),
  },
  'Resolution.alternatives': { by: ['first'], holds: (args) => numberIn(args, 'first', 3) },

  // Parts of the graph.
  'Query.graph': { by: ['limit'], holds: limit, work: (args) => 5 * numberIn(args, 'limit', 100) },
  'Query.neighborhood': { by: ['depth', 'limit'], holds: limit, work: aroundWork },
  'Entity.neighborhood': { by: ['around', 'limit'], holds: limit, work: aroundWork },
  'Graph.nodes': asHeld,
  'Graph.edges': between,
  'Graph.truncated': { own: 0 },
  'GraphStats.byType': { holds: () => entityTypeNames.length, own: 0.1 },
  'GraphStats.byRelationship': { holds: () => relationshipTypeNames.length, own: 0.1 },
  'Query.connect': {
    by: ['ids', 'maxLength'],
    holds: (args) => lengthIn(args, 'ids') * numberIn(args, 'maxLength', 4),
    work: (args) => 10 * lengthIn(args, 'ids') ** 2 * numberIn(args, 'maxLength', 4) ** 2,
  },
  'JoinedGraph.groups': upTo(10),
  'Query.common': {
    by: ['ids', 'limit', 'minimum'],
    holds: (args) => numberIn(args, 'limit', 50),
    work: (args) => 100 * lengthIn(args, 'ids') + 5 * numberIn(args, 'limit', 50),
  },
  'CommonNeighbors.shared': asHeld,
  'SharedNeighbor.touches': upTo(10),
  'Query.similar': { by: ['first'], holds: (args) => numberIn(args, 'first', 10), work: () => 3_000 },
  'SimilarEntities.entities': asHeld,
  'SimilarEntity.shared': upTo(10),
  'Query.paths': {
    by: ['maxLength', 'limit', 'via', 'avoid'],
    holds: (args) => numberIn(args, 'limit', 5),
    work: waysWork,
  },
  'Query.shortestPath': { by: ['maxLength', 'avoid'], work: waysWork },
  'Paths.paths': asHeld,
  'Path.nodes': upTo(5),
  'Path.edges': upTo(4),
  'Path.steps': upTo(4),
  // Few pairs of entities are joined more than twice; it tells at most 100.
  'PathStep.relationships': upTo(2),
  'Query.pattern': {
    by: ['steps', 'limit'],
    holds: (args) => numberIn(args, 'limit', 50),
    work: (args) => 1_000 * 2 ** Math.min(lengthIn(args, 'steps'), 20),
  },
  'PatternMatches.matches': asHeld,
  'PatternMatch.bindings': upTo(4),
  'PatternMatch.edges': upTo(3),
  'PatternMatch.steps': upTo(3),

  // Counts.
  '*Connection.facets': {
    by: ['fields', 'limit'],
    holds: (args) => lengthIn(args, 'fields'),
    each: (args) => numberIn(args, 'limit', 10),
    work: (args) => lengthIn(args, 'fields') * 200,
  },
  'Facet.values': asHeld,
  'Query.crosstab': {
    by: ['limit'],
    holds: (args) => numberIn(args, 'limit', 500),
    work: () => 4_000,
  },
  'Crosstab.cells': asHeld,
  'Crosstab.rows': { holds: (_, held = 100) => Math.min(held, 100) },
  'Crosstab.columns': { holds: (_, held = 100) => Math.min(held, 100) },
  'Crosstab.through': upTo(3),
  'CrosstabCell.ids': texts(100),
  'CrosstabCell.items': upTo(10),
  'CrosstabItem.relationships': upTo(3),
  'Query.relationshipCounts': { by: ['first'], holds: first, work: () => 2_000 },
  'RelationshipCounts.counts': asHeld,
  'Query.timeline': { by: ['fields'], work: () => 3_000 },
  'Timeline.periods': upTo(30),
  'Timeline.imprecise': upTo(10),
  'TimelinePeriod.groups': upTo(5),
  'TimelinePeriod.happenings': upTo(10),
  'TimelineHappening.records': upTo(2),
  'TimelineHappening.relationships': upTo(2),
  'TimelineGroup.ids': texts(100),

  // The legend.
  'Query.ontology': { work: () => 300 },
  'Ontology.entityTypes': upTo(entityTypeNames.length),
  'Ontology.relationshipTypes': upTo(relationshipTypeNames.length),
  'Ontology.rules': upTo(20),
  'Rule.premises': upTo(3),
  'EntityTypeInfo.fields': upTo(6),
  'RelationshipTypeInfo.fields': upTo(6),
  'RelationshipTypeInfo.pairs': upTo(30),
  'FieldInfo.values': texts(10),
};
