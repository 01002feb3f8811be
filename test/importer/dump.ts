import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';

/** Everything in the graph, in an order of its own, so that two dumps are equal when the graphs are. */
export const dump = async (engine: Engine) => {
  const nodes = await engine.read(
    statement('MATCH (n) RETURN labels(n) AS labels, n{.*} AS properties ORDER BY n.id'),
  );
  const relationships = await engine.read(
    statement(
      'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties ORDER BY r.id',
    ),
  );
  type Properties = Record<string, unknown>;
  const inOrder = (properties: unknown): Properties =>
    Object.fromEntries(Object.entries(properties as Properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    nodes: nodes.map((n) => ({
      labels: [...(n.labels as string[])].sort(),
      properties: inOrder(n.properties),
    })),
    relationships: relationships
      .map((r) => ({
        start: r.start,
        type: r.type as string,
        end: r.end,
        properties: inOrder(r.properties),
      }))
      .sort((a, b) => (`${a.properties.id} ${a.type}` < `${b.properties.id} ${b.type}` ? -1 : 1)),
  };
};
