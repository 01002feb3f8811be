import { fileURLToPath } from 'node:url';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One environment variable: what it means is said once, here, for the README's table and for `help serve`. */
export interface Variable {
  readonly name: string;
  readonly preset: string;
  readonly accepted: string;
  readonly about: string;
}

export const packageSeed = fileURLToPath(new URL('../../seed', import.meta.url));
/** Reports that are there for those who ask for them. */
export const packageReports = fileURLToPath(new URL('../../reports', import.meta.url));
const maxDelay = 2 ** 31 - 1;

const text = (name: string, preset: string, accepted: string, about: string): Variable => ({
  name,
  preset,
  accepted,
  about,
});
const integer = (name: string, preset: number | '', least: number, most: number, about: string) => ({
  ...text(name, String(preset), `a whole number from ${least} to ${most}`, about),
  least,
  most,
});

export const integers = {
  port: integer('PORT', 4000, 0, 65535, 'TCP port to listen on; 0 takes a free one.'),
  shutdownGraceMs: integer(
    'SHUTDOWN_GRACE_MS',
    20_000,
    0,
    maxDelay,
    'How long running requests may take to finish after SIGTERM or SIGINT.',
  ),
  shutdownDelayMs: integer(
    'SHUTDOWN_DELAY_MS',
    1_000,
    0,
    maxDelay,
    'How long requests are still accepted after SIGTERM, while /health/ready says that the server is stopping.',
  ),
  keepAliveMs: integer(
    'KEEP_ALIVE_MS',
    75_000,
    0,
    maxDelay,
    'How long an idle connection is kept; longer than a balancer in front keeps it.',
  ),
  writeTimeoutMs: integer(
    'WRITE_TIMEOUT_MS',
    30_000,
    10,
    maxDelay,
    'Patience for a reader that takes nothing of its answer; then its connection is ended.',
  ),
  maxConnections: integer('MAX_CONNECTIONS', 5_000, 1, 1e6, 'Connections at most; more are closed at once.'),
  maxPoolSize: integer('NEO4J_MAX_POOL_SIZE', 50, 1, 10_000, 'Connections to Neo4j at most.'),
  connectTimeoutMs: integer('NEO4J_CONNECT_TIMEOUT_MS', 2_000, 1, maxDelay, 'Patience for a new connection.'),
  acquireTimeoutMs: integer(
    'NEO4J_ACQUIRE_TIMEOUT_MS',
    5_000,
    1,
    maxDelay,
    'Patience for a free connection.',
  ),
  queryTimeoutMs: integer('GRAPH_QUERY_TIMEOUT_MS', 10_000, 1, maxDelay, 'Patience for one statement.'),
  embeddedStatements: integer(
    'EMBEDDED_STATEMENTS',
    8,
    1,
    500,
    'Statements that the embedded engine (memory:, file:) reads with at once; the others wait in order.',
  ),
  sharedStatements: integer(
    'SHARED_STATEMENTS',
    2,
    1,
    1_000,
    'Statements of one shape under way at once; requests that come meanwhile go together in the next.',
  ),
  sharedRows: integer('SHARED_ROWS', 10_000, 1, 1e9, 'Rows that one shared statement brings, about.'),
  topologyMb: integer(
    'TOPOLOGY_MB',
    '',
    0,
    100_000,
    'What the shape of the graph, with the fields that are asked for, may weigh in memory, in MB: graph questions, lists and what records say are answered from it. Of a larger graph they are asked by statements; 0 always. When absent, an eighth of the memory that the process may use, from 128 to 1024.',
  ),
  searchMb: integer(
    'SEARCH_MB',
    128,
    0,
    100_000,
    'What searches are answered from may weigh in memory, in MB. Of a larger graph they are asked by statements; 0 always.',
  ),
  answersMb: integer(
    'ANSWERS_MB',
    64,
    0,
    100_000,
    'What answers that are kept for as long as the graph stays the same may weigh in memory, in MB; 0: none are kept.',
  ),
  depth: integer('MAX_DEPTH', 20, 1, 1_000, 'Levels of nesting in a query (introspection apart).'),
  cost: integer(
    'MAX_COST',
    200_000,
    1,
    1e9,
    'What a query may cost: records it could return, and the work of finding them in records.',
  ),
  aliases: integer('MAX_ALIASES', 50, 0, 100_000, 'Aliases in a query, fragments expanded.'),
  tokens: integer('MAX_TOKENS', 3_000, 10, 1e6, 'Tokens of the query text.'),
  bodyBytes: integer('MAX_BODY_BYTES', 131_072, 100, 1e9, 'Size of a request body.'),
  inputDepth: integer('MAX_INPUT_DEPTH', 12, 1, 64, 'Levels of nesting in an argument or variable.'),
  conditions: integer(
    'MAX_CONDITIONS',
    200,
    1,
    100_000,
    'Conditions in all arguments and variables of a query.',
  ),
  stringLength: integer(
    'MAX_STRING_LENGTH',
    2_000,
    1,
    1e6,
    'Characters of one string in an argument or variable.',
  ),
  heavyCost: integer(
    'HEAVY_COST',
    10_000,
    0,
    1e9,
    'Cost from which a query counts as heavy; those that ask for the schema do too.',
  ),
  heavyAtOnce: integer('HEAVY_AT_ONCE', 4, 1, 10_000, 'Heavy queries at once; others wait, or get 503.'),
  exportsOpen: integer('EXPORTS_AT_ONCE', 16, 1, 10_000, 'Exports at once; others wait, or get 503.'),
  queueMs: integer('QUEUE_MS', 5_000, 0, maxDelay, 'How long a heavy query or an export waits for its turn.'),
  clientBudget: integer(
    'CLIENT_BUDGET',
    0,
    0,
    1e12,
    'Cost that one client, known by key or address, may spend in CLIENT_BUDGET_SECONDS; 0 counts nothing.',
  ),
  clientBudgetSeconds: integer(
    'CLIENT_BUDGET_SECONDS',
    60,
    1,
    86_400,
    'Seconds in which a client’s budget fills up again.',
  ),
  exportTimeoutMs: integer('EXPORT_TIMEOUT_MS', 300_000, 1, maxDelay, 'Time for the whole of one export.'),
  timeoutMs: integer('REQUEST_TIMEOUT_MS', 10_000, 1, maxDelay, 'Time for one GraphQL request.'),
};

