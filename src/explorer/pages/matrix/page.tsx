import { useState } from 'preact/hooks';
import { type MatrixQuery, matrix } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import type { Page } from '../../page.ts';
import { EntityLink } from '../../parts/named.tsx';
import { useWords } from '../../words.ts';
import './matrix.css';

const words = {
  title: { zh: '企业 × 模型类型', en: 'Companies × types of models' },
  lead: {
    zh: '每格是一家企业某一类型的模型数；点开看是哪些。含由版本、类型层级推得的归属。',
    en: 'How many models of a type a company has; open a cell to see which. Versions and kinds of kinds are counted.',
  },
  none: { zh: '没有可列出的内容。', en: 'There is nothing to list.' },
  query: { zh: '背后的查询', en: 'The query behind this' },
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
  const chosen = open === undefined ? undefined : cells.get(open);
  return (
    <div class="column matrix-page">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead)}</p>
      <p>
        <a href={href('/graphql', { query: matrix })}>{say(words.query)}</a>
      </p>
      {!table || table.rows.length === 0 ? (
        <p class="quiet">{say(words.none)}</p>
      ) : (
        <section class="matrix-scroll" aria-label={say(words.title)} tabIndex={0}>
          <table class="matrix">
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
              {table.rows.map(({ entity: row }) => (
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
      )}
      <div class="matrix-open" role="status">
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
    </div>
  );
};

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask }) => {
    const { crosstab, models } = await ask(matrix, {});
    return { table: crosstab, models: models.nodes };
  },
  View,
};
