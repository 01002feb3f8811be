import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  locatedError,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { Turns } from '../../../questions/breathe.ts';
import { Run } from './fields.ts';
import { createOperations } from './selection.ts';

/** A document that has been validated, and how it is to be run. */
export interface Running {
  readonly document: DocumentNode;
  /** Where it has several operations. */
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Those of the request, where it takes them elsewhere too. */
  readonly turns?: Turns;
}

/**
 * Runs queries of a schema: the same answers as graphql-js gives, which test/server/run.test.ts compares on generated
 * documents. Only what is the same for many objects of an answer, or for many requests of a document, is found once.
 * Never rejects.
 */
export const createRunner = (schema: GraphQLSchema) => {
  const operations = createOperations(schema);
  return async ({
    document,
    operationName,
    variables: given,
    context,
    signal,
    turns = new Turns(),
  }: Running): Promise<ExecutionResult> => {
    const { variableDefinitions = [] } = operations.operation(document, operationName);
    const variables = getVariableValues(schema, variableDefinitions, given, { maxErrors: 50 });
    if (variables.errors) return { errors: variables.errors };
    const run = new Run(
      operations.of(document, operationName, variables.coerced),
      variables.coerced,
      context,
      turns,
      signal,
    );
    let data: Record<string, unknown> | null = null;
    try {
      data = await run.data();
    } catch (error) {
      run.note(error instanceof GraphQLError ? error : locatedError(error, undefined), undefined);
    }
    return run.errors.length > 0 ? { errors: run.errors, data } : { data };
  };
};