export const variables = {
  host: text('HOST', '127.0.0.1', 'a host name or an IP address', 'Interface to listen on; 0.0.0.0 for all.'),
  graphUrl: text(
    'GRAPH_URL',
    'memory:',
    'memory:, file:PATH, neo4j://HOST[:PORT], neo4j+s://…, neo4j+ssc://…, bolt://…, bolt+s://… or bolt+ssc://…, without user and password',
    'Which graph to open.',
  ),
  username: text('NEO4J_USERNAME', '', 'text; together with NEO4J_PASSWORD', 'User of the Neo4j database.'),
  password: text('NEO4J_PASSWORD', '', 'text; together with NEO4J_USERNAME', 'Password of that user.'),
  database: text(
    'NEO4J_DATABASE',
    '',
    'the name of a database',
    'Database; the server’s default when absent.',
  ),
  logLevel: text('LOG_LEVEL', 'info', logLevels.join(', '), 'Least level that is logged.'),
  corsOrigins: text(
    'CORS_ORIGINS',
    '',
    'origins such as https://example.org, separated by commas; or *',
    'Origins whose pages may read answers. When absent, none; where HOST is a loopback address, OpenRefine as it runs on the same machine (port 3333).',
  ),
  language: text(
    'DEFAULT_LANGUAGE',
    'zh',
    'zh or en',
    'Language of names and summaries where neither a query nor Accept-Language names one.',
  ),
  trustProxy: text(
    'TRUST_PROXY',
    '',
    'loopback, private, IP addresses and networks such as 10.0.0.0/8, separated by commas',
    'Proxies whose X-Forwarded-For, -Proto, -Host and -Prefix are believed; none when absent.',
  ),
  basePath: text(
    'BASE_PATH',
    '',
    'a path such as /atlas',
    'Path below which a proxy passes requests on without taking it off.',
  ),
  allowedHosts: text(
    'ALLOWED_HOSTS',
    '',
    'host names without ports, separated by commas; or *',
    'Names under which the server may be asked for; any when absent, but only local ones where HOST is a loopback address.',
  ),
  frameOrigins: text(
    'FRAME_ORIGINS',
    '',
    'origins such as https://a.example, with commas between them, or *',
    'Origins whose pages may show pages of this server in a frame, with ?embed=1; none when absent.',
  ),
  crossSite: text(
    'CROSS_SITE_REQUESTS',
    '',
    'allow or refuse',
    'Requests that a browser sends from pages of other sites, CORS_ORIGINS apart; when absent, refused where HOST is a loopback address.',
  ),
  apiKeysFile: text(
    'API_KEYS_FILE',
    '',
    'a file made of lines NAME sha256:HASH [COST]',
    'File with the hashes of clients’ keys, read again when it changes; `model-atlas key NAME` makes a line.',
  ),
  apiKeysRequired: text(
    'API_KEYS_REQUIRED',
    '',
    'true or false',
    'Answer only those who send a key of API_KEYS_FILE; /health/ is open to all.',
  ),
  trustedDocuments: text(
    'TRUSTED_DOCUMENTS_FILE',
    '',
    'a JSON file {"ID": "query …"}, or a manifest of Apollo’s tools',
    'GraphQL documents that requests may name by documentId or hash instead of sending them; read at start.',
  ),
  seedDir: text(
    'SEED_DIR',
    packageSeed,
    'a folder',
    'Where the seed files are; the package’s own when absent.',
  ),
  seedReports: text(
    'SEED_REPORTS',
    '',
    'folders of reports such as ./my-report, and ids of those in the package’s folder reports/, with commas between them, 100 at most',
    'Further reports to load beside the seed: their folders, or ids of those in the package’s folder `reports/`; none when absent.',
  ),
  seedOnStart: text(
    'SEED_ON_START',
    '',
    'true or false',
    'Load the seed before serving: true as `seed apply` does, at each start; false never; when absent, only into memory: or a file: without records.',
  ),
};

