import { fileURLToPath } from 'node:url';
import { AtlasError } from './errors.ts';

/** Bounds on one request; each is named in the error that it causes. */
export interface Limits {
  /** Nested selections, introspection apart. */
  readonly depth: number;
  /** Records that the request could return at most (server/plugins/cost-limit.ts has the formula). */
  readonly cost: number;
  readonly aliases: number;
  /** Lexical tokens of the query text. */
  readonly tokens: number;
  readonly bodyBytes: number;
  /** Levels of nesting in one argument or variable. */
  readonly inputDepth: number;
  /** Leaf conditions in all arguments and variables together. */
  readonly conditions: number;
  /** Characters of one string argument. */
  readonly stringLength: number;
  readonly timeoutMs: number;
}

/** Which graph to open, and how patiently. */
export interface GraphConfig {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  readonly maxPoolSize: number;
  readonly connectTimeoutMs: number;
  readonly acquireTimeoutMs: number;
  readonly queryTimeoutMs: number;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly graph: GraphConfig;
  readonly logLevel: LogLevel;
  /** Origins whose pages may read answers; `*` for any. Empty: only the server's own pages. */
  readonly corsOrigins: readonly string[];
  /** Of names and summaries, for requests that name none. */
  readonly language: 'zh' | 'en';
  readonly limits: Limits;
  readonly seedDir: string;
  /** When a server loads the seed before it serves: at each start, only into an embedded graph without records, or never. */
  readonly seedOnStart: 'always' | 'when_empty' | 'never';
  readonly shutdownGraceMs: number;
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the process was started with; nothing else reads it. */
export const processEnvironment = (): Environment => process.env;

/** A variable that cannot be taken as it stands. `seen` is absent where the value is a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly seen?: string;
  readonly accepted: string;
}

/** One environment variable: what it means is said once, here, for the README's table and for `help serve`. */
export interface Variable {
  readonly name: string;
  readonly preset: string;
  readonly accepted: string;
  readonly about: string;
}

const packageSeed = fileURLToPath(new URL('../seed', import.meta.url));
const maxDelay = 2 ** 31 - 1;

const text = (name: string, preset: string, accepted: string, about: string): Variable => ({
  name,
  preset,
  accepted,
  about,
});
const integer = (name: string, preset: number, least: number, most: number, about: string) => ({
  ...text(name, String(preset), `a whole number from ${least} to ${most}`, about),
  least,
  most,
});

const integers = {
  port: integer('PORT', 4000, 0, 65535, 'TCP port to listen on; 0 takes a free one.'),
  shutdownGraceMs: integer(
    'SHUTDOWN_GRACE_MS',
    10_000,
    0,
    maxDelay,
    'How long running requests may take to finish after SIGTERM or SIGINT.',
  ),
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
  depth: integer('MAX_DEPTH', 20, 1, 1_000, 'Levels of nesting in a query (introspection apart).'),
  cost: integer('MAX_COST', 200_000, 1, 1e9, 'Records that a query could return at most.'),
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
  timeoutMs: integer('REQUEST_TIMEOUT_MS', 10_000, 1, maxDelay, 'Time for one GraphQL request.'),
};

const variables = {
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
    'Origins whose pages may read answers.',
  ),
  language: text(
    'DEFAULT_LANGUAGE',
    'zh',
    'zh or en',
    'Language of names and summaries where neither a query nor Accept-Language names one.',
  ),
  seedDir: text(
    'SEED_DIR',
    packageSeed,
    'a folder',
    'Where the seed files are; the package’s own when absent.',
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
  variables.logLevel,
  variables.corsOrigins,
  variables.language,
  variables.seedDir,
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
  integers.shutdownGraceMs,
];

const isOrigin = (origin: string) =>
  origin === '*' ||
  (/^https?:\/\//.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin);

/** The value with any user and password of a URL blotted out. */
const withoutCredentials = (value: string) => value.replace(/\/\/[^/]*@/, '//***@');

const isGraphUrl = (url: string) => {
  if (url === 'memory:') return true;
  if (url.startsWith('file:')) return url.length > 'file:'.length;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(url) || !URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.hostname !== '' && parsed.username === '' && parsed.password === '';
};

/** Whether the graph lives inside this process. */
export const isEmbedded = (url: string) => url.startsWith('memory:') || url.startsWith('file:');

/**
 * Environment → Config. Looks at everything before it complains, and then throws one `CONFIG` error that lists each
 * variable, the value seen (never a secret) and the accepted form. An empty variable counts as absent.
 */
export const readConfig = (env: Environment): Config => {
  const problems: ConfigProblem[] = [];
  const given = (variable: Variable) => env[variable.name]?.trim() || undefined;
  const take = (variable: Variable, isFine: (value: string) => boolean) => {
    const value = given(variable) ?? variable.preset;
    if (!isFine(value))
      problems.push({
        variable: variable.name,
        seen: withoutCredentials(value),
        accepted: variable.accepted,
      });
    return value;
  };
  const takeInteger = (variable: (typeof integers)[keyof typeof integers]) =>
    Number(
      take(
        variable,
        (value) =>
          /^\d{1,12}$/.test(value) && Number(value) >= variable.least && Number(value) <= variable.most,
      ),
    );

  const url = take(variables.graphUrl, isGraphUrl);
  const username = given(variables.username);
  // A password may begin or end with a space: it is the one value that is taken as it stands.
  const password = env[variables.password.name] || undefined;
  const database = given(variables.database);
  if (username !== undefined && password === undefined)
    problems.push({ variable: 'NEO4J_PASSWORD', accepted: `${variables.password.accepted}, which is set` });
  if (password !== undefined && username === undefined)
    problems.push({ variable: 'NEO4J_USERNAME', accepted: `${variables.username.accepted}, which is set` });
  const origins = take(variables.corsOrigins, (value) => value === '' || splitList(value).every(isOrigin));
  const onStart = take(variables.seedOnStart, (value) => ['', 'true', 'false'].includes(value));

  const config: Config = {
    host: take(variables.host, (value) => /^[A-Za-z0-9.:%_-]+$/.test(value)),
    port: takeInteger(integers.port),
    graph: {
      url,
      ...(username !== undefined && { username }),
      ...(password !== undefined && { password }),
      ...(database !== undefined && { database }),
      maxPoolSize: takeInteger(integers.maxPoolSize),
      connectTimeoutMs: takeInteger(integers.connectTimeoutMs),
      acquireTimeoutMs: takeInteger(integers.acquireTimeoutMs),
      queryTimeoutMs: takeInteger(integers.queryTimeoutMs),
    },
    logLevel: take(variables.logLevel, (value) => logLevels.some((level) => level === value)) as LogLevel,
    corsOrigins: splitList(origins),
    language: take(variables.language, (value) => value === 'zh' || value === 'en') as Config['language'],
    limits: {
      depth: takeInteger(integers.depth),
      cost: takeInteger(integers.cost),
      aliases: takeInteger(integers.aliases),
      tokens: takeInteger(integers.tokens),
      bodyBytes: takeInteger(integers.bodyBytes),
      inputDepth: takeInteger(integers.inputDepth),
      conditions: takeInteger(integers.conditions),
      stringLength: takeInteger(integers.stringLength),
      timeoutMs: takeInteger(integers.timeoutMs),
    },
    seedDir: given(variables.seedDir) ?? packageSeed,
    seedOnStart: onStart === 'true' ? 'always' : onStart === '' && isEmbedded(url) ? 'when_empty' : 'never',
    shutdownGraceMs: takeInteger(integers.shutdownGraceMs),
  };
  if (problems.length > 0) throw configError(problems);
  Object.freeze(config.graph);
  Object.freeze(config.limits);
  Object.freeze(config.corsOrigins);
  return Object.freeze(config);
};

const splitList = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const configError = (problems: readonly ConfigProblem[]) =>
  new AtlasError(
    'CONFIG',
    [
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:`,
      ...problems.map(
        ({ variable, seen, accepted }) =>
          `  ${variable}${seen === undefined ? ' is missing' : ` is "${seen}"`}: write ${accepted}.`,
      ),
    ].join('\n'),
    { problems },
  );

/** Names that people know from other tools, and what they are called here. */
const elsewhere: Readonly<Record<string, string>> = {
  NEO4J_URI: 'GRAPH_URL',
  NEO4J_URL: 'GRAPH_URL',
  NEO4J_USER: 'NEO4J_USERNAME',
  NEO4J_PASS: 'NEO4J_PASSWORD',
  GRAPH_URI: 'GRAPH_URL',
  CORS_ORIGIN: 'CORS_ORIGINS',
};

/** One line for each variable that is set, is not read, and looks like a slip of the pen for one that is. */
export const configWarnings = (env: Environment): string[] => {
  const known = configVariables.map((variable) => variable.name);
  return Object.keys(env)
    .filter((name) => !known.includes(name) && env[name] !== undefined)
    .sort()
    .flatMap((name) => {
      const meant = elsewhere[name] ?? known.find((other) => other.length >= 6 && distance(name, other) <= 2);
      // Somebody who sets both knows what each is for.
      return meant === undefined || env[meant] !== undefined
        ? []
        : [`${name} is set but not read: did you mean ${meant}?`];
    });
};

/** Levenshtein distance, in one row. */
const distance = (a: string, b: string) => {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};
