import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Language } from '../../ontology/language.ts';
import { jsonOf } from '../input.ts';
import type { Operation } from './operation.ts';

/** An answer, and what is told of it beside. Nobody may change it. */
export interface Answer {
  readonly result: ExecutionResult;
  readonly cost: number;
  /** It says that it is not all there is. */
  readonly cut: boolean;
}

export interface AnswersOptions {
  /** The graph's revision, asked for anew; see `Engine.revision`. */
  readonly revision: () => Promise<string>;
  readonly mostBytes: number;
}

interface Kept extends Answer {
  readonly revision: string;
}

export interface Answers {
  /**
   * An answer to the same operation that was made at the revision which the graph has now; undefined where there is none.
   * Asks the graph at each call; rejects as a statement does where it does not answer.
   */
  find(key: string): Promise<Answer | undefined>;
  /** Call it before anything is read: keeps what is given to it if the graph stayed the same from before until now. */
  begin(key: string): (answer: Answer) => void;
}

/** Bytes of an answer in memory for each character of its text, about. */
const bytesPerCharacter = 4;

/** What an answer depends on beside the graph; undefined where it differs each time. */
export const keyOf = (
  { query, operationName = '', variables = {}, extensions }: Operation,
  language: Language,
): string | undefined => {
  const written = extensions?.cost === true ? undefined : jsonOf(variables);
  return written && [language, operationName, written, query].join('\n');
};

/** Answers of one revision of the graph, those used last, by weight. */
export const createAnswers = ({ revision, mostBytes }: AnswersOptions): Answers => {
  const kept = new LRUCache<string, Kept>({ maxSize: mostBytes });
  /** The revision that was seen last. */
  let seen: string | undefined;
  const look = async (): Promise<string> => {
    seen = await revision();
    return seen;
  };
  return {
    find: async (key) => {
      const known = kept.get(key);
      if (known === undefined) return undefined;
      if ((await look()) === known.revision) return known;
      if (kept.peek(key) === known) kept.delete(key);
      return undefined;
    },
    begin: (key) => {
      const before = seen;
      // Beside the reading, not before it: what is the same now as it was before did not change meanwhile.
      const now = look().catch(() => undefined);
      return (answer) => {
        void now.then((at) => {
          if (at === undefined || at !== before) return;
          const size = key.length * 2 + JSON.stringify(answer.result).length * bytesPerCharacter + 1_000;
          if (size < mostBytes / 20) kept.set(key, { ...answer, revision: at }, { size });
        });
      };
    },
  };
};
