import { type Family, families } from '../../families.ts';
import { useWords } from '../../words.ts';
import type { Dated } from './dated.ts';

const words = {
  label: { zh: '每月几件', en: 'How many in each month' },
  month: {
    zh: (month: string, count: number) => `${month}：${count} 件`,
    en: (month: string, count: number) => `${month}: ${count}`,
  },
};

/** A column for each month, as high as what is dated in it, by families; a column leads to its rows below. */
export const Months = ({ months, dated }: { months: readonly string[]; dated: readonly Dated[] }) => {
  const { say } = useWords();
  const inMonth = new Map(months.map((month) => [month, dated.filter(({ period }) => period === month)]));
  const highest = Math.max(1, ...[...inMonth.values()].map((list) => list.length));
  if (months.length === 0) return null;
  return (
    // Its own place to move sideways in, where months have no room.
    <section class="months" aria-label={say(words.label)} tabIndex={0}>
      <ol>
        {months.map((month, index) => {
          const list = inMonth.get(month)!;
          const [year, number] = month.split('-');
          const parts = (Object.keys(families) as Family[])
            .map((family) => ({ family, count: list.filter((one) => one.family === family).length }))
            .filter(({ count }) => count > 0);
          const column = (
            <>
              <b class="number">{list.length || ''}</b>
              {parts.map(({ family, count }) => (
                <i
                  key={family}
                  title={`${say(families[family])}: ${count}`}
                  style={{ '--colour': `var(--${family})`, height: `${(count / highest) * 130}px` }}
                />
              ))}
            </>
          );
          return (
            <li key={month} class={index === 0 || number === '01' ? 'year' : undefined}>
              {list.length > 0 ? (
                <a class="stack" href={`#m-${month}`} aria-label={say(words.month, month, list.length)}>
                  {column}
                </a>
              ) : (
                <span class="stack" />
              )}
              <span class="month">{Number(number)}</span>
              <span class="year-of">{index === 0 || number === '01' ? year : ''}</span>
            </li>
          );
        })}
      </ol>
      <ul class="legend">
        {(Object.keys(families) as Family[])
          .filter((family) => dated.some((one) => one.family === family && one.period.length > 4))
          .map((family) => (
            <li key={family}>
              <i style={{ '--colour': `var(--${family})` }} /> {say(families[family])}
            </li>
          ))}
      </ul>
    </section>
  );
};
