import type { EntityTypeName } from '../ontology/entities.ts';
import type { Ask } from './ask.ts';

/** A record by its name. */
export interface Named {
  readonly __typename: EntityTypeName;
  readonly slug: string;
  readonly name: string;
}

export const namedFields = '__typename slug name';

interface Hit {
  /** 0 to 1. */
  readonly score: number;
  readonly entity: Named;
}

/** A name as the atlas understands it. */
export interface Resolution {
  readonly term: string;
  readonly score: number;
  readonly ambiguous: boolean;
  readonly best: { readonly entity: Named } | null;
  readonly alternatives: readonly Hit[];
}

const query = `query ($terms: [String!]!, $types: [EntityType!], $more: Int) {
  resolve(terms: $terms, types: $types) {
    term score ambiguous
    best { entity { ${namedFields} } }
    alternatives(first: $more) { score entity { ${namedFields} } }
  }
}`;

export interface ResolveOptions {
  /** As the API spells them; absent or empty: any. */
  readonly types?: readonly string[] | undefined;
  /** Alternatives of each; absent: as many as the API gives. */
  readonly more?: number;
}

/** What names mean, in their order: the API's own `resolve`. */
export const resolveNames = async (
  ask: Ask,
  terms: readonly string[],
  { types, more }: ResolveOptions = {},
): Promise<readonly Resolution[]> => {
  const variables = { terms, more, ...(types?.length && { types }) };
  return (await ask<{ resolve: readonly Resolution[] }>(query, variables)).resolve;
};
