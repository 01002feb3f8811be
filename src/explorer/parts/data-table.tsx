import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';
import { SaveTable } from './save-table.tsx';
import './data-table.css';

const words = {
  keys: { zh: '方向键走行', en: 'Arrow keys walk the rows' },
  keyOpen: { zh: 'Enter 展开', en: 'Enter expands' },
  keyPick: { zh: '空格选中', en: 'Space picks' },
  open: { zh: (name: string) => `展开：${name}`, en: (name: string) => `Expand: ${name}` },
  all: { zh: '全部', en: 'All' },
  part: {
    zh: (shown: number, all: number) => `共 ${all} 行，显示 ${shown} 行`,
    en: (shown: number, all: number) => `${shown} of ${all} rows`,
  },
  sort: { zh: (name: string) => `按${name}排序`, en: (name: string) => `Sort by ${name}` },
};

/** What a row is sorted by; null comes last. */
export type Order = string | number | null;

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Absent: the column is not sorted by. */
  readonly order?: (row: Row) => Order;
  readonly numeric?: boolean;
  /** In which of a few groups a row is, to be looked at alone. */
  readonly group?: (row: Row) => string;
}

export interface TableOf<Row> {
  /** What its file is called. */
  readonly name: string;
  /** What the table holds, in a few words. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The name of a row, for buttons; its first column says it where absent. */
  readonly nameOf: (row: Row) => string;
  /** What a row opens onto; absent or null: nothing. */
  readonly detail?: (row: Row) => ComponentChildren;
  /** The rows that are chosen, in the picture beside the table too. */
  readonly picked?: ReadonlySet<string>;
  readonly pick?: (key: string) => void;
  /** Told of the row that the pointer or the focus is on. */
  readonly point?: (key: string | undefined) => void;
}

const compare = (a: Order, b: Order): number =>
  a === null || b === null
    ? Number(a === null) - Number(b === null)
    : typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'zh-Hans-CN-u-co-pinyin');

/** Keys that move the focus from a row: to which row, of how many. */
const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A table that is read without a script, and with one is sorted, walked by arrow keys, its rows opened by Enter and picked by
 * Space. ArrowRight and ArrowLeft go through the links of a row.
 */
