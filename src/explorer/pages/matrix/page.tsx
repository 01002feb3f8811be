import { useEffect, useState } from 'preact/hooks';
import { type MatrixQuery, matrix } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import type { Page } from '../../page.ts';
import { Behind } from '../../parts/behind.tsx';
import { EntityLink } from '../../parts/named.tsx';
import { pageSight } from '../../parts/record-sight.ts';
import { SaveTable } from '../../parts/save-table.tsx';
import { both, useSight } from '../../parts/trail.ts';
import { inLanguage, useWords } from '../../words.ts';
import './matrix.css';

const words = {
  title: { zh: '企业 × 模型类型', en: 'Companies × types of models' },
  lead: {
    zh: '每格是一家企业某一类型的模型数；点开看是哪些。含由版本、类型层级推得的归属。',
    en: 'How many models of a type a company has; open a cell to see which. Versions and kinds of kinds are counted.',
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
  cellOf: { zh: '所选格中的模型：', en: 'Models in the cell:' },
  company: { zh: '企业', en: 'Company' },
  cell: {
    zh: (row: string, column: string, count: number) => `${row}，${column}：${count} 个模型`,
    en: (row: string, column: string, count: number) => `${row}, ${column}: ${count} models`,
  },
};

type Table = NonNullable<Complete<MatrixQuery>['crosstab']>;

interface Data {
  readonly table: Table | null;
  readonly models: Complete<MatrixQuery>['models']['nodes'];
}

const View = ({ data }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  const [open, setOpen] = useState<string>();
  const { table, models } = data;
  const names = new Map(models.map((model) => [model.slug, model]));
  const cells = new Map(table?.cells.map((cell) => [`${cell.row.slug} ${cell.column.slug}`, cell]));
  const [order, setOrder] = useState('');
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const rows = (table?.rows ?? []).toSorted((a, b) =>
    order === ''
      ? b.count - a.count
      : order === 'name'
        ? say(a.entity.names).localeCompare(say(b.entity.names), 'zh-Hans-CN-u-co-pinyin')
        : (cells.get(`${b.entity.slug} ${order}`)?.count ?? 0) -
          (cells.get(`${a.entity.slug} ${order}`)?.count ?? 0),
  );
  const chosen = open === undefined ? undefined : cells.get(open);
  useSight(() => {
    const page = pageSight(words.title, 'matrix');
    if (!chosen || !table) return page;
    const end = (slug: string, ends: Table['rows' | 'columns']) =>
      ends.find(({ entity }) => entity.slug === slug)?.entity.names ?? { zh: slug, en: slug };
    const [row, column] = [end(chosen.row.slug, table.rows), end(chosen.column.slug, table.columns)];
    return {
      ...page,
      key: `cell ${open}`,
      title: both((lang) => `${inLanguage(row, lang)} × ${inLanguage(column, lang)}`),
      lines: chosen.ids.map((slug) => ({
        text: names.get(slug)?.names ?? { zh: slug, en: slug },
        sources: { zh: [], en: [] },
      })),
    };
  }, [open]);
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
                <select value={order} onChange={(event) => setOrder(event.currentTarget.value)}>
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
                      const key = `${row.slug} ${column.slug}`;
                      const cell = cells.get(key);
                      return (
                        <td key={column.slug}>
                          {cell && (
                            <button
                              type="button"
                              aria-pressed={open === key}
                              aria-label={say(words.cell, say(row.names), say(column.names), cell.count)}
                              style={{ '--share': String(Math.min(1, cell.count / 6)) }}
                              onClick={() => setOpen(open === key ? undefined : key)}
                            >
                              {cell.count}
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
          <SaveTable name="matrix" table={() => document.querySelector<HTMLTableElement>('table.matrix')} />
        </>
      )}
      <div class="matrix-open" role="status">
        {chosen && <span class="quiet">{say(words.cellOf)}</span>}
        {chosen?.ids.map((slug) => {
          const model = names.get(slug);
          return model ? (
            <EntityLink key={slug} entity={model} />
          ) : (
            <a key={slug} href={href(`/e/${slug}`)}>
              {slug}
            </a>
          );
        })}
      </div>
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
  load: async ({ ask }) => {
    const { crosstab, models } = await ask(matrix, {});
    return { table: crosstab, models: models.nodes };
  },
  View,
};
