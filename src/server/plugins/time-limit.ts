import type { Plugin } from 'graphql-yoga';
import { AtlasError } from '../../errors.ts';
import { toGraphQLError } from '../failure.ts';

const timeout = (maximum: number) =>
  new AtlasError(
    'TIMEOUT',
    `Request time: at most ${maximum} ms, and it was not enough. Ask for less: smaller pages, fewer levels, a narrower filter.`,
    { limit: 'Request time', maximum },
  );

/**
 * Answers with `TIMEOUT` when an operation takes longer than `maximum` milliseconds. The context's signal tells
 * whatever still works on it to stop.
 */
export const timeLimit = (maximum: number): Plugin => ({
  onExecute: ({ executeFn, setExecuteFn }) =>
    setExecuteFn(async (args) => {
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<'over'>((resolve) => {
        timer = setTimeout(() => resolve('over'), maximum);
      });
      try {
        const running = Promise.resolve(executeFn(args));
        // Nobody looks at it once the time is over.
        running.catch(() => {});
        const first = await Promise.race([running, over]);
        if (first !== 'over') return first;
        (args.contextValue as { stop?: AbortController }).stop?.abort();
        return { errors: [toGraphQLError(timeout(maximum), {}, { status: 504 })] };
      } finally {
        clearTimeout(timer);
      }
    }),
});
