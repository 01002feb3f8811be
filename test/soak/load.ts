import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export const questions: readonly string[] = [
  '{ company(slug: "iflytek") { name summary models(first: 5) { totalCount nodes { name } } } }',
  '{ models(first: 20, orderBy: { name: ASC }) { totalCount nodes { slug name citations { section } } } }',
  '{ search(text: "大模型", first: 10) { hits { entity { slug } } } }',
  '{ paths(from: "vivo", to: "ernie", maxLength: 3) { paths { length nodes { slug } } } }',
  '{ neighborhood(of: "baidu", depth: 2, limit: 50) { nodes { slug } edges { id } } }',
  '{ crosstab(rows: COMPANY, columns: MODEL_TYPE) { total } }',
  '{ entities(first: 50, where: { degree: { gt: 5 } }) { nodes { slug degree } } }',
  '{ timeline(by: YEAR) { periods { period count } } }',
  '{ companies(first: 5) { nodes { slug } facets(fields: ["industries"]) { values { value count } } } }',
];

/** What came of a request. */
export type Outcome =
  | 'answered'
  | 'unavailable'
  | 'too late'
  | 'refused'
  | 'wrong'
  | 'internal'
  | 'hung'
  | 'cut';

const patienceMs = 40_000;

const outcomeOf = (status: number, text: string, right: string | undefined): Outcome => {
  if (status === 500 || text.includes('INTERNAL_SERVER_ERROR')) return 'internal';
  if (/"SERVICE_UNAVAILABLE"/.test(text)) return 'unavailable';
  if (/"TIMEOUT"/.test(text)) return 'too late';
  if (status >= 400 || text.includes('"errors"')) return 'refused';
  return right === undefined || text === right ? 'answered' : 'wrong';
};

export const ask = async (
  url: string,
  query: string,
  right?: string,
): Promise<{ outcome: Outcome; text: string }> => {
  try {
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    return { outcome: outcomeOf(response.status, text, right), text };
  } catch (error) {
    return { outcome: (error as Error).name === 'TimeoutError' ? 'hung' : 'cut', text: '' };
  }
};

let distinct = 0;
const nested = () => {
  const end = `{slug:{contains:"x${distinct++}"}}`;
  const around = (field: string, inner: string) => `{${field}:{none:${inner}}}`;
  return around('capabilities', around('modelTypes', around('capabilities', around('modelTypes', end))));
};

const bytes = (url: string, data: Uint8Array | string): Promise<Outcome> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const late = setTimeout(() => socket.destroy(), 5_000);
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(late);
      resolve('refused');
    });
    socket.on('data', () => {});
    socket.end(data);
  });

const abandoned = async (url: string, path: string): Promise<Outcome> => {
  await fetch(url + path, { signal: AbortSignal.timeout(300) })
    .then((response) => response.text())
    .catch(() => {});
  return 'refused';
};

/** What nobody should be able to harm others with. */
export const hostile: readonly ((url: string) => Promise<Outcome>)[] = [
  async (url) => (await ask(url, `{modelTypes(first:1,where:${nested()}){totalCount}}`)).outcome,
  async (url) =>
    (
      await ask(
        url,
        `{${Array.from({ length: 12 }, (_, i) => `a${i}:modelTypes(first:1,where:${nested()}){totalCount}`).join(' ')}}`,
      )
    ).outcome,
  async (url) => (await ask(url, `{${'a{'.repeat(500)}${'}'.repeat(500)}}`)).outcome,
  async (url) =>
    (await ask(url, '{ pattern(start: {}, steps: [{}, {}, {}], limit: 400) { matches { __typename } } }'))
      .outcome,
  async (url) =>
    (await ask(url, `{ search(text: "${'mo xing '.repeat(20)}", first: 100) { hits { entity { slug } } } }`))
      .outcome,
  async (url) => (await ask(url, '{ __schema { types { name fields { name type { name } } } } }')).outcome,
  (url) => bytes(url, randomBytes(2_000)),
  (url) => bytes(url, 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999\r\n\r\n{"query":'),
  (url) => abandoned(url, 'export/jsonl'),
  (url) => abandoned(url, 'export/d3?layout=force'),
];

/** Asks one thing after another until `over`; `told` learns what came of each. */
export const keepAsking = async (
  next: () => Promise<Outcome>,
  over: () => boolean,
  told: (outcome: Outcome, ms: number) => void,
): Promise<void> => {
  while (!over()) {
    const began = performance.now();
    told(await next(), performance.now() - began);
    await wait(20);
  }
};
