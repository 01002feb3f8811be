import type { Limits } from '../config.ts';
import { AtlasError } from '../errors.ts';
import { type Credit, creditHeader } from '../exports/credits.ts';
import { type Contents, dispositionOf, fileName } from '../exports/file-name.ts';
import { checkLayout, type Format } from '../exports/format.ts';
import { aboutFormat, formatNamed, formats } from '../exports/formats.ts';
import type { LayoutGraph } from '../exports/layout/graph.ts';
import { createLayouts, type Layouts } from '../exports/layout/run.ts';
import { isBase } from '../exports/options.ts';
import type { Answers } from '../exports/pages.ts';
import type { Cut, GraphSource } from '../exports/source.ts';
import { readGraph, wholeGraph, withoutDerived } from '../exports/source.ts';
import type { Admission } from './admission.ts';
import { answeredThrough, NotAnswered } from './answered.ts';
import type { Execute } from './execute/execute.ts';
import type { Operation, RequestInfo } from './execute/operation.ts';
import {
  argumentList,
  type ExportRequest,
  forFormat,
  type Given,
  readArguments,
} from './export-arguments.ts';
import { createKeeping, type Keeping, type Made, partsOfKept } from './export-keeping.ts';
import { asBytes, paced, withFirst } from './export-parts.ts';
import { askedOf } from './http/asked.ts';
import { inParts } from './http/parts.ts';
import { addVary, json, wantsHtml } from './http.ts';
import { inLanguage } from './language.ts';
import { readOperation } from './read-operation.ts';
import { refusal } from './refusal.ts';
import type { Handler, Route } from './routes.ts';

export interface ExportsOptions {
  readonly execute: Execute;
  /** Through which the graph is read. */
  readonly reader: Answers;
  readonly limits: Pick<Limits, 'timeoutMs' | 'bodyBytes'>;
  /** Computes layouts; unless given, in a thread of their own. */
  readonly layouts?: Layouts;
}

/** What can be exported: the whole graph, or what the answer to a question goes through. */
export const createExports = ({ execute, reader, limits, layouts = createLayouts() }: ExportsOptions) => {
  const readOptions = (signal?: AbortSignal) => ({
    timeoutMs: limits.timeoutMs,
    ...(signal ? { signal } : {}),
  });
  /** The graph of an operation's answer: its statements and two more. */
  const ofOperation = async (operation: Operation, info: RequestInfo): Promise<GraphSource> => {
    const { truncated, ...chosen } = await answeredThrough(execute, operation, info);
    return readGraph(reader, chosen, truncated, readOptions(info.signal));
  };
  const operationIn = (request: Request) => readOperation(askedOf(request), limits.bodyBytes);
  const whole = (signal?: AbortSignal) => wholeGraph(reader, readOptions(signal));
  return { ofOperation, operationIn, whole, place: layouts.place, close: layouts.close };
};

export type Exports = ReturnType<typeof createExports>;

export interface RoutesOptions {
  readonly admission: Pick<Admission, 'exports' | 'pages'>;
  readonly limits: Pick<Limits, 'exportTimeoutMs'>;
  /** Says to people what `/export` lists for programs. */
  readonly page: Handler;
}

/** `/export` and `/export/{format}`. */
export const exportRoutes = (
  exports: Exports,
  options: RoutesOptions,
  keeping: Keeping = createKeeping(),
): Route[] => [
  {
    path: '/export',
    methods: ['GET'],
    about:
      'The formats in which the graph can be had, and what can be asked for; a page when opened in a browser',
    revised: true,
    handle: (request, info) =>
      wantsHtml(request)
        ? options.page(request, info)
        : inEither(json(200, { formats: formats.map(aboutFormat), arguments: argumentList() })),
  },
  {
    path: '/export/*',
    methods: ['GET', 'POST'],
    revised: true,
    about: 'The graph as a file: GET with arguments, or POST with a GraphQL query whose answer is the graph',
    handle: async (request, info) => {
      try {
        return await answer(exports, options, keeping, request, info);
      } catch (error) {
        return failed(error);
      }
    },
  },
];

const answer = async (
  exports: Exports,
  options: RoutesOptions,
  keeping: Keeping,
  request: Request,
  info: RequestInfo,
): Promise<Response> => {
  const url = new URL(request.url);
  const format = formatNamed(decodeName(url.pathname.slice('/export/'.length)));
  const asked = addressedFrom(readArguments(givenIn(url)), info);
  checkLayout(format, asked.options);
  const lang = asked.options.lang ?? info.language;
  let paid = false;
  const make = (signal?: AbortSignal) => {
    paid = true;
    return makeFile(exports, options, { format, asked, request }, { ...info, ...(signal && { signal }) });
  };
  // What depends on the address and the graph alone is made once for all.
  const key =
    info.revision !== undefined && request.method === 'GET'
      ? `${info.revision}\n${lang}\n${asked.options.base}\n${url.pathname}${url.search}`
      : undefined;
  const kept = key === undefined ? undefined : await keeping.file(key, make, info.signal);
  if (kept) {
    if (!paid) info.budget?.spend(keptCost);
    if (kept.incomplete) info.incomplete?.();
    return inLanguage(inParts(partsOfKept(kept), { headers: kept.headers }), lang);
  }
  const { headers, parts, incomplete } = await make(info.signal);
  if (incomplete) info.incomplete?.();
  return inLanguage(inParts({ [Symbol.asyncIterator]: () => parts }, { headers }), lang);
};

