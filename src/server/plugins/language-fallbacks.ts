import type { Plugin } from 'graphql-yoga';

/** What the GraphQL context collects while it answers; see graphql/context.ts. */
interface Collected {
  readonly languageFallbacks?: readonly unknown[];
}

/** Says in `extensions.languageFallbacks` where a text was given in another language than the one asked for. */
export const languageFallbacks = (): Plugin => ({
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      const fallbacks = (args.contextValue as Collected).languageFallbacks ?? [];
      if (fallbacks.length === 0 || !('data' in result)) return;
      setResult({ ...result, extensions: { ...result.extensions, languageFallbacks: fallbacks } });
    },
  }),
});
