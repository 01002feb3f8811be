import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
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

/** Parses; stops with `LIMIT_EXCEEDED` once `maximum` tokens have been read. */
export const parseWithin = (text: string, maximum: number): DocumentNode => {
  try {
    return parse(text, { maxTokens: maximum });
  } catch (error) {
    // The parser says "more than" with no figure; only then is counting worth its time.
    if (!(error instanceof GraphQLError) || !/more tha[nt] \d+ tokens/.test(error.message)) throw error;
    throw refuse(overLimit('Query tokens', maximum, countTokens(text), 'Send a shorter query.'));
  }
};
