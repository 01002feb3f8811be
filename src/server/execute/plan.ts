import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type Token,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../../config.ts';
import { AtlasError } from '../../errors.ts';
import { asksForSchema } from '../document.ts';
import { refuse, refuseWith } from '../failure.ts';
import { type InputSize, sizeOfLiterals } from '../input.ts';
import { aliasLimit } from './alias-limit.ts';
import { depthLimit } from './depth-limit.ts';
import { hintingRules } from './hinting-rules.ts';
import { parseWithin } from './token-limit.ts';

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

/** Problems of one document that are told. */
const mostErrors = 20;

const tokensOf = ({ loc }: DocumentNode): number => {
  let count = 0;
  for (let token: Token | null | undefined = loc?.startToken; token; token = token.next) count++;
  return count;
};

/** A document's text → its plan, or why it is refused. Plans are kept, the least used going first. */
export const createPlanner = (
  schema: GraphQLSchema,
  limits: Pick<Limits, 'tokens' | 'depth' | 'aliases'>,
) => {
  const kept = new LRUCache<string, Plan>({ maxSize: mostBytes });
  const rules = [depthLimit(limits.depth), aliasLimit(limits.aliases), ...hintingRules];

  const plan = (text: string): Planned => {
    let document: DocumentNode;
    try {
      document = parseWithin(text, limits.tokens);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [refuseWith(error, 'GRAPHQL_PARSE_FAILED')] };
    }
    const errors = validate(schema, document, rules, { maxErrors: mostErrors });
    if (errors.length > 0) return { errors: eachOnce(errors).map(asRefusal) };
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const made = {
      document,
      operations,
      literals: sizeOfLiterals(document),
      asksForSchema: asksForSchema(document),
    };
    const size = tokensOf(document) * bytesPerToken + text.length * bytesPerCharacter;
    kept.set(text, made, { size });
    return { plan: made };
  };

  return (text: string): Planned => {
    const known = kept.get(text);
    return known ? { plan: known } : plan(text);
  };
};

/** graphql-js gives up on documents that repeat fields so often that comparing them would take minutes; its own bound. */
const mostComparisons = 500_000;

const tooRepetitive = () =>
  refuse(
    new AtlasError(
      'LIMIT_EXCEEDED',
      `Field comparisons: at most ${mostComparisons}, and this query needs more, because it names the same fields again and again. Write each field once, or under an alias.`,
      { limit: 'Field comparisons', maximum: mostComparisons },
    ),
  );

/** What is wrong at several places in the same way is told once, with all of them. */
const eachOnce = (errors: readonly GraphQLError[]): GraphQLError[] => {
  const told = new Map<string, GraphQLError>();
  for (const error of errors) {
    const { message, extensions } = error;
    const before = told.get(message);
    const nodes = [...(before?.nodes ?? []), ...(error.nodes ?? [])];
    told.set(message, before ? new GraphQLError(message, { nodes, extensions }) : error);
  }
  return [...told.values()];
};

const asRefusal = (error: GraphQLError): GraphQLError => {
  if (error.message === 'Validation aborted.') return tooRepetitive();
  const more = error.message.startsWith('Too many validation errors');
  return refuseWith(
    more ? new GraphQLError(`There is more wrong than these ${mostErrors}. Mend them first.`) : error,
    'GRAPHQL_VALIDATION_FAILED',
  );
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
