import type { Param, Row } from '../../src/cypher/statement.ts';

/** What a statement gives: its rows, or that it is refused. */
export type Outcome = readonly Row[] | 'refused';

/**
 * One statement that the engines answer differently, and what we do so that nobody meets the difference. A test holds both
 * outcomes: when an engine changes, the gap is struck here and its detour may go.
 */
export interface KnownGap {
  readonly what: string;
  readonly detour: string;
  readonly text: string;
  readonly params?: Readonly<Record<string, Param>>;
  readonly neo4j: Outcome;
  readonly embedded: Outcome;
}

/** The graph that the statements meet: the gaps with `Gap` nodes change nothing in it. */
export const gapGraph = `CREATE (a:Gap {id: 'a', tag: '1'})-[:NEXT {id: 'ab', weight: 9}]->(b:Gap {id: 'b'})-[:NEXT {id: 'bc', weight: 1}]->(c:Gap {id: 'c'}),
  (a)-[:NEXT {id: 'ad', weight: 1}]->(d:Gap {id: 'd'})-[:NEXT {id: 'de', weight: 1}]->(e:Gap {id: 'e'})-[:NEXT {id: 'ec', weight: 1}]->(c)`;

/** Wrong or surprising without a word: the dangerous ones. */
const silent: readonly KnownGap[] = [
  {
    what: 'the embedded engine finds the number 1 in the text "1"',
    detour: 'every property has one type, parameters have the property’s type, ids are never numeric text',
    text: 'MATCH (n:Gap) WHERE n.tag = 1 RETURN n.id AS x',
    neo4j: [],
    embedded: [{ x: 'a' }],
  },
  {
    what: 'the embedded engine chooses a shortest path first and filters it afterwards',
    detour:
      'type filters stand in the pattern; other constraints go level by level or by bounded variable length',
    text: `MATCH p = shortestPath((:Gap {id: 'a'})-[:NEXT*..4]->(:Gap {id: 'c'})) WHERE all(r IN relationships(p) WHERE r.weight < 5)
      RETURN [r IN relationships(p) | r.id] AS x`,
    neo4j: [{ x: ['ad', 'de', 'ec'] }],
    embedded: [],
  },
  {
    what: 'the sum over nothing is null in the embedded engine',
    detour: 'coalesce(sum(x), 0)',
    text: "MATCH (n:Gap {id: 'nobody'}) RETURN sum(n.weight) AS x",
    neo4j: [{ x: 0 }],
    embedded: [{ x: null }],
  },
  {
    what: 'a whole float becomes an integer in the embedded engine, and dividing by it loses the fraction',
    detour: 'no arithmetic on figures in Cypher: they are compared and returned, and those are the same',
    text: 'RETURN $half / 4 AS x',
    params: { half: 2 },
    neo4j: [{ x: 0.5 }],
    embedded: [{ x: 0 }],
  },
  {
    what: 'the text of a whole float lacks its fraction in the embedded engine',
    detour: 'numbers are turned into text outside Cypher',
    text: 'RETURN toString(2.0) AS x',
    neo4j: [{ x: '2.0' }],
    embedded: [{ x: '2' }],
  },
  {
    what: 'Neo4j compares text by < and > in UTF-16 order, though its ORDER BY goes by code point',
    detour:
      'a sort key holds no character from U+E000 to U+FFFF beside ones beyond U+FFFF; folding (NFKC) takes the usual ones away',
    text: 'RETURN $a < $b AS x',
    params: { a: '～', b: '𠀀' },
    neo4j: [{ x: false }],
    embedded: [{ x: true }],
  },
  {
    what: 'MERGE with a null key makes a node in the embedded engine',
    detour: 'records are validated before they are written; an id is never absent',
    text: 'MERGE (n:NullKey {id: $id}) RETURN labels(n) AS x',
    params: { id: null },
    neo4j: 'refused',
    embedded: [{ x: ['NullKey'] }],
  },
  {
    what: 'the embedded engine stores maps',
    detour: 'records are validated before they are written; citations are stored as text',
    text: 'CREATE (n:MapProperty {value: $value}) RETURN n.value AS x',
    params: { value: { a: 'b' } },
    neo4j: 'refused',
    embedded: [{ x: { a: 'b' } }],
  },
  {
    what: 'the embedded engine lets a read write',
    detour: 'what is read is compiled by pure functions that have no word for writing',
    text: "CREATE (n:WrittenByRead {id: 'w'}) RETURN n.id AS x",
    neo4j: 'refused',
    embedded: [{ x: 'w' }],
  },
];

/** Refused by the embedded engine; each has a form that works on both. */
const refusedThere: readonly KnownGap[] = [
  {
    what: 'a label expression in a pattern',
    detour: 'n:A OR n:B',
    text: "MATCH (n:Gap|Other) WHERE n.id = 'a' RETURN n.id AS x",
    neo4j: [{ x: 'a' }],
    embedded: 'refused',
  },
  {
    what: 'COLLECT {}',
    detour: 'CALL (n) { … RETURN collect(x) AS xs }',
    text: "MATCH (n:Gap {id: 'b'}) RETURN COLLECT { MATCH (n)-[:NEXT]->(m) RETURN m.id } AS x",
    neo4j: [{ x: ['c'] }],
    embedded: 'refused',
  },
  {
    what: 'a function as a limit',
    detour: 'the parameter is a bigint: LIMIT $n',
    text: 'UNWIND [1, 2] AS x RETURN x LIMIT toInteger($n)',
    params: { n: 1 },
    neo4j: [{ x: 1 }],
    embedded: 'refused',
  },
  {
    what: 'WHERE inside a node pattern',
    detour: 'WHERE after the pattern',
    text: "MATCH (n:Gap WHERE n.id = 'a') RETURN n.id AS x",
    neo4j: [{ x: 'a' }],
    embedded: 'refused',
  },
  {
    what: 'quantified path patterns',
    detour: 'variable-length patterns',
    text: "MATCH (a:Gap {id: 'a'})-[:NEXT]->{2}(x) RETURN x.id AS x ORDER BY x",
    neo4j: [{ x: 'c' }, { x: 'e' }],
    embedded: 'refused',
  },
];

export const knownGaps: readonly KnownGap[] = [...silent, ...refusedThere];
