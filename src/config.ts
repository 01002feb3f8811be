import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { memoryOfProcess, presetTopologyMb } from './config/memory.ts';
import {
  configVariables,
  integers,
  type LogLevel,
  logLevels,
  packageReports,
  packageSeed,
  type Variable,
  variables,
} from './config/variables.ts';
import { AtlasError } from './errors.ts';

export { configVariables, type LogLevel, logLevels, type Variable } from './config/variables.ts';

/** Bounds on one request; each is named in the error that it causes. */
export interface Limits {
  /** Nested selections, introspection apart. */
  readonly depth: number;
  /** Records that the request could return, and the work of finding them, in records (server/cost.ts has the formula). */
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
  /** For the whole of one export, its reader's time included. */
  readonly exportTimeoutMs: number;
  /** Cost from which a query waits for its turn (server/admission.ts). */
  readonly heavyCost: number;
  readonly heavyAtOnce: number;
  readonly exportsOpen: number;
  readonly queueMs: number;
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
  /** Of the embedded engine. */
  readonly statementsAtOnce: number;
}

/** How the server meets the network. */
export interface HttpConfig {
  /** Origins whose pages may read answers; `*` for any. Empty: only the server's own pages. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may show pages of this server in a frame; `*` for any. */
  readonly frameOrigins: readonly string[];
  /** Proxies whose forwarding headers are believed. */
  readonly trustProxy: readonly string[];
  /** Empty, or a path that begins with `/` and does not end with one. */
  readonly basePath: string;
  /** Host names that a request may name; `*` for any. */
  readonly allowedHosts: readonly string[];
  /** Whether a browser may send requests from pages of other sites. */
  readonly crossSite: boolean;
  readonly maxConnections: number;
  readonly keepAliveMs: number;
  readonly writeTimeoutMs: number;
  /** What a client without a quota of its own may spend in so many seconds; 0: nothing is counted. */
  readonly clientBudget: { readonly cost: number; readonly seconds: number };
  /** The file with the hashes of keys. */
  readonly apiKeysFile?: string;
  /** The file with documents that requests may name. */
  readonly trustedDocumentsFile?: string;
  /** Whether only those are answered who have a key. */
  readonly apiKeysRequired: boolean;
  readonly shutdownDelayMs: number;
  readonly shutdownGraceMs: number;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly graph: GraphConfig;
  /** What answers that are kept may weigh (server/execute/answers.ts); 0: none are. */
  readonly answersBytes: number;
  /** How requests share statements (engine/sharing.ts). */
  readonly sharing: {
    readonly flights: number;
    readonly rows: number;
    readonly topologyBytes: number;
    readonly searchBytes: number;
  };
  readonly logLevel: LogLevel;
  /** Of names and summaries, for requests that name none. */
  readonly language: 'zh' | 'en';
  readonly http: HttpConfig;
  readonly limits: Limits;
  readonly seedDir: string;
  /** Folders of reports that are loaded beside it. */
  readonly seedReports: readonly string[];
  /** When a server loads the seed before it serves: at each start, only into an embedded graph without records, or never. */
  readonly seedOnStart: 'always' | 'when_empty' | 'never';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the process was started with; nothing else reads it. */
export const processEnvironment = (): Environment => process.env;

/** A variable that cannot be taken as it stands. `seen` is absent where the value is a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly seen?: string;
  readonly accepted: string;
}

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

const isHostName = (name: string) => /^[\w.-]+$|^\[[0-9a-f:.]+\]$/i.test(name);

/** Whether only this machine can reach what listens there. */
export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Where OpenRefine is on the machine that it runs on: its pages ask services that tables are matched with by themselves. */
const openRefine = ['http://127.0.0.1:3333', 'http://localhost:3333'];

/** `loopback`, `private`, an address, or a network. */
const isNetwork = (text: string) => {
  if (text === 'loopback' || text === 'private') return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return (
    version !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
};

/** An id, as against a path. */
const isId = (place: string) => /^[a-z0-9-]+$/.test(place);
const isPackageReport = (id: string) => existsSync(join(packageReports, id));
const reportPlace = (place: string) => (isId(place) ? join(packageReports, place) : place);

/** Whether the graph lives inside this process. */
export const isEmbedded = (url: string) => url.startsWith('memory:') || url.startsWith('file:');

/**
 * Environment → Config. Looks at everything before it complains, and then throws one `CONFIG` error that lists each
 * variable, the value seen (never a secret) and the accepted form. An empty variable counts as absent. `memory` is in
 * bytes: one default follows from it.
 */
export const readConfig = (env: Environment, memory = memoryOfProcess()): Config => {
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
  const takeInteger = (variable: (typeof integers)[keyof typeof integers], preset = variable.preset) =>
    Number(
      take(
        { ...variable, preset },
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
  const frames = take(variables.frameOrigins, (value) => value === '' || splitList(value).every(isOrigin));
  const reports = take(
    variables.seedReports,
    (value) =>
      splitList(value).length <= 100 &&
      splitList(value).every((place) => !isId(place) || isPackageReport(place)),
  );
  const onStart = take(variables.seedOnStart, (value) => ['', 'true', 'false'].includes(value));

  const host = take(variables.host, (value) => /^[A-Za-z0-9.:%_-]+$/.test(value));
  const allowedHosts = splitList(
    take(variables.allowedHosts, (value) =>
      splitList(value).every((name) => name === '*' || isHostName(name)),
    ),
  ).map((name) => name.toLowerCase());
  const basePath = take(variables.basePath, (value) => value === '' || /^(\/[\w.~-]+)+\/?$/.test(value));
  const crossSite = take(variables.crossSite, (value) => ['', 'allow', 'refuse'].includes(value));

  const apiKeysFile = given(variables.apiKeysFile);
  const trustedDocumentsFile = given(variables.trustedDocuments);
  const keysRequired = take(variables.apiKeysRequired, (value) => ['', 'true', 'false'].includes(value));
  if (keysRequired === 'true' && apiKeysFile === undefined)
    problems.push({
      variable: 'API_KEYS_FILE',
      accepted: `${variables.apiKeysFile.accepted}; API_KEYS_REQUIRED is true`,
    });

  const config: Config = {
    host,
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
      statementsAtOnce: takeInteger(integers.embeddedStatements),
    },
    sharing: {
      flights: takeInteger(integers.sharedStatements),
      rows: takeInteger(integers.sharedRows),
      topologyBytes: takeInteger(integers.topologyMb, String(presetTopologyMb(memory))) * 1_000_000,
      searchBytes: takeInteger(integers.searchMb) * 1_000_000,
    },
    answersBytes: takeInteger(integers.answersMb) * 1_000_000,
    logLevel: take(variables.logLevel, (value) => logLevels.some((level) => level === value)) as LogLevel,
    language: take(variables.language, (value) => value === 'zh' || value === 'en') as Config['language'],
    http: {
      corsOrigins: origins === '' && isLoopback(host) ? openRefine : splitList(origins),
      frameOrigins: splitList(frames),
      trustProxy: splitList(take(variables.trustProxy, (value) => splitList(value).every(isNetwork))),
      basePath: basePath.replace(/\/+$/, ''),
      allowedHosts: allowedHosts.length > 0 ? allowedHosts : isLoopback(host) ? localHosts : ['*'],
      crossSite: crossSite === '' ? !isLoopback(host) : crossSite === 'allow',
      maxConnections: takeInteger(integers.maxConnections),
      keepAliveMs: takeInteger(integers.keepAliveMs),
      writeTimeoutMs: takeInteger(integers.writeTimeoutMs),
      clientBudget: {
        cost: takeInteger(integers.clientBudget),
        seconds: takeInteger(integers.clientBudgetSeconds),
      },
      ...(apiKeysFile !== undefined && { apiKeysFile }),
      ...(trustedDocumentsFile !== undefined && { trustedDocumentsFile }),
      apiKeysRequired: keysRequired === 'true',
      shutdownDelayMs: takeInteger(integers.shutdownDelayMs),
      shutdownGraceMs: takeInteger(integers.shutdownGraceMs),
    },
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
      exportTimeoutMs: takeInteger(integers.exportTimeoutMs),
      heavyCost: takeInteger(integers.heavyCost),
      heavyAtOnce: takeInteger(integers.heavyAtOnce),
      exportsOpen: takeInteger(integers.exportsOpen),
      queueMs: takeInteger(integers.queueMs),
    },
    seedDir: given(variables.seedDir) ?? packageSeed,
    seedReports: splitList(reports).map(reportPlace),
    seedOnStart: onStart === 'true' ? 'always' : onStart === '' && isEmbedded(url) ? 'when_empty' : 'never',
  };
  if (problems.length > 0) throw configError(problems);
  Object.freeze(config.graph);
  Object.freeze(config.sharing);
  Object.freeze(config.limits);
  Object.freeze(config.http);
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