/** Unless the caller says otherwise, the IRI of a record is the address of its page, as people reach this server. */
const addressedFrom = (asked: ExportRequest, { caller }: RequestInfo): ExportRequest => {
  const own = caller && `${caller.publicUrl}/`;
  return asked.options.base === undefined && own !== undefined && isBase(own)
    ? { ...asked, options: { ...asked.options, base: own } }
    : asked;
};

interface Wish {
  readonly format: Format;
  readonly asked: ExportRequest;
  readonly request: Request;
}

/** The file in parts, each made when it is taken; it has begun: a database that is away is an error, not a broken file. */
const makeFile = async (
  exports: Exports,
  { admission, limits }: RoutesOptions,
  { format, asked, request }: Wish,
  info: RequestInfo,
): Promise<Made> => {
  const maximum = limits.exportTimeoutMs;
  const endsAt = performance.now() + maximum;
  const { signal } = info;
  const leave = await admission.exports.enter(signal);
  try {
    const { source, answer: name } = await sourceOf(exports, format, asked, request, info);
    const options = {
      lang: info.language,
      ...asked.options,
      place: (graph: LayoutGraph) => exports.place(graph, signal),
    };
    const written = format.write(paced(source, admission.pages, signal), options)[Symbol.asyncIterator]();
    const parts = asBytes(written, { endsAt, maximum, leave, ...(signal && { signal }) });
    const first = await parts.next();
    const headers = headersOf(format, source.truncated, (await source.credits?.()) ?? [], {
      given: asked.given,
      ...(name === undefined ? {} : { answer: name }),
    });
    return { headers, parts: withFirst(first, parts), incomplete: source.truncated?.reason === 'TIME' };
  } catch (error) {
    leave();
    throw error;
  }
};

/** What one address says in two forms. */
const inEither = (response: Response): Response => {
  addVary(response.headers, 'Accept');
  return response;
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
): Promise<{ readonly source: GraphSource; readonly answer?: string | true }> => {
  if (request.method === 'POST') {
    if (asked.question)
      throw new AtlasError(
        'BAD_USER_INPUT',
        'A POST has its question in its body; beside it, only lang, layout, base and derived can be given.',
      );
    const operation = await exports.operationIn(request);
    const answer = operation.operationName ?? /\bquery\s+(\w+)/.exec(operation.query)?.[1] ?? true;
    const answered = await exports.ofOperation(operation, info);
    // The query has said which relationships it goes along.
    return { source: asked.derived === false ? withoutDerived(answered) : answered, answer };
  }
  const { question, derived } = forFormat(asked, format);
  if (question) return { source: await exports.ofOperation(question, info) };
  info.budget?.spend(wholeCost);
  return { source: derived ? exports.whole(info.signal) : withoutDerived(exports.whole(info.signal)) };
};

/** What the whole graph costs a client that has a budget: as much as a large query. */
const wholeCost = 20_000;

/** What a file that is there already costs it: no more than to send it. */
const keptCost = 1_000;

/** A picture or a page may be looked at where it is; it runs nothing of ours, and nothing but itself. */
const looked = new Set(['svg', 'png', 'html']);
const alone =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline'; sandbox allow-scripts";

const headersOf = (
  { name, mediaType, extension }: Format,
  cut: Cut | undefined,
  credits: readonly Credit[],
  contents: Pick<Contents, 'given' | 'answer'>,
): Record<string, string> => ({
  'content-type':
    /^(text\/|application\/json)/.test(mediaType) && !mediaType.includes('charset')
      ? `${mediaType}; charset=utf-8`
      : mediaType,
  'content-disposition': dispositionOf(fileName({ format: name, extension, ...contents }), looked.has(name)),
  ...(looked.has(name) ? { 'content-security-policy': alone } : {}),
  'cache-control': 'no-store',
  ...(cut
    ? {
        'x-truncated': `reason=${cut.reason}${cut.limit == null ? '' : `; limit=${cut.limit}`}; found=${cut.found}`,
      }
    : {}),
  ...(credits.length > 0 ? { 'x-sources': creditHeader(credits) } : {}),
});

const failed = (thrown: unknown): Response =>
  refusal(thrown, (error) =>
    error.code === 'NOT_FOUND' && !(error instanceof NotAnswered)
      ? { formats: formats.map(aboutFormat) }
      : {},
  );
