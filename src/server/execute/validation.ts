import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  OverlappingFieldsCanBeMergedRule,
  type ValidationRule,
  validate,
} from 'graphql';
import { inTurns } from '../../engine/in-turns.ts';
import { AtlasError } from '../../errors.ts';
import { Turns } from '../../questions/breathe.ts';
import { refuse, refuseWith } from '../failure.ts';
import { hintingRules } from './hinting-rules.ts';

/** Problems of one document that are told. */
const mostErrors = 20;

/** Documents of up to so many tokens are looked at in one go: it takes a few milliseconds. */
const tokensAtOnce = 300;

/** How many rules go through a longer document together: one alone takes most of its time to walk through it. */
const rulesTogether = 5;

/** What compares every field with every other takes as long as all other rules together, so it goes alone. */
const inParts = (rules: readonly ValidationRule[]): ValidationRule[][] => {
  const others = rules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);
  const parts = [];
  for (let i = 0; i < others.length; i += rulesTogether) parts.push(others.slice(i, i + rulesTogether));
  return [...parts, [OverlappingFieldsCanBeMergedRule]];
};

/** How graphql-js begins to say that it has stopped at so many. */
const moreText = 'Too many validation errors';
const isMore = ({ message }: GraphQLError) => message.startsWith(moreText);

const beginning = ({ nodes }: GraphQLError): number => nodes?.[0]?.loc?.start ?? 0;

/**
 * What is wrong with a document by the rules of GraphQL and those given, as refusals; none: it may be run. A short one is
 * looked at at once; a long one a few rules at a time, between which others are served.
 */
export const createValidation = (schema: GraphQLSchema, more: readonly ValidationRule[]) => {
  const rules = [...more, ...hintingRules];
  const parts = inParts(rules);

  function* slowly(document: DocumentNode): Generator<void, GraphQLError[]> {
    const found: GraphQLError[] = [];
    for (const part of parts) {
      found.push(...validate(schema, document, part, { maxErrors: mostErrors }));
      yield;
    }
    // In the order of the document, as one walk would have found them; that there are more comes last.
    const more = found.filter(isMore);
    const own = found.filter((error) => !isMore(error)).sort((a, b) => beginning(a) - beginning(b));
    return own.length > mostErrors
      ? [...own.slice(0, mostErrors), more[0] ?? new GraphQLError(moreText)]
      : [...own, ...more.slice(0, 1)];
  }

  const refusals = (errors: readonly GraphQLError[]) => eachOnce(errors).map(asRefusal);

  return (
    document: DocumentNode,
    tokens: number,
  ): readonly GraphQLError[] | Promise<readonly GraphQLError[]> =>
    tokens <= tokensAtOnce
      ? refusals(validate(schema, document, rules, { maxErrors: mostErrors }))
      : inTurns(slowly(document), new Turns().breathe).then(refusals);
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
  return refuseWith(
    isMore(error)
      ? new GraphQLError(`There is more wrong than these ${mostErrors}. Mend them first.`)
      : error,
    'GRAPHQL_VALIDATION_FAILED',
  );
};
