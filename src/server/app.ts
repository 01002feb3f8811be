import { randomUUID } from 'node:crypto';
import { createServerAdapter } from '@whatwg-node/server';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import type { Reader } from '../engine/sharing.ts';
import type { Example } from '../examples/examples.ts';
import type { Log } from '../log.ts';
import { addCorsHeaders, preflight } from './cors.ts';
import { createExecute, type ExecuteOptions } from './execute/execute.ts';
import type { RequestInfo } from './execute/operation.ts';
import { createExports, exportRoutes } from './exports.ts';
import { checkReadiness, type Obstacle } from './health.ts';
import { addSecurityHeaders, html, json, wantsHtml } from './http.ts';
import { inLanguage, languageOf } from './language.ts';
import { pageAsset } from './pages/assets.ts';
import { graphiqlPage } from './pages/graphiql.ts';
import { graphiqlAsset } from './pages/graphiql-assets.ts';
import { homePage } from './pages/home.ts';
import { allowedMethods, findRoute, notFound, type Route, wrongMethod } from './routes.ts';
import { createGraphQL } from './yoga.ts';

export interface AppOptions {
  readonly config: Pick<Config, 'limits' | 'corsOrigins' | 'language'>;
  /** Asked whether it is there; everything else is read through `reader`. */
  readonly engine: Engine;
  readonly reader: Pick<Reader, 'read'>;
  readonly schema: GraphQLSchema;
  readonly context: ExecuteOptions['context'];
  readonly log: Log;
  /** Worked examples for GraphiQL; it opens on the first. */
  readonly examples: readonly Example[];
  /** Why the process is not ready, where it knows of a reason itself (starting, stopping). */
  readonly obstacle?: Obstacle;
}

/** The whole server as a function from request to response, and as a listener for `node:http`. */
export const createApp = ({
  config,
  engine,
  reader,
  schema,
  context,
  log,
  examples,
  obstacle,
}: AppOptions) => {
  const { limits } = config;
  const execute = createExecute({ schema, context, limits });
  const graphql = createGraphQL({ schema, execute, limits, log });
  const routes: Route[] = [
    {
      path: '/',
      methods: ['GET'],
      about: 'What this is, for people',
      handle: (request) => html(homePage(examples, new URL(request.url).origin)),
    },
    {
      path: '/graphql',
      methods: ['GET', 'POST'],
      about: 'The GraphQL API; GraphiQL when opened in a browser',
      handle: async (request, info) =>
        request.method === 'GET' && wantsHtml(request)
          ? graphiqlPage(examples, new URL(request.url)).then(html)
          : inLanguage(await graphql(request, info), info.language),
    },
    ...exportRoutes(createExports({ execute, reader, limits })),
    {
      path: '/health/live',
      methods: ['GET'],
      about: 'Whether the process runs',
      handle: () => json(200, { status: 'live' }),
    },
    {
      path: '/health/ready',
      methods: ['GET'],
      about: 'Whether it can answer; says what is missing',
      handle: async () => {
        const { ready, ...rest } = await checkReadiness(engine, obstacle);
        return json(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...rest });
      },
    },
    { path: '/assets/graphiql/*', methods: ['GET'], about: 'Files of GraphiQL', handle: graphiqlAsset },
    { path: '/assets/*', methods: ['GET'], about: 'Files of the pages', handle: pageAsset },
  ];

  const answer = async (request: Request, info: RequestInfo): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const route = findRoute(routes, pathname);
    if (route === undefined) return notFound(pathname, routes);
    if (!allowedMethods(route).includes(request.method)) return wrongMethod(request.method, route);
    if (request.method === 'OPTIONS') return preflight(allowedMethods(route));
    if (request.method !== 'HEAD') return route.handle(request, info);
    const full = await route.handle(new Request(request.url, { headers: request.headers }), info);
    await full.body?.cancel();
    return new Response(null, { status: full.status, headers: full.headers });
  };

  return createServerAdapter(async (request: Request): Promise<Response> => {
    const begun = performance.now();
    const requestId = acceptableId(request.headers.get('x-request-id')) ?? randomUUID();
    const language = languageOf(request.headers.get('accept-language'), config.language);
    const info = { requestId, log: log.child({ requestId }), language, signal: request.signal };
    const response = await answer(request, info).catch((error: unknown) => {
      info.log.error({ err: error }, 'unexpected error');
      return json(500, { error: `Internal error. The server's log has it under the id ${requestId}.` });
    });
    response.headers.set('x-request-id', requestId);
    addSecurityHeaders(response.headers);
    addCorsHeaders(request, response.headers, config.corsOrigins);
    const level = response.status >= 500 ? 'warn' : 'info';
    info.log[level](
      {
        method: request.method,
        // Without what follows the question mark: queries may hold what people would not like to see in a log.
        path: new URL(request.url).pathname,
        status: response.status,
        ms: Math.round((performance.now() - begun) * 10) / 10,
      },
      'request',
    );
    return response;
  });
};

export type App = ReturnType<typeof createApp>;

/** A caller's own id goes through logs and back in a header: only a plain one is taken. */
const acceptableId = (id: string | null) =>
  id !== null && /^[A-Za-z0-9._-]{1,64}$/.test(id) ? id : undefined;
