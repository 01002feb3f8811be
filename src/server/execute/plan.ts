import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type Token,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../../config.ts';
import { asksForSchema } from '../document.ts';
import { refuseWith } from '../failure.ts';
import { type InputSize, sizeOfLiterals } from '../input.ts';
import { aliasLimit } from './alias-limit.ts';
import { depthLimit } from './depth-limit.ts';
import { parseWithin } from './token-limit.ts';
import { createValidation } from './validation.ts';

/** Everything about a document that does not depend on who asks: found once, kept for the next request with this text. */
export interface Plan {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  /** The size of the literals in its arguments. */
  readonly literals: InputSize;
  /** It asks for the schema, which is work without a price. */
  readonly asksForSchema: boolean;
}

export type Planned = { readonly plan: Plan } | { readonly errors: readonly GraphQLError[] };

/**
 * What a kept document holds, in bytes, by measurement: about 280 for each token (syntax tree and list of tokens), and its
 * text. 24 MB are some 85,000 tokens: every document of an application, or 28 of the longest that are taken.
 */
const bytesPerToken = 300;
const bytesPerCharacter = 2;
const mostBytes = 24_000_000;

const tokensOf = ({ loc }: DocumentNode): number => {
  let count = 0;
  for (let token: Token | null | undefined = loc?.startToken; token; token = token.next) count++;
  return count;
};

/**
 * A document's text → its plan, or why it is refused; at once for what is small or known. Plans are kept, the least used
 * going first; who asks for what is being made already waits for that.
 */
export const createPlanner = (
  schema: GraphQLSchema,
  limits: Pick<Limits, 'tokens' | 'depth' | 'aliases'>,
) => {
  const kept = new LRUCache<string, Plan>({ maxSize: mostBytes });
  const making = new Map<string, Promise<Planned>>();
  const look = createValidation(schema, [depthLimit(limits.depth), aliasLimit(limits.aliases)]);

  const made = (
    text: string,
    document: DocumentNode,
    tokens: number,
    errors: readonly GraphQLError[],
  ): Planned => {
    if (errors.length > 0) return { errors };
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const plan = {
      document,
      operations,
      literals: sizeOfLiterals(document),
      asksForSchema: asksForSchema(document),
    };
    kept.set(text, plan, { size: tokens * bytesPerToken + text.length * bytesPerCharacter });
    return { plan };
  };

  const plan = (text: string): Planned | Promise<Planned> => {
    let document: DocumentNode;
    try {
      document = parseWithin(text, limits.tokens);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [refuseWith(error, 'GRAPHQL_PARSE_FAILED')] };
    }
    const tokens = tokensOf(document);
    const errors = look(document, tokens);
    if (!(errors instanceof Promise)) return made(text, document, tokens, errors);
    const later = errors
      .then((found) => made(text, document, tokens, found))
      .finally(() => making.delete(text));
    making.set(text, later);
    return later;
  };

  return (text: string): Planned | Promise<Planned> => {
    const known = kept.get(text);
    return known ? { plan: known } : (making.get(text) ?? plan(text));
  };
};

/** The operation that is meant, or the error that says what to name. */
export const operationOf = (
  { operations }: Plan,
  name: string | undefined,
): OperationDefinitionNode | GraphQLError => {
  const [only, ...others] = operations;
  if (only?.operation === 'query' && others.length === 0 && (name === undefined || name === only.name?.value))
    return only;
  const names = operations.flatMap((one) => one.name?.value ?? []);
  const resolution = (message: string) =>
    refuseWith(new GraphQLError(message), 'OPERATION_RESOLUTION_FAILURE');
  if (operations.length === 0)
    return resolution('The document has no operation. Write one, such as { companies { nodes { name } } }.');
  const found = name === undefined ? operations : operations.filter((one) => one.name?.value === name);
  if (found.length > 1)
    return resolution(
      `The document has ${operations.length} operations: say in operationName which to run: ${names.join(', ')}.`,
    );
  if (found[0] === undefined)
    return resolution(
      `There is no operation ${JSON.stringify(name?.slice(0, 80))} in the document. ${names.length > 0 ? `There are: ${names.join(', ')}.` : 'Its operation has no name: leave operationName out.'}`,
    );
  return found[0].operation === 'query'
    ? found[0]
    : resolution(`This API is read-only: it answers queries, and no ${found[0].operation}.`);
};
