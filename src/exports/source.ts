import { nodesAndReports, reportNodes } from '../cypher/export.ts';
import { relationshipsById } from '../cypher/graph.ts';
import type { Row } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';
import { once } from '../engine/once.ts';
import { isEntityTypeName, relationshipFields } from '../ontology/ontology.ts';
import { onEveryRelationship } from '../ontology/stored.ts';
import { type Credit, creditsOf, selfCited } from './credits.ts';
import { type Answers, allNodes, allRelationships } from './pages.ts';
import type { Properties } from './properties.ts';

export type { Properties } from './properties.ts';

export interface ExportNode {
  readonly id: string;
  /** The entity type; `Entity` for a node of no type of ours. */
  readonly type: string;
  /** `Entity` first, then the others by name. */
  readonly labels: readonly string[];
  /** As stored, names in alphabetical order, so that two engines give the same bytes. */
  readonly properties: Properties;
  /** Relationships that it has in this graph, where that is known; its size in a picture. */
  readonly degree?: number;
}

export interface ExportEdge {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

/** Why a graph is not all that was asked for. */
export interface Cut {
  readonly reason: string;
  readonly limit?: number | null;
  readonly found: number;
  readonly advice: string;
}

/** A graph to be written: its nodes in the order of ids, its relationships in the order of start and id; in pages, as often as wanted. */
export interface GraphSource {
  readonly truncated?: Cut;
  /** How much there is, where that is known before it is read. */
  readonly size?: { readonly nodes: number; readonly edges: number };
  /** The reports that something in it is taken from, in the order of their ids, if any of them has terms; absent: nobody knows. */
  credits?(): Promise<readonly Credit[]>;
  nodes(): AsyncIterable<readonly ExportNode[]>;
  edges(): AsyncIterable<readonly ExportEdge[]>;
}

const sorted = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [name, properties[name]!]),
  );

const nodeOf = ({ id, labels, properties, degree }: Row): ExportNode => {
  const given = labels as string[];
  return {
    id: id as string,
    type: given.find(isEntityTypeName) ?? 'Entity',
    labels: ['Entity', ...given.filter((label) => label !== 'Entity').sort()],
    properties: sorted(properties as Properties),
    ...(typeof degree === 'number' ? { degree } : {}),
  };
};

const edgeOf = ({ id, label, startId, endId, properties }: Row): ExportEdge => ({
  id: id as string,
  type: label as string,
  start: startId as string,
  end: endId as string,
  properties: sorted(properties as Properties),
});

/** The whole graph, read a page at a time: only one page of it is in memory. */
export const wholeGraph = (engine: Answers, options: ReadOptions = {}): GraphSource => ({
  credits: once(async () => {
    const reports = (await engine.read(reportNodes, options)).map(nodeOf);
    return creditsOf(reports, reports.filter(selfCited));
  }),
  async *nodes() {
    for await (const rows of allNodes(engine, options)) yield rows.map(nodeOf);
  },
  async *edges() {
    for await (const rows of allRelationships(engine, options)) yield rows.map(edgeOf);
  },
});

/** The same without relationships that only follow from others. */
export const withoutDerived = (source: GraphSource): GraphSource => ({
  ...(source.truncated ? { truncated: source.truncated } : {}),
  ...(source.credits ? { credits: source.credits } : {}),
  nodes: source.nodes,
  async *edges() {
    for await (const page of source.edges())
      yield page.filter(({ properties }) => properties.basis !== 'derived');
  },
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A graph that is at hand, put in order. */
export const listedGraph = (
  nodes: readonly ExportNode[],
  edges: readonly ExportEdge[],
  truncated?: Cut,
  reports: readonly ExportNode[] = nodes.filter(({ type }) => type === 'Report'),
): GraphSource => {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { start, end } of edges)
    for (const id of new Set([start, end])) if (degrees.has(id)) degrees.set(id, degrees.get(id)! + 1);
  const inOrder = {
    nodes: nodes
      .map((node) => ({ ...node, degree: degrees.get(node.id)! }))
      .sort((a, b) => compare(a.id, b.id)),
    edges: [...edges].sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id)),
  };
  return {
    ...(truncated ? { truncated } : {}),
    size: { nodes: nodes.length, edges: edges.length },
    async credits() {
      return creditsOf(reports, [...nodes, ...edges]);
    },
    async *nodes() {
      yield inOrder.nodes;
    },
    async *edges() {
      yield inOrder.edges;
    },
  };
};

/** Every property that a relationship of any type may have. */
const storedOnEdges = [...onEveryRelationship, ...relationshipFields().map(([name]) => name)];

/** Which nodes and relationships a graph consists of. */
export interface Chosen {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly id: string; readonly start: string; readonly end: string }[];
}

/** Everything about these nodes, the ends of these relationships, and the relationships: two statements. */
export const readGraph = async (
  answers: Answers,
  { nodes, edges }: Chosen,
  truncated?: Cut,
  options: ReadOptions = {},
): Promise<GraphSource> => {
  const ids = [...new Set([...nodes, ...edges.flatMap(({ start, end }) => [start, end])])].sort();
  const found = ids.length > 0 ? (await answers.read(nodesAndReports(ids), options)).map(nodeOf) : [];
  const joined = edges.length > 0 ? await answers.read(relationshipsById(edges, storedOnEdges), options) : [];
  const wanted = new Set(ids);
  return listedGraph(
    [...new Map(found.filter(({ id }) => wanted.has(id)).map((node) => [node.id, node])).values()],
    joined.map(({ edge }) => {
      const { type, start, end, ...stored } = edge as Properties;
      const known = Object.entries(stored).filter(([, value]) => value !== null && value !== undefined);
      return edgeOf({
        id: stored.id!,
        label: type!,
        startId: start!,
        endId: end!,
        properties: Object.fromEntries(known),
      });
    }),
    truncated,
    found.filter(({ type }) => type === 'Report'),
  );
};
