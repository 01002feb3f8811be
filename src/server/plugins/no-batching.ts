import type { Plugin } from 'graphql-yoga';
import { badInput } from '../../errors.ts';
import { refuse } from '../failure.ts';

/** One request, one operation: lists of operations would pass every other limit many times over. */
export const noBatching = (): Plugin => ({
  onRequestParse: () => ({
    onRequestParseDone: ({ requestParserResult }) => {
      if (Array.isArray(requestParserResult))
        throw refuse(
          badInput(
            'Batched requests are not taken. Send each operation in a request of its own; they may run at once.',
          ),
        );
    },
  }),
});
