import { useState } from 'preact/hooks';
import { useHref } from '../../address.ts';
import { shortened, textWidth } from '../../drawing/graph.ts';
import { verbWords } from '../../drawing/verb.ts';
import { colourOf, familyOf, signs } from '../../families.ts';
import { useWords } from '../../words.ts';
import type { Ribbon, ThreeColumns } from './columns.ts';

const width = 1120;
const row = 25;
const letter = 14;
/** Where each column's names stand: the first before its place, the second and third after it. */
const places = [184, 430, 870] as const;
const lengths = [12, 19, 17] as const;

/** Companies → models → types: every name legible, every line can be asked. On the server too. */
export const Columns = ({
  columns: { lists, ribbons },
  label,
  chosen,
  choose,
  outside,
}: {
  columns: ThreeColumns;
  label: string;
  chosen: Ribbon | undefined;
  choose: (ribbon: Ribbon) => void;
  /** A record that is pointed at in the table below. */
  outside: string | undefined;
}) => {
  const { say } = useWords();
  const href = useHref();
  const [own, setPointed] = useState<string>();
  const pointed = own ?? outside;
  const height = Math.max(...lists.map((list) => list.length)) * row + 8;
  const at = new Map<string, { x: number; y: number; end: number; column: number; text: string }>();
  for (const [column, list] of lists.entries())
    for (const [index, { slug, names }] of list.entries()) {
      const text = shortened(say(names), lengths[column]!);
      const x = places[column]!;
      const y = (height * (index + 0.5)) / list.length;
      const length = textWidth(text) * letter + 20;
      at.set(slug, { x, y, end: column === 0 ? x + 8 : x + length, column, text });
    }
  // What a record is joined to, and what that is joined to on the other side.
  const lit = new Set<Ribbon>();
  if (pointed !== undefined) {
    const middles = new Set<string>();
    for (const ribbon of ribbons)
      if (ribbon.from.slug === pointed || ribbon.to.slug === pointed) {
        lit.add(ribbon);
        for (const end of [ribbon.from, ribbon.to]) if (end.__typename === 'Model') middles.add(end.slug);
      }
    if (at.get(pointed)?.column !== 1)
      for (const ribbon of ribbons)
        if (middles.has(ribbon.from.slug) || middles.has(ribbon.to.slug)) lit.add(ribbon);
  }
  const near = new Set([...lit].flatMap(({ from, to }) => [from.slug, to.slug]));
  const key = ({ from, to }: Ribbon) => `${from.slug} ${to.slug}`;
  const mine = chosen && key(chosen);
  return (
    <svg
      class="columns"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      onMouseLeave={() => setPointed(undefined)}
    >
      <g>
        {ribbons.map((ribbon) => {
          const a = at.get(ribbon.from.slug)!;
          const b = at.get(ribbon.to.slug)!;
          const from = a.column === 0 ? a.x + 8 : a.end;
          const to = b.x - 8;
          const bend = (to - from) * 0.5;
          const path = `M${from} ${a.y}C${from + bend} ${a.y} ${to - bend} ${b.y} ${to} ${b.y}`;
          const state =
            mine === key(ribbon) ? ' chosen' : pointed === undefined ? '' : lit.has(ribbon) ? ' lit' : ' dim';
          const verb = ribbon.from.__typename === 'Company' ? 'DEVELOPS' : 'HAS_TYPE';
          return (
            <g
              key={key(ribbon)}
              class={`ribbon${state}`}
              style={{ '--colour': colourOf(ribbon.from.__typename) }}
              onClick={() => choose(ribbon)}
            >
              <path d={path} class="line" />
              <path d={path} class="target">
                <title>{`${say(ribbon.from.names)} ${say(verbWords(verb))} ${say(ribbon.to.names)}`}</title>
              </path>
            </g>
          );
        })}
      </g>
      {lists.flatMap((list) =>
        list.map(({ slug, names, __typename }) => {
          const { x, y, column, text } = at.get(slug)!;
          return (
            <a
              key={slug}
              class={`name${pointed !== undefined && pointed !== slug && !near.has(slug) ? ' dim' : ''}`}
              href={href(`/e/${slug}`)}
              style={{ '--colour': colourOf(__typename) }}
              aria-label={text === say(names) ? text : `${text}, ${say(names)}`}
              onMouseEnter={() => setPointed(slug)}
              onFocus={() => setPointed(slug)}
              onBlur={() => setPointed(undefined)}
            >
              <title>{say(names)}</title>
              <path class="sign" d={signs[familyOf(__typename)]} transform={`translate(${x} ${y})`} />
              <text x={column === 0 ? x - 12 : x + 11} y={y + 5} text-anchor={column === 0 ? 'end' : 'start'}>
                {text}
              </text>
            </a>
          );
        }),
      )}
    </svg>
  );
};
