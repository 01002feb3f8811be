import { useEffect, useRef, useState } from 'preact/hooks';
import { type MatrixQuery, matrix } from '../../../../schema/explorer/queries.ts';
import { paramsOf, remember } from '../../address.ts';
import { type Complete, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import type { Page } from '../../page.ts';
import { Behind } from '../../parts/behind.tsx';
import { EntityLink } from '../../parts/named.tsx';
import { pageSight } from '../../parts/record-sight.ts';
import { Refused } from '../../parts/refused.tsx';
import { SaveTable } from '../../parts/save-table.tsx';
import { useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import { type Cell, CellModels, cellKey, cellSight, readCell } from './cell.tsx';
import './matrix.css';

const words = {
  title: { zh: '企业 × 模型类型', en: 'Companies × types of models' },
  lead: {
    zh: '每格是一家企业某一类型的模型数；点开看是哪些。含由版本、类型层级推得的归属。',
    en: 'How many models of a type a company has; open a cell to see which. What follows from versions and subtypes counts too.',
  },
  none: { zh: '没有可列出的内容。', en: 'There is nothing to list.' },
  sort: { zh: '企业排序', en: 'Order of companies' },
  byCount: { zh: '模型最多的在前', en: 'most models first' },
  byName: { zh: '按名称', en: 'by name' },
  byColumn: { zh: (name: string) => `“${name}”最多的在前`, en: (name: string) => `most of: ${name}` },
  keys: {
    zh: '方向键在有数的格子间移动，Enter 或空格打开',
    en: 'Arrow keys go from cell to cell; Enter or Space opens one',
  },
  choose: {
    zh: '点开一格，这里就列出其中的模型、依据与出处。',
    en: 'Open a cell: here stand its models, on what ground they are in it, and who says so.',
  },
  waiting: { zh: '正在查出处…', en: 'Looking for the sources …' },
  company: { zh: '企业', en: 'Company' },
  cell: {
    zh: (row: string, column: string, count: number) => `${row}，${column}：${count} 个模型`,
    en: (row: string, column: string, count: number) => `${row}, ${column}: ${count} models`,
  },
};

type Table = NonNullable<Complete<MatrixQuery>['crosstab']>;

interface Data {
  readonly table: Table | null;
  /** The cell that the address has opened. */
  readonly opened: Cell | undefined;
  readonly order: string;
}

const View = ({ data }: { data: Data }) => {
  const { say } = useWords();
  const ask = useAsk();
  const { table } = data;
  const known = data.opened && cellKey(data.opened.row.slug, data.opened.column.slug);
  const [open, setOpen] = useState(known);
  const [cell, setCell] = useState(data.opened);
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const cells = new Map(table?.cells.map((one) => [cellKey(one.row.slug, one.column.slug), one]));
  const [order, setOrder] = useState(data.order);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setRefusal(undefined);
    if (open === undefined || (cell && cellKey(cell.row.slug, cell.column.slug) === open)) return;
    setCell(undefined);
    let left = false;
    readCell(ask, open).then(
      (found) => left || setCell(found),
      (error: unknown) => left || setRefusal(refusalOf(error)),
    );
    return () => {
      left = true;
    };
  }, [open, attempt]);
  const panel = useRef<HTMLDivElement>(null);
  // Where there is no room beside the table it stands below, out of sight.
  useEffect(() => {
    if (cell && live && matchMedia('(max-width: 1099px)').matches)
      panel.current?.scrollIntoView({ block: 'nearest' });
  }, [cell]);
  const choose = (key: string | undefined) => {
    setOpen(key);
    if (key === undefined) setCell(undefined);
    remember({ cell: key });
  };
  const rows = (table?.rows ?? []).toSorted((a, b) =>
    order === ''
      ? b.count - a.count
      : order === 'name'
        ? say(a.entity.names).localeCompare(say(b.entity.names), 'zh-Hans-CN-u-co-pinyin')
        : (cells.get(cellKey(b.entity.slug, order))?.count ?? 0) -
          (cells.get(cellKey(a.entity.slug, order))?.count ?? 0),
  );
  useSight(() => (cell ? cellSight(cell) : pageSight(words.title, 'matrix')), [cell]);
  return (
    <div class="column matrix-page">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead)}</p>
      {!table || table.rows.length === 0 ? (
        <p class="quiet">{say(words.none)}</p>
      ) : (
        <>
          {live && (
            <p class="row matrix-order">
              <label>
                <span class="quiet">{say(words.sort)}</span>{' '}
                <select
                  value={order}
                  onChange={(event) => {
                    setOrder(event.currentTarget.value);
                    remember({ order: event.currentTarget.value });
                  }}
                >
                  <option value="">{say(words.byCount)}</option>
                  <option value="name">{say(words.byName)}</option>
                  {table.columns.map(({ entity: column }) => (
                    <option key={column.slug} value={column.slug}>
                      {say(words.byColumn, say(column.names))}
                    </option>
                  ))}
                </select>
              </label>
              <span class="quiet keys">{say(words.keys)}</span>
            </p>
          )}
          <div class="matrix-beside">
            <div>
              <section class="matrix-scroll" aria-label={say(words.title)} tabIndex={0}>
                <table class="matrix" onKeyDown={walk}>
                  <thead>
                    <tr>
                      <th scope="col">{say(words.company)}</th>
                      {table.columns.map(({ entity: column }) => (
                        <th key={column.slug} scope="col">
                          <EntityLink entity={column} dot={false} />
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(({ entity: row }) => (
                      <tr key={row.slug}>
                        <th scope="row">
                          <EntityLink entity={row} dot={false} />
                        </th>
                        {table.columns.map(({ entity: column }) => {
                          const key = cellKey(row.slug, column.slug);
                          const has = cells.get(key);
                          return (
                            <td key={column.slug}>
                              {has && (
                                <button
                                  type="button"
                                  aria-pressed={open === key}
                                  aria-label={say(words.cell, say(row.names), say(column.names), has.count)}
                                  style={{ '--share': String(Math.min(1, has.count / 6)) }}
                                  onClick={() => choose(open === key ? undefined : key)}
                                >
                                  {has.count}
                                </button>
                              )}
                            </td>
                          );
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
              <SaveTable
                name="matrix"
                table={() => document.querySelector<HTMLTableElement>('table.matrix')}
              />
            </div>
            <div class="matrix-open" role="status" ref={panel}>
              {open === undefined && <p class="quiet">{say(words.choose)}</p>}
              {open !== undefined && !cell && !refusal && <p class="quiet">{say(words.waiting)}</p>}
              {refusal && <Refused small refusal={refusal} again={() => setAttempt(attempt + 1)} />}
              {cell && <CellModels cell={cell} />}
            </div>
          </div>
        </>
      )}
      <Behind query={matrix} />
    </div>
  );
};

/** From a cell to the nearest one in the direction of the arrow. */
const walk = (event: KeyboardEvent) => {
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  const from = (event.target as HTMLElement).closest('td')?.getBoundingClientRect();
  if (!way || !from) return;
  event.preventDefault();
  const [x, y] = way as [number, number];
  const nearest = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('td button')]
    .map((button) => {
      const to = button.closest('td')!.getBoundingClientRect();
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const ahead = dx * x + dy * y;
      // What is off the line counts more than what is far along it.
      return { button, ahead, cost: ahead + 3 * Math.abs(dx * y + dy * x) };
    })
    .filter(({ ahead }) => ahead > 1)
    .toSorted((a, b) => a.cost - b.cost)[0];
  nearest?.button.focus();
};

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask, address }) => {
    const asked = paramsOf(address);
    const [{ crosstab }, opened] = await Promise.all([
      ask(matrix, {}),
      readCell(ask, asked.get('cell') ?? ''),
    ]);
    return { table: crosstab, opened, order: asked.get('order') ?? '' };
  },
  View,
};
