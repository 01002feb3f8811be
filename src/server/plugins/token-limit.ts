import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { overLimit } from '../../errors.ts';
import { refuse } from '../failure.ts';

/** How many tokens a text has; where it stops being GraphQL, as many as came before. */
const countTokens = (text: string) => {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count++;
  } catch {
    // Not GraphQL from here on. It is too long already.
  }
  return count;
};

/** Stops the parser once it has read `maximum` tokens. */
export const tokenLimit = (maximum: number): Plugin => ({
  onParse: ({ parseFn, setParseFn }) =>
    setParseFn((source: string | Source, options?: object) => {
      try {
        return parseFn(source, { ...options, maxTokens: maximum });
      } catch (error) {
        const text = typeof source === 'string' ? source : source.body;
        // The parser says "more than" with no figure; only then is counting worth its time.
        if (!(error instanceof GraphQLError) || !/more tha[nt] \d+ tokens/.test(error.message)) throw error;
        throw refuse(overLimit('Query tokens', maximum, countTokens(text), 'Send a shorter query.'));
      }
    }),
});
