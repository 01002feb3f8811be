import type { Language } from '../ontology/language.ts';
import { answered } from './answered.ts';
import type { Execute } from './execute/execute.ts';
import type { RequestInfo } from './execute/operation.ts';

/** Runs one GraphQL operation under all limits of the server; throws `NotAnswered` unless its answer is complete. */
export interface Ask {
  <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  readonly language: Language;
}

export const createAsk = (execute: Execute, info: RequestInfo, language: Language): Ask => {
  const ask = <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    answered(execute, { query, variables }, { ...info, language }) as Promise<Data>;
  return Object.assign(ask, { language });
};
