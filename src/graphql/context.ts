import type { Reader } from '../engine/sharing.ts';
import { createLoaders, type Loaders } from '../loaders/loaders.ts';
import type { Language } from './builder/language.ts';
import type { Selections } from './select/look-ahead.ts';

/** A text that was asked for in one language and given in another, for `extensions.languageFallbacks`. */
export interface LanguageFallback {
  readonly path: string;
  readonly asked: Language;
  readonly gave: Language;
}

/** Everything a request's resolvers may use; made once per request, here. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** What the fields that load want, found once each. */
  readonly selections: Selections;
  /** Filled while the answer is made; bounded. */
  readonly languageFallbacks: LanguageFallback[];
  /** How many statements this request has asked for, those shared with other requests included. */
  readonly reads: () => number;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

export const createContext = (options: {
  reader: Reader;
  signal?: AbortSignal;
  timeoutMs?: number;
}): Context => {
  const read = {
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.timeoutMs ? { timeoutMs: options.timeoutMs } : {}),
  };
  let reads = 0;
  const reader: Reader = {
    ...options.reader,
    read: (statement, how) => {
      reads++;
      return options.reader.read(statement, how);
    },
    readKey: (statement, key, how) => {
      reads++;
      return options.reader.readKey(statement, key, how);
    },
  };
  return {
    reader,
    loaders: createLoaders(reader, read),
    reads: () => reads,
    selections: new WeakMap(),
    languageFallbacks: [],
    ...read,
  };
};
