import { useMemo, useState } from 'preact/hooks';
import { useHref } from '../../address.ts';
import { Dot } from '../../parts/named.tsx';
import { useWords } from '../../words.ts';
import type { MapIsland, MapRecord } from './read.ts';
import { words } from './words.ts';

/** More of an island are found by name. */
const most = 60;

/** The map as a list that opens: islands, the largest first, and their records, the most connected first. */
export const Islands = ({
  islands,
  records,
  go,
}: {
  islands: readonly MapIsland[];
  records: readonly MapRecord[];
  go: (island: number) => void;
}) => {
  const { say } = useWords();
  const href = useHref();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const order = useMemo(
    () => islands.map((_, place) => place).toSorted((a, b) => islands[b]!.size - islands[a]!.size),
    [islands],
  );
  const toggle = (place: number) => {
    const next = new Set(open);
    if (!next.delete(place)) {
      next.add(place);
      go(place);
    }
    setOpen(next);
  };
  return (
    <section class="map-side" aria-label={say(words.islands)}>
      <h2>{say(words.islands)}</h2>
      <p class="quiet small">{say(words.about)}</p>
      <ul>
        {order.map((place) => {
          const { name, size, type } = islands[place]!;
          const members = open.has(place) ? records.filter(({ island }) => island === place) : [];
          return (
            <li key={place}>
              <button
                type="button"
                class="plain island"
                aria-expanded={open.has(place)}
                onClick={() => toggle(place)}
              >
                <span aria-hidden="true">{open.has(place) ? '▾' : '▸'}</span>
                <Dot type={type} />
                <span class="island-name">{name}</span>
                <span class="quiet number">{size}</span>
              </button>
              {open.has(place) && (
                <ul>
                  {members.slice(0, most).map(({ slug, label, type: its, degree }) => (
                    <li key={slug}>
                      <a href={href(`/e/${slug}`)}>
                        <Dot type={its} />
                        {label}
                      </a>{' '}
                      <span class="quiet number">{degree}</span>
                    </li>
                  ))}
                  {members.length > most && <li class="quiet">{say(words.rest, members.length - most)}</li>}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
