import type { MapIsland, MapPart, MapRecord } from './read.ts';

/** Reads the map's file beside the page, which would stand still for as long as that takes. */

interface Drawn {
  readonly metadata: { readonly islands?: readonly MapIsland[] };
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly type: string;
    readonly x: number;
    readonly y: number;
    readonly island?: number;
  }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** So many records at a time: a message is no long task for the page. */
const chunk = 500;

const say = (part: MapPart) => postMessage(part);

const read = async (address: string) => {
  const response = await fetch(address);
  if (!response.ok) {
    const { error, code } = (await response.json().catch(() => ({}))) as { error?: string; code?: string };
    say({ failed: { code: code ?? 'INTERNAL_SERVER_ERROR', message: error ?? String(response.status) } });
    return;
  }
  const { metadata, nodes, links } = (await response.json()) as Drawn;
  const degree = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const records = nodes
    .map(
      ({ id, label, type, x, y, island = 0 }): MapRecord => ({
        slug: id,
        label,
        type,
        x,
        y,
        island,
        degree: degree.get(id) ?? 0,
      }),
    )
    .sort((a, b) => b.degree - a.degree || (a.slug < b.slug ? -1 : 1));
  say({ islands: metadata.islands ?? [], records: records.length, lines: links.length });
  for (let from = 0; from < records.length; from += chunk) say({ chunk: records.slice(from, from + chunk) });
  const places = new Map(records.map(({ slug }, place) => [slug, place]));
  const ends = links
    .map(({ source, target }) => [places.get(source)!, places.get(target)!] as const)
    .sort((a, b) => Math.max(...a) - Math.max(...b));
  say({ lines: new Uint32Array(ends.flat()) });
};

addEventListener('message', ({ data }: MessageEvent<string>) => {
  read(data).catch(() => say({ failed: { code: 'OFFLINE', message: 'The server does not answer.' } }));
});
