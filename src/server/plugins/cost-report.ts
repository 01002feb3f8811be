import { getOperationAST } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { costOf } from '../cost.ts';

/** What the GraphQL context knows of a request; see graphql/context.ts. */
interface Asked {
  readonly params?: GraphQLParams;
  readonly reads?: () => number;
}

/**
 * Says in `extensions.cost` what an answer cost, when the request asks for it with `"extensions": {"cost": true}`:
 * `estimate` (the figure that the limit `maximum` holds against), `reads` (statements asked for, those shared with other
 * requests included) and `milliseconds`.
 */
export const costReport = (maximum: number): Plugin => ({
  onExecute: ({ args }) => {
    const { params, reads } = args.contextValue as Asked;
    if (params?.extensions?.cost !== true) return;
    const began = performance.now();
    return {
      onExecuteDone: ({ result, setResult }) => {
        const operation = getOperationAST(args.document, args.operationName);
        if (!operation || !('data' in result)) return;
        const cost = {
          estimate: costOf(args.schema, args.document, operation, args.variableValues ?? {}),
          maximum,
          reads: reads?.() ?? 0,
          milliseconds: Math.round(performance.now() - began),
        };
        setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
});
