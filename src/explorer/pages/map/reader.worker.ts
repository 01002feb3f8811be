import type { MapFiles, MapIsland, MapPart, MapRecord } from './read.ts';

/** Reads the map's files beside the page, which would stand still for as long as that takes. */

/** So many records at a time: a message is no long task for the page. */
const chunk = 500;

const say = (part: MapPart, transfer: Transferable[] = []) => postMessage(part, { transfer });

class Failed extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const open = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (response.ok) return response;
  const { error, code } = (await response.json().catch(() => ({}))) as { error?: string; code?: string };
  throw new Failed(code ?? 'INTERNAL_SERVER_ERROR', error ?? String(response.status));
};

const linesOf = async function* (response: Response): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const parts = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
    rest = parts.pop()!;
    yield* parts;
    if (done) break;
  }
  if (rest) yield rest;
};

type Row = readonly [string, string, string, number, number, number | null, number];

/** A row a line, until the list ends. */
const rowsOf = async function* <T>(lines: AsyncGenerator<string>): AsyncGenerator<T> {
  for (;;) {
    const { done, value } = await lines.next();
    if (done) throw new Failed('OFFLINE', 'The file broke off.');
    if (value.startsWith(']')) return;
    if (value !== '') yield JSON.parse(value.replace(/,$/, '')) as T;
  }
};

const read = async ({ islands, points }: MapFiles) => {
  const first = (await (await open(islands)).json()) as {
    readonly nodes: number;
    readonly links: number;
    readonly islands: readonly MapIsland[];
  };
  say({ islands: first.islands, records: first.nodes, lines: first.links });
  const lines = linesOf(await open(points));
  // The graph may have changed meanwhile: what the points say of their islands is what holds.
  const head = (await lines.next()).value as string;
  const own = (JSON.parse(`${head.replace(/,$/, '')}}`) as { metadata: { islands?: readonly MapIsland[] } })
    .metadata.islands;
  // What the nodes' rows are, and where they begin.
  for (let n = 0; n < 2; n++) await lines.next();
  const rows: Row[] = [];
  for await (const row of rowsOf<Row>(lines)) rows.push(row);
  const order = rows.map((_, place) => place).sort((a, b) => rows[b]![6] - rows[a]![6] || a - b);
  const records = order.map((place): MapRecord => {
    const [slug, label, type, x, y, island, degree] = rows[place]!;
    return { slug, label, type, x, y, island: island ?? 0, degree };
  });
  const placeOf = new Uint32Array(rows.length);
  order.forEach((row, place) => {
    placeOf[row] = place;
  });
  const isSame = ({ name, size }: MapIsland, place: number) =>
    first.islands[place]?.name === name && first.islands[place]?.size === size;
  if (own && !(own.length === first.islands.length && own.every(isSame)))
    say({ islands: own, records: records.length, lines: first.links });
  for (let from = 0; from < records.length; from += chunk) say({ chunk: records.slice(from, from + chunk) });
  const ends: [number, number][] = [];
  for await (const [from, to] of rowsOf<[number, number]>(lines)) ends.push([placeOf[from]!, placeOf[to]!]);
  ends.sort((a, b) => Math.max(...a) - Math.max(...b));
  const said = new Uint32Array(ends.flat());
  say({ lines: said }, [said.buffer]);
};

addEventListener('message', ({ data }: MessageEvent<MapFiles>) => {
  read(data).catch((error: unknown) =>
    say({
      failed:
        error instanceof Failed
          ? { code: error.code, message: error.message }
          : { code: 'OFFLINE', message: 'The server does not answer.' },
    }),
  );
});