/** Every variable that is read, in the order of the documentation. */
export const configVariables: readonly Variable[] = [
  integers.port,
  variables.host,
  variables.graphUrl,
  variables.username,
  variables.password,
  variables.database,
  integers.maxPoolSize,
  integers.connectTimeoutMs,
  integers.acquireTimeoutMs,
  integers.queryTimeoutMs,
  integers.embeddedStatements,
  integers.sharedStatements,
  integers.sharedRows,
  integers.topologyMb,
  integers.searchMb,
  integers.answersMb,
  variables.logLevel,
  variables.corsOrigins,
  variables.language,
  variables.trustProxy,
  variables.basePath,
  variables.allowedHosts,
  variables.crossSite,
  variables.frameOrigins,
  variables.apiKeysFile,
  variables.apiKeysRequired,
  variables.trustedDocuments,
  variables.seedDir,
  variables.seedReports,
  variables.seedOnStart,
  integers.depth,
  integers.cost,
  integers.aliases,
  integers.tokens,
  integers.inputDepth,
  integers.conditions,
  integers.stringLength,
  integers.bodyBytes,
  integers.timeoutMs,
  integers.exportTimeoutMs,
  integers.heavyCost,
  integers.heavyAtOnce,
  integers.exportsOpen,
  integers.queueMs,
  integers.clientBudget,
  integers.clientBudgetSeconds,
  integers.maxConnections,
  integers.keepAliveMs,
  integers.writeTimeoutMs,
  integers.shutdownDelayMs,
  integers.shutdownGraceMs,
];
