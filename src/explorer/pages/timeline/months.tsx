import { useEffect, useRef } from 'preact/hooks';
import { textWidth } from '../../drawing/graph.ts';
import { type Family, families } from '../../families.ts';
import { Savable } from '../../parts/save-picture.tsx';
import { useWords } from '../../words.ts';
import type { Dated } from './dated.ts';

const words = {
  label: { zh: '每月几件', en: 'How many in each month' },
  month: {
    zh: (month: string, count: number) => `${month}：${count} 件`,
    en: (month: string, count: number) => `${month}: ${count}`,
  },
};

/** Above the columns for a number, the columns, below them for month and year. */
const top = 24;
const tall = 130;
const below = 40;
const legendHeight = 20;

const isFirst = (month: string, index: number) => index === 0 || month.endsWith('-01');

/** A column for each month, as high as what is dated in it, by families; a column leads to its rows below. */
export const Months = ({ months, dated }: { months: readonly string[]; dated: readonly Dated[] }) => {
  const { say } = useWords();
  const inMonth = new Map(months.map((month) => [month, dated.filter(({ period }) => period === month)]));
  const highest = Math.max(1, ...[...inMonth.values()].map((list) => list.length));
  const frame = useRef<HTMLElement>(null);
  // Where months have no room the last ones are seen first: most is there.
  useEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [months]);
  if (months.length === 0) return null;
  const step = Math.max(30, Math.min(60, Math.floor(1_100 / months.length)));
  const present = (Object.keys(families) as Family[]).filter((family) =>
    dated.some((one) => one.family === family && one.period.length > 4),
  );
  const ground = top + tall;
  // Words of the legend stand one behind the other, as wide as they are.
  let end = 0;
  const legend = present.map((family) => {
    const from = end;
    end += 16 + textWidth(say(families[family])) * 12 + 20;
    return { family, from };
  });
  const width = Math.max(months.length * step, end);
  return (
    // Its own place to move sideways in, where months have no room.
    <section class="months" aria-label={say(words.label)} tabIndex={0} ref={frame}>
      <Savable name="months">
        <svg
          viewBox={`0 0 ${width} ${ground + below + legendHeight}`}
          width={width}
          height={ground + below + legendHeight}
          role="group"
          aria-label={say(words.label)}
        >
          <path class="ground" d={`M0 ${ground + 0.5}H${months.length * step}`} />
          {months.map((month, index) => {
            const list = inMonth.get(month)!;
            const middle = (index + 0.5) * step;
            const [year, number] = month.split('-');
            let high = ground;
            const parts = (Object.keys(families) as Family[]).flatMap((family) => {
              const count = list.filter((one) => one.family === family).length;
              if (count === 0) return [];
              const height = (count / highest) * tall;
              high -= height;
              return [
                <rect
                  key={family}
                  x={index * step + 2}
                  y={high}
                  width={step - 4}
                  height={Math.max(1, height - 1)}
                  rx="2"
                  fill={`var(--${family})`}
                >
                  <title>{`${say(families[family])}: ${count}`}</title>
                </rect>,
              ];
            });
            return (
              <g key={month}>
                {list.length > 0 && (
                  <a class="stack" href={`#m-${month}`} aria-label={say(words.month, month, list.length)}>
                    <rect class="reach" x={index * step} y={0} width={step} height={ground} />
                    {parts}
                    <text class="count" x={middle} y={high - 5}>
                      {list.length}
                    </text>
                  </a>
                )}
                <text class="month" x={middle} y={ground + 16}>
                  {Number(number)}
                </text>
                {isFirst(month, index) && (
                  <text class="year-of" x={middle} y={ground + 34}>
                    {year}
                  </text>
                )}
              </g>
            );
          })}
          {legend.map(({ family, from }) => (
            <g key={family} transform={`translate(${from} ${ground + below + 8})`}>
              <rect width="10" height="10" fill={`var(--${family})`} />
              <text class="kind" x="16" y="9">
                {say(families[family])}
              </text>
            </g>
          ))}
        </svg>
      </Savable>
    </section>
  );
};
