import { useMemo, useRef, useState } from 'preact/hooks';
import { useHref } from '../../address.ts';
import { SaveTable } from '../../parts/save-table.tsx';
import { useWords } from '../../words.ts';
import type { Answered } from './answered.ts';
import { type Cell, type Table, tablesOf } from './rows.ts';

const words = {
  none: { zh: '答案里没有可列成表格的内容。', en: 'There is nothing in this answer that makes a table.' },
  refused: { zh: '这个查询没有得到答案：', en: 'This query got no answer:' },
  cut: {
    zh: (shown: number, all: number) => `只显示前 ${shown} 组（共 ${all} 组）。要全部内容，请用“带走”。`,
    en: (shown: number, all: number) =>
      `The first ${shown} of ${all} are shown. For all of it, take it away as a file.`,
  },
  items: {
    zh: (count: number) => `${count} 项`,
    en: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  },
};

const most = 300;

export const AnswerTables = ({ answered }: { answered: Answered }) => {
  const { say } = useWords();
  const tables = useMemo(() => tablesOf(answered.body.data), [answered]);
  const messages = (answered.body.errors ?? []) as readonly { message?: string }[];
  return (
    <>
      {messages.length > 0 && (
        <div class="answer-note" role="alert">
          <p>{say(words.refused)}</p>
          <pre>{messages.map(({ message }) => message).join('\n')}</pre>
        </div>
      )}
      {tables.length === 0 && messages.length === 0 && <p class="answer-note">{say(words.none)}</p>}
      {tables.map((table) => (
        <OneTable key={table.name} table={table} />
      ))}
    </>
  );
};

const compare = (a: Cell | null | undefined, b: Cell | null | undefined) =>
  a?.kind === 'number' && b?.kind === 'number'
    ? Number(a.text) - Number(b.text)
    : (a?.text ?? '').localeCompare(b?.text ?? '', 'zh-Hans-CN-u-co-pinyin');

const OneTable = ({ table: { name, columns, groups } }: { table: Table }) => {
  const { say } = useWords();
  const href = useHref();
  const figure = useRef<HTMLElement>(null);
  const [order, setOrder] = useState<{ column: number; down: boolean }>();
  const sorted = useMemo(() => {
    if (!order) return groups;
    const sign = order.down ? -1 : 1;
    return groups.toSorted((a, b) => sign * compare(a[0]?.[order.column], b[0]?.[order.column]));
  }, [groups, order]);
  return (
    <figure class="answer-table" ref={figure}>
      <figcaption>
        <b>{name}</b> <span class="quiet">{say(words.items, groups.length)}</span>
      </figcaption>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const mine = order?.column === index;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={mine ? (order.down ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    onClick={() => setOrder({ column: index, down: mine && !order.down })}
                  >
                    {column === '' ? name : column.replaceAll('.', ' › ')}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        {sorted.slice(0, most).map((rows, group) => (
          <tbody key={group}>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) =>
                  cell === null ? null : (
                    <td key={columns[column]} rowSpan={cell.span} class={cell.kind}>
                      <div>{cell.slug ? <a href={href(`/e/${cell.slug}`)}>{cell.text}</a> : cell.text}</div>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <SaveTable name={name || 'answer'} table={() => figure.current?.querySelector('table')} />
      {groups.length > most && <p class="answer-note">{say(words.cut, most, groups.length)}</p>}
    </figure>
  );
};
