import { createHash } from 'node:crypto';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Config } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import type { Reader } from '../engine/sharing.ts';
import type { Example } from '../examples/examples.ts';
import type { Log } from '../log.ts';
import { createAdmission } from './admission.ts';
import { createClients } from './clients/clients.ts';
import { createAnswers } from './execute/answers.ts';
import { createExecute, type ExecuteOptions } from './execute/execute.ts';
import { createExports, exportRoutes } from './exports.ts';
import { checkReadiness, createOddWatch, type Obstacle } from './health.ts';
import { responseOf } from './http/answer.ts';
import { askedOf } from './http/asked.ts';
import { createFinish, createFront } from './http/front.ts';
import { createNodeListener } from './http/node.ts';
import { addVary, type Headed, type HeaderSet, json, wantsHtml } from './http.ts';
import { inLanguage } from './language.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { pageAsset } from './pages/assets.ts';
import { builtVersion } from './pages/built.ts';
import { graphiqlAsset } from './pages/graphiql-assets.ts';
import { createPages } from './pages/pages.ts';
import { createDocuments, readManifest } from './persisted.ts';
import { reconcileRoutes } from './reconcile/reconcile.ts';
import type { Handler, Route } from './routes.ts';
import { schemaSlice } from './schema-slice.ts';
import { version } from './version.ts';
import { createGraphQL } from './yoga.ts';

export interface AppOptions {
  readonly config: Pick<Config, 'limits' | 'http' | 'language'>;
  /** Asked whether it is there; everything else is read through `reader`. */
  readonly engine: Engine;
  readonly reader: Pick<Reader, 'read' | 'revision'>;
  readonly schema: GraphQLSchema;
  readonly context: ExecuteOptions['context'];
  readonly log: Log;
  /** Worked examples for GraphiQL; it opens on the first. */
  readonly examples: readonly Example[];
  /** Why the process is not ready, where it knows of a reason itself (starting, stopping). */
  readonly obstacle?: Obstacle;
  /** What answers that are kept for as long as the graph stays the same may weigh; absent: none are kept. */
  readonly answersBytes?: number;
  /** Counts what happens; `/metrics` shows it. */
  readonly metrics?: Metrics;
}

