import { GraphQLError } from 'graphql';
import type { Operation } from './execute/operation.ts';
import type { Asked } from './http/asked.ts';
import type { Headed } from './http.ts';
import type { Documents } from './persisted.ts';

/** A request that is not GraphQL over HTTP. */
const notGraphQL = (message: string, status = 400) =>
  new GraphQLError(message, {
    extensions: { code: 'BAD_REQUEST', http: { status } },
  });

const example = '{"query": "{ companies { nodes { name } } }", "variables": {}}';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Strict UTF-8, without the mark that some programs put before it. */
const textOf = (body: Uint8Array): string => {
  try {
    return utf8.decode(body);
  } catch {
    throw notGraphQL('The body is not UTF-8 text.');
  }
};

const parseJson = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw notGraphQL(`${what} is not JSON. Send ${example}.`);
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What kind of JSON it is, in words. */
const kindOf = (value: unknown) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : `a ${typeof value}`;
};

/**
 * The members of a request, as JSON has them, as an operation; its document is in it or, where `documents` are given, named.
 * Members that GraphQL over HTTP does not know (`id`, …), which clients add for themselves, are no concern of ours.
 */
export const operationOfMembers = (members: unknown, documents?: Documents): Operation => {
  if (Array.isArray(members))
    throw notGraphQL(
      'Batched requests are not taken. Send each operation in a request of its own; they may run at once.',
    );
  if (!isObject(members)) throw notGraphQL(`The body is ${kindOf(members)}, not an object. Send ${example}.`);
  const { variables, operationName, extensions } = members;
  const query = documents?.namedBy(members) ?? members.query;
  if (query === undefined || query === null || query === '')
    throw notGraphQL(`There is no query in the request. Send ${example}.`);
  if (typeof query !== 'string')
    throw notGraphQL(`"query" is a text with the GraphQL document, not ${kindOf(query)}.`);
  if (operationName != null && typeof operationName !== 'string')
    throw notGraphQL(`"operationName" is a text, not ${kindOf(operationName)}.`);
  if (variables != null && !isObject(variables))
    throw notGraphQL(`"variables" is an object, not ${kindOf(variables)}.`);
  if (extensions != null && !isObject(extensions))
    throw notGraphQL(`"extensions" is an object, not ${kindOf(extensions)}.`);
  return {
    query,
    ...(variables != null && { variables }),
    ...(operationName != null && operationName !== '' && { operationName }),
    ...(extensions != null && { extensions }),
  };
};

const ofAddress = (url: URL, documents?: Documents): Operation => {
  const given = (name: string) => url.searchParams.get(name) || undefined;
  const object = (name: string) => {
    const text = given(name);
    return text === undefined ? undefined : parseJson(text, `"${name}" in the address`);
  };
  return operationOfMembers(
    {
      query: given('query'),
      documentId: given('documentId'),
      operationName: given('operationName'),
      variables: object('variables'),
      extensions: object('extensions'),
    },
    documents,
  );
};

const taken = ['application/json', 'application/graphql+json', 'application/graphql'];

const mediaTypeOf = (headers: Headed['headers']) =>
  /^[^;,]*/
    .exec(headers.get('content-type') ?? '')![0]
    .trim()
    .toLowerCase();

const checkEncoding = (headers: Headed['headers']) => {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase();
  if (encoding && encoding !== 'identity')
    throw notGraphQL('The body is compressed (content-encoding); send it as it is.', 415);
  const charset = /charset=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) throw notGraphQL('The body must be UTF-8 text.', 415);
};

/**
 * The GraphQL operation in an HTTP request: in the address of a GET, in the body of a POST of at most `maximum` bytes.
 * Throws a `GraphQLError` that says what was wrong with the request, never repeating it.
 */
export const readOperation = async (
  { method, at, headers, bytes }: Pick<Asked, 'method' | 'at' | 'headers' | 'bytes'>,
  maximum: number,
  documents?: Documents,
): Promise<Operation> => {
  if (method !== 'POST') return ofAddress(at, documents);
  const mediaType = mediaTypeOf(headers);
  if (!taken.includes(mediaType))
    throw notGraphQL(
      `A POST says in its header content-type what its body is: application/json, with a body such as ${example}.`,
      415,
    );
  checkEncoding(headers);
  const text = textOf(await bytes(maximum));
  return operationOfMembers(
    mediaType === 'application/graphql' ? { query: text } : parseJson(text, 'The body'),
    documents,
  );
};