export const DataTable = <Row,>(table: TableOf<Row>) => {
  const { name: file, label, columns, keyOf, nameOf, detail, picked, pick, point } = table;
  const { say } = useWords();
  const hint = useId();
  const [live, setLive] = useState(false);
  const [order, setOrder] = useState<{ key: string; down: boolean }>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => setLive(true), []);
  const [only, setOnly] = useState<Readonly<Record<string, string>>>({});
  const rows = useMemo(
    () =>
      table.rows.filter((row) =>
        columns.every(({ key, group }) => !group || !only[key] || group(row) === only[key]),
      ),
    [table.rows, columns, only],
  );
  const holder = useRef<HTMLTableElement>(null);
  const sorted = useMemo(() => {
    const by = columns.find(({ key }) => key === order?.key)?.order;
    if (!by) return rows;
    const known = rows.filter((row) => by(row) !== null).toSorted((a, b) => compare(by(a), by(b)));
    return [...(order!.down ? known.toReversed() : known), ...rows.filter((row) => by(row) === null)];
  }, [rows, columns, order]);
  const details = new Map(detail && sorted.map((row) => [keyOf(row), detail(row)]));
  const expands = [...details.values()].some(Boolean);
  const focused = sorted.some((row) => keyOf(row) === current) ? current : sorted[0] && keyOf(sorted[0]);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const rowsOnScreen = () => [...body.current!.querySelectorAll<HTMLElement>('tr[data-key]')];
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('tr[data-key]');
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = row.dataset.key!;
    const list = rowsOnScreen();
    const move = moves[event.key];
    if (move) list[move(list.indexOf(row), list.length - 1)]?.focus();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button')];
      stops[stops.indexOf(target) + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    } else if (event.key === 'Enter' && target === row && details.get(key)) toggle(key);
    else if (event.key === ' ' && target === row && pick) pick(key);
    else return;
    event.preventDefault();
  };
  return (
    <div class="data">
      {live && (
        <Groups columns={columns} all={table.rows} shown={rows.length} only={only} setOnly={setOnly} />
      )}
      {/* A wide table is moved sideways within its own place. */}
      <div class="data-scroll">
        <table
          ref={holder}
          role={live ? (expands ? 'treegrid' : 'grid') : undefined}
          aria-label={label}
          aria-describedby={live ? hint : undefined}
          aria-multiselectable={live && pick ? true : undefined}
        >
          <thead>
            <tr>
              {columns.map(({ key, label: name, order: by, numeric }) => {
                const mine = order?.key === key;
                return (
                  <th
                    key={key}
                    scope="col"
                    class={numeric ? 'numeric' : undefined}
                    aria-sort={mine ? (order.down ? 'descending' : 'ascending') : undefined}
                  >
                    {live && by ? (
                      <button
                        type="button"
                        title={say(words.sort, name)}
                        onClick={() => setOrder({ key, down: mine && !order.down })}
                      >
                        {name}
                      </button>
                    ) : (
                      name
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody
            ref={body}
            onKeyDown={live ? onKeyDown : undefined}
            onMouseLeave={point && (() => point(undefined))}
          >
            {sorted.map((row) => {
              const key = keyOf(row);
              const isOpen = open.has(key);
              const more = details.get(key);
              return (
                <Fragment key={key}>
                  <tr
                    data-key={key}
                    tabIndex={live ? (key === focused ? 0 : -1) : undefined}
                    aria-selected={live && pick ? Boolean(picked?.has(key)) : undefined}
                    aria-expanded={live && more ? isOpen : undefined}
                    onFocus={() => {
                      setCurrent(key);
                      point?.(key);
                    }}
                    onBlur={point && (() => point(undefined))}
                    onMouseEnter={point && (() => point(key))}
                    onClick={
                      pick &&
                      ((event) => {
                        if (!(event.target as HTMLElement).closest('a, button')) pick(key);
                      })
                    }
                  >
                    {columns.map(({ key: column, label: name, cell, numeric }, index) => {
                      const content = (
                        <>
                          {index === 0 && live && expands && (
                            <button
                              type="button"
                              class="expander"
                              tabIndex={-1}
                              hidden={!more}
                              aria-expanded={isOpen}
                              aria-label={say(words.open, nameOf(row))}
                              onClick={() => toggle(key)}
                            >
                              <Icon name={isOpen ? 'minus' : 'plus'} size={13} />
                            </button>
                          )}
                          {index === 0 && expands ? <div>{cell(row)}</div> : cell(row)}
                        </>
                      );
                      return index === 0 ? (
                        <th key={column} scope="row" class={expands ? 'expands' : undefined}>
                          {content}
                        </th>
                      ) : (
                        <td key={column} class={numeric ? 'numeric' : undefined} data-label={name}>
                          {content}
                        </td>
                      );
                    })}
                  </tr>
                  {isOpen && more && (
                    <tr class="opened">
                      <td colSpan={columns.length}>{more}</td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="data-keys quiet" id={hint} hidden={!live}>
        {[words.keys, ...(expands ? [words.keyOpen] : []), ...(pick ? [words.keyPick] : [])]
          .map((one) => say(one))
          .join(' · ')}
      </p>
      <SaveTable name={file} table={() => holder.current} />
    </div>
  );
};

/** Of so few rows nobody needs a part. */
const few = 8;

/** A choice for each column whose rows fall into a few groups. */
const Groups = <Row,>({
  columns,
  all,
  shown,
  only,
  setOnly,
}: {
  columns: readonly Column<Row>[];
  all: readonly Row[];
  shown: number;
  only: Readonly<Record<string, string>>;
  setOnly: (only: Readonly<Record<string, string>>) => void;
}) => {
  const { say } = useWords();
  const grouped = columns.flatMap(({ key, label, group }) => {
    if (!group || all.length <= few) return [];
    const counts = new Map<string, number>();
    for (const row of all) counts.set(group(row), (counts.get(group(row)) ?? 0) + 1);
    return counts.size > 1 ? [{ key, label, counts: [...counts].toSorted((a, b) => b[1] - a[1]) }] : [];
  });
  if (grouped.length === 0) return null;
  return (
    <div class="row data-groups">
      {grouped.map(({ key, label, counts }) => (
        <label key={key}>
          <span class="quiet">{label}</span>{' '}
          <select
            value={only[key] ?? ''}
            onChange={(event) => setOnly({ ...only, [key]: event.currentTarget.value })}
          >
            <option value="">{say(words.all)}</option>
            {counts.map(([name, count]) => (
              <option key={name} value={name}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
      ))}
      <span class="quiet" role="status">
        {shown < all.length && say(words.part, shown, all.length)}
      </span>
    </div>
  );
};
