import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Limits } from '../../config.ts';
import { turn } from '../../engine/in-turns.ts';
import { AtlasError } from '../../errors.ts';
import { askThrough } from '../../graphql/select/through.ts';
import { Turns } from '../../questions/breathe.ts';
import type { Admission } from '../admission.ts';
import { costOf } from '../cost.ts';
import { refuse, refuseWith, toGraphQLError } from '../failure.ts';
import { sizeOfVariables, together } from '../input.ts';
import type { OperationSeen } from '../metrics.ts';
import { inSpan } from '../observed.ts';
import { type Answers, keyOf } from './answers.ts';
import { costProblem } from './cost-limit.ts';
import { inputProblems } from './input-limit.ts';
import { maskError } from './masked-errors.ts';
import type { ContextInfo, Operation, RequestInfo } from './operation.ts';
import { createPassed } from './passed.ts';
import { createPlanner, operationOf, type Plan } from './plan.ts';
import { createRunner } from './run/run.ts';
import { requestTimedOut, withinTime } from './time-limit.ts';
import { variableProblems } from './variables.ts';

export interface ExecuteOptions {
  readonly schema: GraphQLSchema;
  /** Made anew for each request. */
  readonly context: (info: ContextInfo) => object;
  readonly limits: Limits;
  readonly admission: Pick<Admission, 'heavy' | 'heavyCost'>;
  /** Told of every operation, for metrics. */
  readonly onOperation?: (seen: OperationSeen) => void;
  /** Answers that are kept for as long as the graph stays the same; absent: none. */
  readonly answers?: Answers;
}

/** What may be said beside the data; see graphql/context.ts for who fills it. */
interface Collected {
  readonly oddities?: readonly GraphQLError[];
  readonly languageFallbacks?: readonly unknown[];
  readonly reads?: () => number;
  readonly wasCut?: () => boolean;
  readonly missing?: readonly unknown[];
  readonly suggest?: () => Promise<readonly unknown[]>;
  readonly fromMemory?: () => boolean;
  readonly ahead?: boolean;
  readonly confirmed?: () => Promise<boolean>;
}

interface Prepared {
  readonly plan: Plan;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: number;
}

/** What else is wanted of an answer. */
export interface Wanted {
  /** Ask also which records and relationships the answer goes through (graphql/select/through.ts). */
  readonly through?: boolean;
}

/**
 * The one way from a GraphQL request to its answer: `/graphql`, exports and the command line all take it. It parses and
 * validates (once for each text), holds every limit, runs the operation within its time, and gives data or errors that may
 * be shown. It never throws.
 *
 * Errors that refuse the whole request carry `extensions.http` for the one who writes a status; see failure.ts.
 */
export type Execute = (operation: Operation, info: RequestInfo, wanted?: Wanted) => Promise<ExecutionResult>;

