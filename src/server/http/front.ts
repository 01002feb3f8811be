import { createHash, randomUUID } from 'node:crypto';
import type { Log } from '../../log.ts';
import type { Language } from '../../ontology/language.ts';
import type { Client, Clients } from '../clients/clients.ts';
import type { RequestInfo } from '../execute/operation.ts';
import { addSecurityHeaders, type HeaderSet, json, wantsHtml } from '../http.ts';
import { languageOf } from '../language.ts';
import type { RequestSeen } from '../metrics.ts';
import { allowedMethods, findRoute, type Handler, notFound, type Route, wrongMethod } from '../routes.ts';
import { type Answer, PlainAnswer } from './answer.ts';
import { type Asked, askedOf } from './asked.ts';
import { addCorsHeaders, preflight } from './cors.ts';
import type { Finish, Front } from './node.ts';

export interface FrontOptions {
  readonly routes: readonly Route[];
  /** Says to people that nothing is where they came; programs are told the routes. */
  readonly nowhere: Handler;
  /** Of texts for which neither the request nor its operation names one. */
  readonly language: Language;
  readonly corsOrigins: readonly string[];
  readonly clients: Pick<Clients, 'of'>;
  readonly log: Log;
  /** The graph's revision, and with it everything that an answer depends on beside the request. */
  readonly revision: () => Promise<string>;
  /** Told of every request, for metrics. */
  readonly onRequest?: (seen: RequestSeen) => void;
}

/** A caller's own id goes through logs and back in a header: only a plain one is taken. */
const acceptableId = (id: string | null) =>
  id !== null && /^[A-Za-z0-9._-]{1,64}$/.test(id) ? id : undefined;

const named = <A extends { readonly headers: HeaderSet }>(response: A, requestId: string): A => {
  response.headers.set('x-request-id', requestId);
  addSecurityHeaders(response.headers);
  return response;
};

/** For refusals that are made before anybody looks at what is asked for. */
export const createFinish =
  (log: Log): Finish =>
  (response) => {
    const requestId = randomUUID();
    log.info({ requestId, status: response.status }, 'request refused');
    return named(response, requestId);
  };

/** A tag for an answer: what it depends on is the graph, the address, what the caller takes, and the language. */
const tagOf = ({ url, headers }: Asked, { language }: RequestInfo, revision: string) => {
  const of = [revision, url, headers.get('accept') ?? '', language].join('\n');
  return `W/"${createHash('sha256').update(of).digest('base64url').slice(0, 27)}"`;
};

const isKnown = (tag: string, known: string | null) =>
  known?.split(',').some((one) => one.trim() === '*' || one.trim() === tag) ?? false;

/** The links of pages are relative to addresses without a slash at the end. */
const isPageBelow = (pathname: string, { path }: Route) => pathname === `${path}/` && pathname !== '//';

const withoutSlash = ({ at: { pathname, search } }: Asked): Response => {
  const name = pathname.split('/').at(-2);
  return new Response(null, { status: 308, headers: { location: `../${name}${search}` } });
};

/** Whoever watches over the server, and browsers that ask what they may send, have no key. */
const isOpenToAll = ({ at, method }: Asked) => method === 'OPTIONS' || at.pathname.startsWith('/health/');

const handle = (route: Route, asked: Asked, info: RequestInfo): Answer | Promise<Answer> =>
  route.direct?.(asked, info) ?? route.handle(asked.request(), info);

/** Every route, and what is the same for all of them: ids, log, headers, `HEAD` and `OPTIONS`, what a caller knows already. */
export const createFront = ({
  routes,
  nowhere,
  language,
  corsOrigins,
  clients,
  log,
  revision,
  onRequest,
}: FrontOptions): Front => {
  /** What may be kept is asked for by its tag first; nothing is made for those who have it. */
  const revised = async (route: Route, request: Asked, info: RequestInfo): Promise<Answer> => {
    // A database that is away is the route's to tell.
    const current = await revision().catch(() => undefined);
    if (current === undefined) return handle(route, request, info);
    const tag = tagOf(request, info, current);
    const headers = { etag: tag, 'cache-control': 'no-cache' };
    if (isKnown(tag, request.headers.get('if-none-match')))
      return new Response(null, { status: 304, headers });
    let complete = true;
    const response = await handle(route, request, {
      ...info,
      revision: current,
      incomplete: () => {
        complete = false;
      },
    });
    if (response.status !== 200 || !complete) return response;
    response.headers.set('etag', tag);
    if (response.headers.get('cache-control') !== 'no-store') return response;
    response.headers.set('cache-control', headers['cache-control']);
    return response;
  };

  const answer = async (request: Asked, info: RequestInfo): Promise<Answer> => {
    const { pathname } = request.at;
    const route = findRoute(routes, pathname);
    if (route === undefined)
      return request.method === 'GET' && wantsHtml(request)
        ? nowhere(request.request(), info)
        : notFound(pathname, routes);
    if (!allowedMethods(route).includes(request.method)) return wrongMethod(request.method, route);
    if (request.method === 'OPTIONS') return preflight(allowedMethods(route));
    if (request.method === 'HEAD') {
      const { url, headers } = request.request();
      const full = await answer(askedOf(new Request(url, { headers })), info);
      if (!(full instanceof PlainAnswer)) await full.body?.cancel();
      return new Response(null, { status: full.status, headers: [...full.headers] });
    }
    if (isPageBelow(pathname, route) && wantsHtml(request)) return withoutSlash(request);
    return route.revised && request.method === 'GET'
      ? revised(route, request, info)
      : handle(route, request, info);
  };

  return async (request, { caller, signal }) => {
    const begun = performance.now();
    const requestId = acceptableId(request.headers.get('x-request-id')) ?? randomUUID();
    let child: Log | undefined;
    const info: RequestInfo = {
      requestId,
      // Most requests have nothing to say but that they were there.
      get log() {
        child ??= log.child({ requestId });
        return child;
      },
      language: languageOf(request.headers.get('accept-language'), language),
      signal,
      caller: caller ?? { address: '', publicUrl: request.at.origin },
    };
    const client = isOpenToAll(request) ? {} : clients.of(request, info.caller?.address ?? '');
    const { budget, name: clientName }: Client = client instanceof Response ? {} : client;
    const answered =
      client instanceof Response
        ? Promise.resolve<Answer>(client)
        : answer(request, budget === undefined ? info : { ...info, budget });
    const response = await answered.catch((error: unknown) => {
      if (!signal.aborted) info.log.error({ err: error }, 'unexpected error');
      return json(500, {
        error: `Internal error. The server's log has it under the id ${requestId}.`,
        code: 'INTERNAL_SERVER_ERROR',
      });
    });
    for (const [name, value] of Object.entries(budget?.headers() ?? {})) response.headers.set(name, value);
    named(response, requestId);
    addCorsHeaders(request, response.headers, corsOrigins);
    const { pathname } = request.at;
    const ms = performance.now() - begun;
    onRequest?.({
      route: findRoute(routes, pathname)?.path ?? 'none',
      method: request.method,
      status: response.status,
      seconds: ms / 1_000,
      cut: response.headers.has('x-truncated'),
    });
    const level = response.status >= 500 && !signal.aborted ? 'warn' : 'info';
    log[level](
      {
        requestId,
        method: request.method,
        // Without what follows the question mark: queries may hold what people would not like to see in a log.
        path: pathname,
        status: response.status,
        ...(clientName !== undefined && { client: clientName }),
        ms: Math.round(ms * 10) / 10,
        ...(signal.aborted && { gone: true }),
      },
      'request',
    );
    return response;
  };
};
