/** One Cypher statement for each workload; the other peer's `@cypher` fields use the same ones where it has nothing of its own. */
export const neighborhood = `MATCH (s:Entity {id: $slug})
  CALL (s) { MATCH (s)-[r]-(n:Entity) RETURN n, r, 1 AS depth UNION MATCH (s)-[]-(:Entity)-[r]-(n:Entity) WHERE n <> s RETURN n, r, 2 AS depth }
  WITH n, min(depth) AS depth ORDER BY depth, n.sortKey LIMIT 99`;

export const statements = {
  bySlug: `MATCH (c:Company {id: $slug})
    CALL (c) { MATCH (c)-[:DEVELOPS]->(m:Model) WITH m ORDER BY m.sortKey LIMIT 10 RETURN collect({slug: m.id, name: m.nameZh}) AS models }
    RETURN c.id AS slug, c.nameZh AS name, models`,
  list: `MATCH (c:Company) WHERE c.sortKey IS NOT NULL WITH c ORDER BY c.sortKey LIMIT $n
    CALL (c) { MATCH (c)-[:DEVELOPS]->(m:Model) WITH m ORDER BY m.sortKey LIMIT 10 RETURN collect({slug: m.id, name: m.nameZh}) AS models }
    RETURN c.id AS slug, c.nameZh AS name, models`,
  twoLevels: `MATCH (c:Company) WHERE c.sortKey IS NOT NULL WITH c ORDER BY c.sortKey LIMIT $n
    CALL (c) { MATCH (c)-[:DEVELOPS]->(m:Model) WITH m ORDER BY m.sortKey LIMIT 5
      CALL (m) { MATCH (m)-[:HAS_TYPE]->(t:ModelType) WITH t ORDER BY t.sortKey LIMIT 5 RETURN collect({slug: t.id}) AS types }
      RETURN collect({slug: m.id, types: types}) AS models }
    RETURN c.id AS slug, models`,
  filter: `MATCH (t:ModelType {id: $type})<-[:HAS_TYPE]-(:Model)<-[:DEVELOPS]-(c:Company)
    WITH DISTINCT c ORDER BY c.sortKey LIMIT 10 RETURN c.id AS slug`,
  deepPage: `MATCH (m:Model) WHERE m.sortKey > $after RETURN m.id AS slug ORDER BY m.sortKey LIMIT 20`,
  nameContains: `MATCH (m:Model) WHERE any(x IN m.names WHERE x CONTAINS $text)
    WITH m ORDER BY m.sortKey LIMIT 10 RETURN m.id AS slug`,
  neighborhood: `${neighborhood} RETURN n.id AS slug, depth`,
  shortestPath: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[*..6]-(b))
    RETURN length(p) AS length, [n IN nodes(p) | n.id] AS nodes`,
  crosstab: `MATCH (r:Region {id: $region})<-[:LOCATED_IN]-(c:Company)-[:DEVELOPS]->(m:Model)-[:HAS_TYPE]->(t:ModelType)
    RETURN c.id AS row, t.id AS column, count(DISTINCT m) AS count ORDER BY row, column`,
  facets: `MATCH (m:Model) WHERE m.parametersBillion >= $least CALL (m) { MATCH (m)-[:HAS_TYPE]->(t:ModelType) RETURN t }
    RETURN t.id AS value, count(*) AS count ORDER BY count DESC, value LIMIT 10`,
  firstQuery: `MATCH (t:ModelType {id: $type})
    CALL (t) { MATCH (t)<-[:HAS_TYPE]-(m:Model) WITH m ORDER BY m.sortKey LIMIT 20
      CALL (m) { MATCH (m)<-[:DEVELOPS]-(c:Company) WITH c ORDER BY c.sortKey LIMIT 20 RETURN collect({name: c.nameZh}) AS developers }
      RETURN collect({name: m.nameZh, developers: developers}) AS models }
    RETURN t.nameZh AS name, t.nameEn AS english, models`,
  pattern: `MATCH (r:Region {id: $region})<-[:LOCATED_IN]-(c:Company)-[:DEVELOPS]->(m:Model)
    WITH r, c, m ORDER BY c.id, m.id LIMIT 50 RETURN [r.id, c.id, m.id] AS nodes`,
  common: `MATCH (a:Entity {id: $one})--(m:Entity)--(b:Entity {id: $other}) RETURN DISTINCT m.id AS slug ORDER BY slug LIMIT 50`,
  similar: `MATCH (c:Company {id: $slug})-[r]-(m:Entity)-[s]-(o:Company) WHERE type(r) = type(s) AND o <> c
    RETURN o.id AS slug, count(DISTINCT m) AS shared ORDER BY shared DESC, slug LIMIT 10`,
  connect: `UNWIND [[$one, $other], [$one, $third], [$other, $third]] AS pair
    MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN [n IN nodes(p) | n.id] AS nodes`,
  search: `CALL db.index.fulltext.queryNodes('bench_names', $text) YIELD node, score RETURN node.id AS slug, score LIMIT 10`,
};