/** The whole server: as a listener for `node:http`, and as a function from request to response. */
export const createApp = ({
  config,
  engine,
  reader,
  schema,
  context,
  log,
  examples,
  obstacle,
  answersBytes = 0,
  metrics = createMetrics(),
}: AppOptions) => {
  const { limits } = config;
  const admission = createAdmission(limits);
  const execute = createExecute({
    schema,
    context,
    limits,
    admission,
    onOperation: metrics.operation,
    ...(answersBytes > 0
      ? { answers: createAnswers({ revision: reader.revision, mostBytes: answersBytes }) }
      : {}),
  });
  for (const name of ['heavy', 'exports', 'pages'] as const) metrics.watch(name, admission[name]);
  const { trustedDocumentsFile } = config.http;
  const documents = createDocuments(
    trustedDocumentsFile === undefined ? undefined : readManifest(trustedDocumentsFile),
  );
  const graphql = createGraphQL({ schema, execute, limits, documents, log });
  const pages = createPages({ execute, examples, frameOrigins: config.http.frameOrigins });
  const page: Handler = async (request, info) => accepted(await pages(request, info));
  let toAgents: Promise<Handler> | undefined;
  // What only agents need is loaded for the first of them.
  const mcp: Handler = async (request, info) => {
    toAgents ??= import('./mcp/mcp.ts').then(({ createMcp }) => createMcp(execute, limits));
    return (await toAgents)(request, info);
  };
  let printed: string | undefined;
  const odd = createOddWatch(engine);
  const exporting = createExports({ execute, reader, limits });
  const routes: Route[] = [
    {
      path: '/',
      methods: ['GET'],
      about: 'What this is, for people',
      revised: true,
      handle: page,
    },
    {
      path: '/graphql',
      methods: ['GET', 'POST'],
      about: 'The GraphQL API; GraphiQL when opened in a browser',
      revised: true,
      direct: (asked, info) =>
        wantsPage(asked)
          ? undefined
          : graphql.direct(asked, info)?.then((answer) => accepted(inLanguage(answer, info.language))),
      handle: async (request, info) =>
        wantsPage(request)
          ? page(request, info)
          : accepted(inLanguage(await graphql.handle(request, info), info.language)),
    },
    {
      path: '/schema.graphql',
      methods: ['GET'],
      about:
        'The schema of the API, for tools that read it as text; ?types=Company,Model: the part for these',
      revised: true,
      handle: ({ url }) => {
        const types = new URL(url).searchParams.get('types');
        if (types !== null) return schemaSlice(schema, types);
        printed ??= `${printSchema(schema)}\n`;
        return new Response(printed, { headers: { 'content-type': 'application/graphql; charset=utf-8' } });
      },
    },
    {
      path: '/e/*',
      methods: ['GET'],
      about:
        'The page of a record, by its address name; JSON-LD for programs that accept application/ld+json',
      revised: true,
      handle: (request, info) => (wantsJsonLd(request) ? toJsonLd(request) : page(request, info)),
    },
    { path: '/search', methods: ['GET'], about: 'Records by name: ?q=', revised: true, handle: page },
    {
      path: '/graph',
      methods: ['GET'],
      about: 'Records and what joins them, to look at and to expand: ?of=',
      revised: true,
      handle: page,
    },
    { path: '/map', methods: ['GET'], about: 'All records as named islands', revised: true, handle: page },
    { path: '/matrix', methods: ['GET'], about: 'Companies × types of models', revised: true, handle: page },
    {
      path: '/paths',
      methods: ['GET'],
      about: 'What links two records: ?from=&to=',
      revised: true,
      handle: page,
    },
    {
      path: '/timeline',
      methods: ['GET'],
      about: 'What is dated, month by month: ?of=',
      revised: true,
      handle: page,
    },
    {
      path: '/policies',
      methods: ['GET'],
      about: 'Policies with their goals: ?level=',
      revised: true,
      handle: page,
    },
    {
      path: '/chips',
      methods: ['GET'],
      about: 'Chips, what replaces them, and what is said against it',
      revised: true,
      handle: page,
    },
    {
      path: '/mcp',
      methods: ['POST'],
      about: 'Tools for agents: the Model Context Protocol, without sessions',
      handle: mcp,
    },
    ...reconcileRoutes(execute, limits),
    ...exportRoutes(exporting, { admission, limits, page }),
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
        const { ready, ...rest } = await checkReadiness(engine, obstacle, odd);
        return json(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...rest });
      },
    },
    {
      path: '/metrics',
      methods: ['GET'],
      about: 'Counters, in the text format of Prometheus',
      handle: async () =>
        new Response(await metrics.text(), {
          headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
        }),
    },
    { path: '/assets/graphiql/*', methods: ['GET'], about: 'Files of GraphiQL', handle: graphiqlAsset },
    { path: '/assets/*', methods: ['GET'], about: 'Files of the pages', handle: pageAsset },
  ];

  const about = fingerprint({ version, limits, pages: builtVersion() });
  const clients = createClients(config.http, log);
  const front = createFront({
    clients,
    routes,
    nowhere: page,
    language: config.language,
    corsOrigins: config.http.corsOrigins,
    log,
    onRequest: metrics.request,
    revision: async () => `${about} ${await engine.revision({ timeoutMs: limits.timeoutMs })}`,
  });
  return {
    close: async () => {
      clients.close();
      await exporting.close();
    },
    listener: createNodeListener({ front, finish: createFinish(log), config: config.http, log }),
    fetch: async (input: string | URL | Request, init?: RequestInit) =>
      responseOf(
        await front(askedOf(new Request(input, init)), {
          signal: init?.signal ?? new AbortController().signal,
        }),
      ),
  };
};

/** Marks an answer at an address where a browser gets a page and a program data. */
const accepted = <A extends { readonly headers: HeaderSet }>(response: A): A => {
  addVary(response.headers, 'Accept');
  return response;
};

const wantsPage = (request: Headed & Pick<Request, 'method'>) =>
  request.method === 'GET' && wantsHtml(request);

const wantsJsonLd = ({ headers }: Request) => (headers.get('accept') ?? '').includes('application/ld+json');

/** From a record's page to the file that says the same to programs. */
const toJsonLd = ({ url }: Request): Response => {
  const path = new URL(url).pathname.slice('/e/'.length).replace(/\/$/, '');
  const slug = path.replaceAll('&', '%26').replaceAll('+', '%2B');
  const location = `../export/jsonld?of=${slug}&depth=1`;
  return accepted(new Response(null, { status: 303, headers: { location } }));
};

/** What an answer depends on beside the graph and the request. */
const fingerprint = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);

export type App = ReturnType<typeof createApp>;
