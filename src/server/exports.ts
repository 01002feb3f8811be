import { GraphQLError } from 'graphql';
import type { Limits } from '../config.ts';
import { AtlasError } from '../errors.ts';
import type { Format } from '../exports/format.ts';
import { aboutFormat, formatNamed, formats } from '../exports/formats.ts';
import type { Answers } from '../exports/pages.ts';
import type { Cut, GraphSource } from '../exports/source.ts';
import { readGraph, wholeGraph, withoutDerived } from '../exports/source.ts';
import { answeredThrough, NotAnswered, notAnswered, statusOf } from './answered.ts';
import type { Execute } from './execute/execute.ts';
import type { Operation, RequestInfo } from './execute/operation.ts';
import { type ExportRequest, forFormat, type Given, readArguments } from './export-arguments.ts';
import { inParts } from './http/parts.ts';
import { json } from './http.ts';
import { inLanguage } from './language.ts';
import { readOperation } from './read-operation.ts';
import type { Route } from './routes.ts';

export interface ExportsOptions {
  readonly execute: Execute;
  /** Through which the graph is read. */
  readonly reader: Answers;
  readonly limits: Pick<Limits, 'timeoutMs' | 'bodyBytes'>;
}

/** What can be exported: the whole graph, or what the answer to a question goes through. */
export const createExports = ({ execute, reader, limits }: ExportsOptions) => {
  const readOptions = (signal?: AbortSignal) => ({
    timeoutMs: limits.timeoutMs,
    ...(signal ? { signal } : {}),
  });
  /** The graph of an operation's answer: its statements and two more. */
  const ofOperation = async (operation: Operation, info: RequestInfo): Promise<GraphSource> => {
    const { truncated, ...chosen } = await answeredThrough(execute, operation, info);
    return readGraph(reader, chosen, truncated, readOptions(info.signal));
  };
  const ofRequest = async (request: Request, info: RequestInfo): Promise<GraphSource> =>
    ofOperation(await readOperation(request, limits.bodyBytes), info);
  const whole = (signal?: AbortSignal) => wholeGraph(reader, readOptions(signal));
  return { ofOperation, ofRequest, whole };
};

export type Exports = ReturnType<typeof createExports>;

/** `/export` and `/export/{format}`. */
export const exportRoutes = (exports: Exports): Route[] => [
  {
    path: '/export',
    methods: ['GET'],
    about: 'The formats in which the graph can be had',
    revised: true,
    handle: () => json(200, { formats: formats.map(aboutFormat) }),
  },
  {
    path: '/export/*',
    methods: ['GET', 'POST'],
    revised: true,
    about: 'The graph as a file: GET with arguments, or POST with a GraphQL query whose answer is the graph',
    handle: async (request, info) => {
      try {
        return await answer(exports, request, info);
      } catch (error) {
        return failed(error);
      }
    },
  },
];

const answer = async (exports: Exports, request: Request, info: RequestInfo): Promise<Response> => {
  const url = new URL(request.url);
  const format = formatNamed(decodeName(url.pathname.slice('/export/'.length)));
  const asked = readArguments(givenIn(url));
  const source = await sourceOf(exports, format, asked, request, info);
  const parts = format.write(source, { lang: info.language, ...asked.options })[Symbol.asyncIterator]();
  // The first part is taken before anything is promised: a database that is away is an error, not a broken file.
  const first = await parts.next();
  const file = inParts(bytesOf(first, parts), { headers: headersOf(format, source.truncated) });
  return inLanguage(file, asked.options.lang ?? info.language);
};

const decodeName = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const givenIn = ({ searchParams }: URL): Given => {
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
};

const sourceOf = async (
  exports: Exports,
  format: Format,
  asked: ExportRequest,
  request: Request,
  info: RequestInfo,
): Promise<GraphSource> => {
  if (request.method === 'POST') {
    if (asked.question)
      throw new AtlasError(
        'BAD_USER_INPUT',
        'A POST has its question in its body; beside it, only lang, layout and derived can be given.',
      );
    const answered = await exports.ofRequest(request, info);
    // The query has said which relationships it goes along.
    return asked.derived === false ? withoutDerived(answered) : answered;
  }
  const { question, derived } = forFormat(asked, format);
  if (question) return exports.ofOperation(question, info);
  return derived ? exports.whole(info.signal) : withoutDerived(exports.whole(info.signal));
};

const headersOf = ({ name, mediaType, extension }: Format, cut: Cut | undefined): Record<string, string> => ({
  'content-type':
    /^(text\/|application\/json)/.test(mediaType) && !mediaType.includes('charset')
      ? `${mediaType}; charset=utf-8`
      : mediaType,
  'content-disposition': `attachment; filename="model-atlas-${name}.${extension}"`,
  'cache-control': 'no-store',
  ...(cut
    ? {
        'x-truncated': `reason=${cut.reason}${cut.limit == null ? '' : `; limit=${cut.limit}`}; found=${cut.found}`,
      }
    : {}),
});

/** What comes after `first`, as bytes. */
async function* bytesOf(first: IteratorResult<string>, parts: AsyncIterator<string>) {
  const encoder = new TextEncoder();
  try {
    for (let part = first; !part.done; part = await parts.next()) yield encoder.encode(part.value);
  } finally {
    await parts.return?.();
  }
}

const failed = (thrown: unknown): Response => {
  const error = thrown instanceof GraphQLError ? notAnswered([thrown]) : thrown;
  if (!(error instanceof AtlasError)) throw error;
  const { code, message, details } = error;
  const status = error instanceof NotAnswered ? error.status : statusOf(code);
  return json(status, {
    error: message,
    code,
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(code === 'NOT_FOUND' && !(error instanceof NotAnswered) ? { formats: formats.map(aboutFormat) } : {}),
  });
};
