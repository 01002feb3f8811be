import type { Log } from '../../log.ts';
import type { Language } from '../../ontology/language.ts';
import type { Turns } from '../../questions/breathe.ts';
import type { Budget } from '../clients/clients.ts';
import type { Caller } from '../http/caller.ts';

/** A GraphQL request, whichever way it came in. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which of several operations of the document. */
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a request brings with it, wherever it goes. */
export interface RequestInfo {
  readonly requestId: string;
  readonly log: Log;
  /** Of texts for which the operation names none. */
  readonly language: Language;
  /** Aborts when the caller has gone. */
  readonly signal?: AbortSignal;
  /** Who asks, over HTTP. */
  readonly caller?: Caller;
  /** What the one who asks may spend, where that is counted. */
  readonly budget?: Budget;
  /** What a kept answer depends on beside the request: the graph's revision among it. Absent: not known. */
  readonly revision?: string;
  /** Told of an answer that must not be kept, because something failed or its time was over. */
  readonly incomplete?: () => void;
}

/** What the GraphQL context is made from. */
export interface ContextInfo extends Pick<RequestInfo, 'language'> {
  /** Aborts when the caller has gone or the time is over. */
  readonly signal: AbortSignal;
  /** Whether its price is that of long work. */
  readonly heavy: boolean;
  /** Its turns of the event loop. */
  readonly turns: Turns;
  /** It was answered from memory before: the graph's revision can be asked for now (graphql/context.ts). */
  readonly ahead: boolean;
}
