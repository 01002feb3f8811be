import type { Example } from '../../examples/examples.ts';
import { isEntityTypeName, isRelationshipTypeName } from '../../ontology/ontology.ts';
import type { Execute } from '../execute/execute.ts';
import type { RequestInfo } from '../execute/operation.ts';

const isRecord = (need: string) => !isEntityTypeName(need) && !isRelationshipTypeName(need);

/** As the API names types: `MODEL_TYPE`. */
const typeValue = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

const query = `query Offered($ids: [String!]!) {
  entities(where: { slug: { in: $ids } }, first: 100) { nodes { slug } }
  ontology { entityTypes { type count } relationshipTypes { type count } }
}`;

interface Found {
  readonly entities: { readonly nodes: readonly { readonly slug: string }[] } | null;
  readonly ontology: Readonly<
    Record<
      'entityTypes' | 'relationshipTypes',
      readonly { readonly type: string; readonly count: number | null }[]
    >
  > | null;
}

/**
 * The examples whose records are loaded: what has nothing to show is not offered. Where the graph does not answer, all of
 * them, since its own answers will say so.
 */
export const offeredExamples = async (
  execute: Execute,
  examples: readonly Example[],
  info: RequestInfo,
): Promise<readonly Example[]> => {
  const ids = [...new Set(examples.flatMap(({ needs = [] }) => needs.filter(isRecord)))];
  const { data } = await execute({ query, variables: { ids } }, info);
  const { entities, ontology } = (data ?? {}) as Partial<Found>;
  if (!entities || !ontology) return examples;
  const there = new Set([
    ...entities.nodes.map(({ slug }) => slug),
    ...[...ontology.entityTypes, ...ontology.relationshipTypes]
      .filter(({ count }) => count !== 0)
      .map(({ type }) => type),
  ]);
  return examples.filter(({ needs = [] }) =>
    needs.every((need) => there.has(isRecord(need) ? need : typeValue(need))),
  );
};
