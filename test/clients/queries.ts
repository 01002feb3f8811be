/** Two queries each that ask different things of one object; what was kept of the first must stay when the second is kept. */
export const pairs: [name: string, first: string, second: string][] = [
  [
    'names',
    '{ company(slug: "huawei") { id names { zh } } }',
    '{ company(slug: "huawei") { id names { en } } }',
  ],
  [
    'ontology',
    '{ ontology { entityTypes { id type } } }',
    '{ ontology { entityTypes { id name } relationshipTypes { id type } } }',
  ],
  [
    'citations',
    '{ company(slug: "iflytek") { id citations { id section } } }',
    '{ company(slug: "iflytek") { id citations { id basis } } }',
  ],
  [
    'graphs',
    '{ neighborhood(of: "iflytek") { nodes { id } } }',
    '{ neighborhood(of: "iflytek") { stats { edges } truncated { reason } } }',
  ],
  [
    'a relationship from both of its ends',
    '{ company(slug: "iflytek") { id models(first: 2) { edges { direction node { id } relationship { id type } } } } }',
    '{ model(slug: "spark") { id developers(first: 2) { edges { direction node { id } relationship { id type } } } } }',
  ],
];

/** One query that goes through the objects without an id: graphs, paths, patterns, counts, search, time. */
export const wide = `{
  ontology {
    entityTypes { id label { zh } fields { id name } }
    rules { id conclusion { id from to } }
  }
  company(slug: "iflytek") {
    id
    names { zh en }
    citations { id section }
    claims { id field }
    models(first: 2) {
      facets(fields: ["openSource"]) { field values { value count } }
      edges { direction node { id } relationship { id type } }
      pageInfo { hasNextPage endCursor }
    }
  }
  neighborhood(of: "iflytek") {
    nodes { id }
    edges { id }
    stats { nodes byType { type count } byRelationship { type count } }
    truncated { reason }
  }
  paths(from: "iflytek", to: "huawei") {
    graph { nodes { id } }
    paths { length steps { direction node { id } relationship { id } } }
  }
  connect(ids: ["iflytek", "huawei"]) { joined groups { id } graph { nodes { id } } }
  common(ids: ["iflytek", "huawei"], minimum: 1) { shared { count entity { id } touches { id } } graph { nodes { id } } }
  pattern(start: { as: "c", type: COMPANY }, steps: [{ relationship: DEVELOPS, as: "m" }]) {
    matches { bindings { as entity { id } } steps { direction node { id } } }
    graph { edges { id } }
  }
  crosstab(rows: COMPANY, columns: MODEL, through: [DEVELOPS]) {
    rows { count entity { id } }
    cells { count row { id } column { id } items { key basis } }
    through { relationship direction }
    truncated { reason }
  }
  relationshipCounts(type: COMPANY, relationship: DEVELOPS) { total counts { count entity { id } } }
  similar(id: "spark") { entities { score entity { id } shared { weight entity { id } } } }
  search(text: "iFLYTEK") {
    hits { score entity { id } matched { kind text } highlight { text matched } }
    truncated { reason }
  }
  resolve(terms: ["iFLYTEK"]) { term best { score entity { id } } alternatives { score entity { id } } }
  timeline { total periods { period count groups { field count } } imprecise { period } }
}
`;
