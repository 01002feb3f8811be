import { expect } from 'vitest';
import { type ErrorCode, errorCodes } from '../../src/errors.ts';

interface Told {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The codes of errors. Every error of an answer that any test gets passes here (support/ask.ts, support/post.ts): it has a
 * code of the closed list, and says something.
 */
export const codesOf = (errors: readonly Told[] = []): ErrorCode[] =>
  errors.map(({ message, extensions = {} }) => {
    expect(Object.keys(errorCodes), message).toContain(extensions.code);
    expect(message.trim().length).toBeGreaterThan(10);
    return extensions.code as ErrorCode;
  });
