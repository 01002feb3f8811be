import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { overLimit } from '../../errors.ts';
import { costOf } from '../cost.ts';
import { refuse } from '../failure.ts';

/** Refuses operations that could return more than `maximum` objects; `costOf` holds the formula. */
export const costLimit = (maximum: number): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return;
    const seen = costOf(args.schema, args.document, operation, args.variableValues ?? {});
    if (seen > maximum)
      setResultAndStopExecution({
        errors: [
          refuse(
            overLimit(
              'Query cost',
              maximum,
              seen,
              'Ask for smaller pages (`first`) in the inner connections.',
            ),
            [operation],
          ),
        ],
      });
  },
});
