import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Reach } from '../../cypher/graph.ts';
import { typeOfRow } from '../../cypher/rows.ts';
import { type Asker, askStanding } from '../../questions/asker.ts';
import { checkInTime, type Edge, type Truncated } from '../../questions/found.ts';
import { type ReadEdge, readEdges, readEdgesAmong, readNodes } from '../../questions/read.ts';
import type { Context } from '../context.ts';
import { notFound, type Reference } from '../inputs/graph-arguments.ts';
import { type GraphRow, graphRow, type Nodes } from '../select/graph-rows.ts';
import { type GraphSelection, LookAhead } from '../select/look-ahead.ts';
import { planned } from '../select/planned.ts';

/** What a question found, as ids: the records to read, each in however many places. */
export interface FoundEntities {
  readonly ids: readonly string[];
  /** The records themselves, where the question has read them already. */
  readonly nodes?: Nodes;
}

/** A part of the graph that a question found. */
export interface FoundGraph extends FoundEntities {
  /** Its relationships, or those of a kind that join its entities. */
  readonly joined: { readonly by: readonly Edge[] } | { readonly byAny: Reach };
  readonly truncated: Truncated | undefined;
  /** Entities that must be records besides, in no graph. */
  readonly beside?: readonly string[];
}

export interface Answered<F> {
  readonly found: F;
  /** All that the query wants of each record, by its slug; what is gone by now is missing. */
  readonly nodes: Nodes;
}

export interface AnsweredGraph<F> extends Answered<F> {
  readonly edges: readonly ReadEdge[];
  readonly graph: GraphRow;
}

type Ask<F> = (asker: Asker, wanted: GraphSelection) => Promise<F>;

/** Asks a question about records, and reads of those it finds all that the query wants, in one statement for all. */
export const answerEntities = async <F extends FoundEntities>(
  context: Context,
  info: GraphQLResolveInfo,
  ask: Ask<F>,
): Promise<Answered<F>> => {
  const wanted = wantedBy(info);
  const answered = await askStanding(context.asker, async (asker) => {
    const { found, nodes } = await answer(asker, wanted, ask);
    return { found, nodes };
  });
  if ('truncated' in answered.found) context.noteCut(answered.found.truncated as Truncated | undefined);
  return answered;
};

/**
 * Asks a question whose answer is, or holds, a graph: its records are read as the query wants them, then its
 * relationships. `named` are the entities that the caller named: all of them must be records.
 */
export const answerGraph = async <F extends FoundGraph>(
  context: Context,
  info: GraphQLResolveInfo,
  named: readonly Reference[],
  ask: Ask<F>,
): Promise<AnsweredGraph<F>> => {
  const wanted = wantedBy(info);
  const answered = await askStanding(context.asker, async (asker) => {
    const { found, nodes } = await answer(asker, wanted, ask, ({ beside = [] }) => beside);
    checkKnown(info.fieldName, named, nodes);
    const { edges, truncated } = await readJoined(asker, found, wanted);
    const graph = graphRow(nodes, found.ids, edges, {
      truncated: found.truncated ?? truncated,
      statements: asker.statements,
    });
    return { found, nodes, edges, graph };
  });
  context.noteCut(answered.graph.truncated);
  return answered;
};

/** Relationships that nobody looks at are not read. */
const readJoined = async (asker: Asker, { ids, joined }: FoundGraph, wanted: GraphSelection) => {
  const { edgeProperties: properties } = wanted;
  if ('by' in joined) return { edges: await readEdges(asker, joined.by, properties), truncated: undefined };
  if (!wanted.graph) return { edges: [], truncated: undefined };
  return readEdgesAmong(asker, [...new Set(ids)], { ...joined.byAny, properties });
};

const wantedBy = (info: GraphQLResolveInfo): GraphSelection =>
  planned(info, 'graph', (watched) =>
    new LookAhead(watched).graph(getNamedType(info.returnType).name, info.fieldNodes),
  );

const answer = async <F extends FoundEntities>(
  asker: Asker,
  wanted: GraphSelection,
  ask: Ask<F>,
  besides: (found: F) => readonly string[] = () => [],
) => {
  const found = await ask(asker, wanted);
  if ('truncated' in found) checkInTime(found.truncated as Truncated | undefined);
  const ids = [...new Set([...found.ids, ...besides(found)])];
  const nodes = found.nodes ?? (await readNodes(asker, ids, wanted.node));
  return { found, nodes };
};

/** Throws when one of them is no record, naming all that are not. */
export const checkKnown = (field: string, wanted: readonly Reference[], nodes: Nodes): void => {
  const unknown = wanted.filter(({ slug, type }) => {
    const row = nodes.get(slug);
    return row === undefined || (type !== undefined && typeOfRow(row) !== type);
  });
  if (unknown.length > 0)
    throw notFound(
      field,
      unknown.map((u) => u.given),
    );
};