export const createExecute = ({
  schema,
  context,
  limits,
  admission,
  onOperation,
  answers,
}: ExecuteOptions): Execute => {
  const planned = createPlanner(schema, limits);
  const passed = createPassed();
  const run = createRunner(schema);
  /** Operations that were answered from memory the last time. */
  const inMemory = new WeakMap<OperationDefinitionNode, boolean>();
  const throughs = new WeakMap<Plan, ReturnType<typeof askThrough>>();
  const documentOf = (plan: Plan, { through }: Wanted) => {
    if (!through) return plan.document;
    const document = throughs.get(plan) ?? askThrough(schema, plan.document);
    throughs.set(plan, document);
    return document;
  };

  /** Everything that can be said without running it. */
  const prepare = async (
    asked: Operation,
  ): Promise<Prepared | { readonly errors: readonly GraphQLError[] }> => {
    const begun = planned(asked.query);
    const found = begun instanceof Promise ? await begun : begun;
    if ('errors' in found) return found;
    const { plan } = found;
    const operation = operationOf(plan, asked.operationName);
    if (operation instanceof GraphQLError) return { errors: [operation] };
    const variables = asked.variables ?? {};
    const known = passed.find(operation, variables);
    if (known !== undefined) return { plan, operation, variables, cost: known };
    const problems = inputProblems(together(plan.literals, sizeOfVariables(variables)), limits);
    if (problems.length > 0) return { errors: problems.map((problem) => refuse(problem)) };
    const wrong = variableProblems(schema, operation, variables);
    if (wrong.length > 0) return { errors: wrong };
    const cost = costOf(schema, plan.document, operation, variables);
    const dear = costProblem(cost, limits.cost);
    if (dear) return { errors: [refuse(dear, [operation])] };
    passed.note(operation, variables, cost.total);
    return { plan, operation, variables, cost: cost.total };
  };

  const resolve = async (
    { plan, variables, cost }: Prepared,
    asked: Operation,
    wanted: Wanted,
    contextValue: Collected,
    { began, signal, turns }: { readonly began: number; readonly signal: AbortSignal; readonly turns: Turns },
  ): Promise<ExecutionResult> => {
    const result = await run({
      document: documentOf(plan, wanted),
      operationName: asked.operationName,
      variables,
      context: contextValue,
      signal,
      turns,
    });
    // Before anything is resolved, only variables can be wrong.
    if (!('data' in result))
      return { errors: (result.errors ?? []).map((error) => refuseWith(error, 'BAD_USER_INPUT')) };
    const { languageFallbacks = [], oddities = [], reads } = contextValue;
    const suggestions = await suggestionsFor(contextValue);
    const extensions = {
      ...(suggestions.length > 0 && { suggestions }),
      ...(languageFallbacks.length > 0 && { languageFallbacks }),
      ...(asked.extensions?.cost === true && {
        cost: {
          estimate: cost,
          maximum: limits.cost,
          reads: reads?.() ?? 0,
          milliseconds: Math.round(performance.now() - began),
        },
      }),
    };
    return {
      ...result,
      ...(oddities.length > 0 && { errors: [...(result.errors ?? []), ...oddities] }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
    };
  };

  const timedOut = () => ({
    errors: [toGraphQLError(requestTimedOut(limits.timeoutMs), {}, { status: 504 })],
  });

  /** From memory; undefined where it has to be made. */
  const keptAnswer = async (key: string, info: RequestInfo, tell: Telling) => {
    const known = await withinTime(
      () => answers!.find(key),
      limits.timeoutMs - (performance.now() - tell.began),
      () => undefined,
      info.signal,
    );
    if (known === undefined) return undefined;
    info.budget?.spend(known.cost);
    tell.cost = known.cost;
    tell.context = { wasCut: () => known.cut };
    return { ...known.result };
  };

  const answer = async (
    asked: Operation,
    info: RequestInfo,
    wanted: Wanted,
    tell: Telling,
  ): Promise<ExecutionResult> => {
    const key = answers && !wanted.through ? keyOf(asked, info.language) : undefined;
    const known = key === undefined ? undefined : await keptAnswer(key, info, tell);
    if (known) return known;
    tell.turns.fresh();
    const prepared = await prepare(asked);
    // What is refused had to be read as well.
    info.budget?.spend('errors' in prepared ? 1 : prepared.cost);
    if ('errors' in prepared) return prepared;
    tell.cost = prepared.cost;
    const keep = key === undefined ? undefined : answers?.begin(key);
    const result = await made(prepared, asked, info, wanted, tell);
    // What may have been meant is a help that can fail for a moment.
    const { missing = [], wasCut } = tell.context;
    if (!result.errors && missing.length === 0)
      keep?.({ result, cost: prepared.cost, cut: wasCut?.() ?? false });
    return result;
  };

  const made = async (
    prepared: Prepared,
    asked: Operation,
    info: RequestInfo,
    wanted: Wanted,
    tell: Telling,
  ): Promise<ExecutionResult> => {
    const { began } = tell;
    const isHeavy = prepared.cost >= admission.heavyCost || prepared.plan.asksForSchema;
    return withinTime(
      async (signal) => {
        const attempt = async (ahead: boolean) => {
          const { turns } = tell;
          const { language } = info;
          const contextValue = context({ signal, language, heavy: isHeavy, turns, ahead }) as Collected;
          tell.context = contextValue;
          // What was done for it already, reading and checking what is asked, is part of its turn.
          if (turns.over) await turns.next();
          // The question for the revision goes out, and is answered while this works.
          else if (contextValue.ahead) {
            await turn();
            turns.fresh();
          }
          const result = await resolve(prepared, asked, wanted, contextValue, { began, signal, turns });
          inMemory.set(prepared.operation, contextValue.fromMemory?.() ?? false);
          return result;
        };
        const work = async () => {
          if (!inMemory.get(prepared.operation)) return attempt(false);
          const result = await attempt(true);
          // Made of a graph that is no more, it is made anew, each question looking for itself; what fails there says why.
          const { ahead, confirmed } = tell.context;
          return !ahead || (await confirmed!().catch(() => false)) ? result : attempt(false);
        };
        return isHeavy ? admission.heavy.run(work, signal) : work();
      },
      limits.timeoutMs - (performance.now() - began),
      timedOut,
      info.signal,
    );
  };

  return async (operation, info, wanted = {}) => {
    // What fails because the caller has left is nobody's fault, and nobody reads it.
    const mask = (error: unknown) =>
      info.signal?.aborted ? toGraphQLError(cancelled()) : maskError(info.log)(error);
    const tell: Telling = { began: performance.now(), turns: new Turns(), cost: undefined, context: {} };
    const name = operation.operationName ?? '';
    const result = await inSpan('graphql.operation', { 'graphql.operation.name': name }, () =>
      answer(operation, info, wanted, tell).catch(
        (error: unknown): ExecutionResult => ({ errors: [mask(error)] }),
      ),
    );
    const errors = result.errors?.map(mask) ?? [];
    onOperation?.({
      seconds: (performance.now() - tell.began) / 1_000,
      cost: tell.cost,
      reads: tell.context.reads?.() ?? 0,
      cut: tell.context.wasCut?.() ?? false,
      codes: errors.map(({ extensions }) => String(extensions.code)),
    });
    if (errors.length === 0) return result;
    info.incomplete?.();
    return { ...result, errors };
  };
};

/** What becomes known of an operation on its way. */
interface Telling {
  readonly began: number;
  readonly turns: Turns;
  cost: number | undefined;
  context: Collected;
}

/** Only a help: where it cannot be had, the answer is no worse. */
const suggestionsFor = async ({ missing = [], suggest }: Collected): Promise<readonly unknown[]> =>
  missing.length > 0 && suggest
    ? suggest().catch((error: unknown) => {
        if (error instanceof AtlasError) return [];
        throw error;
      })
    : [];

const cancelled = () => new AtlasError('CANCELLED', 'The caller went before the answer was there.');
