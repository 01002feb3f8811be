import { type FieldNode, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { ReadOptions } from '../engine/engine.ts';
import { createLane } from '../engine/lane.ts';
import type { Reader } from '../engine/sharing.ts';
import type { AtlasError } from '../errors.ts';
import { createLoaders, type Loaders } from '../loaders/loaders.ts';
import type { Language } from '../ontology/language.ts';
import { type Asker, askStanding, createAsker } from '../questions/asker.ts';
import { Turns } from '../questions/breathe.ts';
import type { Truncated } from '../questions/found.ts';
import { type Missing, type Suggestion, suggest } from '../questions/suggest.ts';

/** A text that was asked for in one language and given in another, for `extensions.languageFallbacks`. */
export interface LanguageFallback {
  readonly path: string;
  readonly asked: Language;
  readonly gave: Language;
}

/**
 * What a request works out once for a place in its query, however many records the place is resolved on. A place is known
 * by its field nodes: the executor may collect them anew for each type of record.
 */
export class Memo {
  private readonly places = new WeakMap<
    FieldNode,
    { nodes: readonly FieldNode[]; key: string; made: unknown }[]
  >();

  /** `key` says what it is; one key is always of one type. */
  once<T>(nodes: readonly FieldNode[], key: string, make: () => T): T {
    const first = nodes[0]!;
    const here = this.places.get(first) ?? [];
    this.places.set(first, here);
    const known = here.find((place) => place.key === key && sameNodes(place.nodes, nodes));
    if (known) return known.made as T;
    const made = make();
    here.push({ nodes, key, made });
    return made;
  }
}

/** The same field nodes, in the same order. */
export const sameNodes = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a === b || (a.length === b.length && a.every((node, i) => node === b[i]));

const mostOddities = 100;

/** Tells of something odd at a field without losing what else the field has. */
export const tellOf =
  ({ oddities }: Pick<Context, 'oddities'>, { fieldNodes, path }: GraphQLResolveInfo) =>
  (error: AtlasError): void => {
    const keys: (string | number)[] = [];
    for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
    if (oddities.length < mostOddities)
      oddities.push(new GraphQLError(error.message, { nodes: fieldNodes, path: keys, originalError: error }));
  };

/** Everything a request's resolvers may use; made once per request, here. */
export interface Context {
  readonly reader: Reader;
  /** How each of its statements is read: when to give up, and after how long. */
  readonly options: ReadOptions;
  /** A question of several statements begins with this. */
  readonly asker: (how?: { readonly inMemory: boolean }) => Asker;
  readonly loaders: Loaders;
  readonly memo: Memo;
  /** Filled while the answer is made; bounded. */
  readonly languageFallbacks: LanguageFallback[];
  /** Names of records where none was found; filled while the answer is made, bounded. */
  readonly missing: Missing[];
  /** What may have been meant by them. */
  readonly suggest: () => Promise<Suggestion[]>;
  /** Notes that a part of the answer is not all there is, where it is not, for whoever counts such answers. */
  readonly noteCut: (truncated: Truncated | undefined) => void;
  readonly wasCut: () => boolean;
  /** What was left out of lists because the database holds something odd there; filled meanwhile, bounded. */
  readonly oddities: GraphQLError[];
  /** Of texts for which the query names none. */
  readonly language: Language;
  /** How many statements this request has asked for, those shared with other requests included. */
  readonly reads: () => number;
  /** Whether all it has asked was answered from memory. */
  readonly fromMemory: () => boolean;
  /** It goes ahead: what it finds in memory counts only if `confirmed` says so. */
  readonly ahead: boolean;
  /** Whether all that was found in memory holds; true where it does not go ahead. Rejects where the graph cannot be asked. */
  readonly confirmed: () => Promise<boolean>;
}

/** One request's statements under way at most: the others' turn comes in between. Keys of one shape share statements anyway. */
const statementsAtOnce = 6;

const byPath = (a: Missing, b: Missing) => (a.path < b.path ? -1 : Number(a.path > b.path));

export const createContext = (given: {
  reader: Reader;
  /** Chinese, the language of the records, where nobody asks for another. */
  language?: Language;
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Whether its price is that of long work (ReadOptions). */
  heavy?: boolean;
  /** Its turns of the event loop, where it takes them elsewhere too. */
  turns?: Turns;
  /** Ask for the graph's revision now, and answer from memory meanwhile; where rows tell of it only. */
  ahead?: boolean;
}): Context => {
  const { turns = new Turns() } = given;
  const options: ReadOptions = {
    ...(given.signal ? { signal: given.signal } : {}),
    ...(given.timeoutMs ? { timeoutMs: given.timeoutMs } : {}),
    ...(given.heavy ? { heavy: true } : {}),
  };
  let reads = 0;
  const lane = createLane({ atOnce: statementsAtOnce });
  const reader: Reader = {
    ...given.reader,
    read: (statement, how) => {
      reads++;
      return lane.run(() => given.reader.read(statement, how), how?.signal);
    },
    readKey: (statement, key, how) => {
      reads++;
      return given.reader.readKey(statement, key, how);
    },
    readKeys: (statement, keys, how) => {
      reads++;
      return given.reader.readKeys(statement, keys, how);
    },
  };
  const revision = given.ahead && given.reader.revisionOf ? given.reader.revision(options) : undefined;
  // Where nothing is found in memory nobody waits for it.
  revision?.catch(() => {});
  const standing: Promise<boolean>[] = [];
  const later = (stands: Promise<boolean>) => {
    stands.catch(() => {});
    standing.push(stands);
  };
  let asked = 0;
  const asker: Context['asker'] = (how) => {
    asked++;
    return createAsker(reader, options, { ...how, turns, revision, ...(revision ? { later } : {}) });
  };
  const missing: Missing[] = [];
  let cut = false;
  return {
    reader,
    options,
    missing,
    suggest: () =>
      askStanding(
        asker,
        // Parts of an answer are ready in any order.
        (one) => suggest(one, reader.dialect, missing.toSorted(byPath)),
      ),
    asker,
    loaders: createLoaders(reader, options),
    memo: new Memo(),
    languageFallbacks: [],
    oddities: [],
    noteCut: (truncated) => {
      cut ||= truncated !== undefined;
    },
    wasCut: () => cut,
    language: given.language ?? 'zh',
    reads: () => reads,
    fromMemory: () => asked > 0 && reads === 0,
    ahead: revision !== undefined,
    confirmed: async () => (await Promise.all(standing)).every((stands) => stands),
  };
};
