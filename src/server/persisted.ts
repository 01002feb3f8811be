import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { AtlasError, type ErrorCode } from '../errors.ts';
import type { Operation } from './execute/operation.ts';

type Members = Readonly<Record<string, unknown>>;

/** Documents that requests name instead of sending them. */
export interface Documents {
  /** The document that a request names by its hash or id; undefined where it names none. Throws what a client acts upon. */
  namedBy(members: Members): string | undefined;
  /** Keeps the document of an operation that was answered, if its hash came with it. */
  keep(operation: Operation): void;
}

/** What all documents that clients have sent with their hashes may weigh; the least used go first. */
const mostBytes = 8_000_000;
const bytesPerDocument = 200;

/** Clients look at code and message; those of Apollo at the very words. A 4xx for those who take GraphQL's own media type. */
const refuse = (code: ErrorCode, message: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status, spec: true } } });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The hash in `extensions.persistedQuery`; undefined where that is not of the version that is known. */
const hashIn = (extensions: unknown): string | undefined => {
  const { persistedQuery } = (extensions ?? {}) as Members;
  const { version, sha256Hash } = (persistedQuery ?? {}) as Members;
  return version === 1 && isText(sha256Hash) ? sha256Hash.toLowerCase() : undefined;
};

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/**
 * Documents by hash or id: those of a manifest, which are always there, and those that clients sent once with their SHA-256
 * (Apollo's automatic persisted queries), which stay for as long as they are used.
 */
export const createDocuments = (trusted: ReadonlyMap<string, string> = new Map()): Documents => {
  const kept = new LRUCache<string, string>({
    maxSize: mostBytes,
    sizeCalculation: (document) => 2 * document.length + bytesPerDocument,
  });
  const ofManifest = (id: string) =>
    trusted.get(id) ?? trusted.get(id.startsWith('sha256:') ? id.slice('sha256:'.length) : `sha256:${id}`);

  const ofHash = (hash: string): string => {
    const known = ofManifest(hash) ?? kept.get(hash);
    if (known === undefined) throw refuse('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 404);
    return known;
  };
  const ofId = (id: string): string => {
    const known = ofManifest(id);
    if (known === undefined)
      throw refuse(
        'PERSISTED_QUERY_NOT_FOUND',
        'There is no document of this documentId here. Send the document itself as "query".',
        404,
      );
    return known;
  };
  return {
    namedBy: ({ query, extensions, documentId }) => {
      const hash = hashIn(extensions);
      if (!isText(query)) {
        if (query !== undefined && query !== null && query !== '') return undefined;
        return hash !== undefined ? ofHash(hash) : isText(documentId) ? ofId(documentId) : undefined;
      }
      // What was checked once is found by its hash; a text is then compared, not hashed again.
      if (hash !== undefined && kept.get(hash) !== query && hashOf(query) !== hash)
        throw refuse(
          'PERSISTED_QUERY_MISMATCH',
          'The query is not the one of this sha256Hash. Send the SHA-256 of its text in UTF-8, as 64 hexadecimal digits.',
          400,
        );
      return undefined;
    },
    keep: ({ query, extensions }) => {
      const hash = hashIn(extensions);
      if (hash !== undefined && !kept.has(hash) && ofManifest(hash) === undefined) kept.set(hash, query);
    },
  };
};

const largestManifest = 20_000_000;

const problem = (path: string, what: string, cause?: unknown) =>
  new AtlasError('CONFIG', `TRUSTED_DOCUMENTS_FILE: ${path} ${what}`, {}, cause);

/** Documents by their ids: an object of texts, as most tools write it, or the manifest of Apollo's. */
export const readManifest = (path: string): ReadonlyMap<string, string> => {
  let text: string;
  let read: unknown;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw problem(path, 'cannot be read.', cause);
  }
  if (text.length > largestManifest) throw problem(path, `is longer than ${largestManifest} characters.`);
  try {
    read = JSON.parse(text);
  } catch (cause) {
    throw problem(path, 'is not JSON.', cause);
  }
  const { operations } = (read ?? {}) as Members;
  const entries: (readonly [unknown, unknown])[] = Array.isArray(operations)
    ? (operations as Members[]).map(({ id, body }) => [id, body] as const)
    : typeof read === 'object' && read !== null && !Array.isArray(read)
      ? Object.entries(read)
      : [];
  const wrong = entries.findIndex(([id, document]) => !isText(id) || !isText(document));
  if (entries.length === 0 || wrong >= 0)
    throw problem(
      path,
      `${entries.length === 0 ? 'names no document' : `has no id and text at entry ${wrong + 1}`}. Write {"ID": "query …"}, or a manifest with operations of id and body.`,
    );
  return new Map(entries as [string, string][]);
};
