import { type CellQuery, cell } from '../../../../schema/explorer/queries.ts';
import type { Ask, Complete } from '../../ask.ts';
import { Basis, Because } from '../../parts/ground.tsx';
import { EntityLink, Text } from '../../parts/named.tsx';
import { Sources } from '../../parts/sources.tsx';
import { both, type Sight, sentenceOf, statementOf } from '../../parts/trail.ts';
import { inLanguage, useWords } from '../../words.ts';

const words = {
  models: {
    zh: (row: string, column: string, count: number) => `${row}的${count} 个“${column}”`,
    en: (row: string, column: string, count: number) =>
      `${count} ${count === 1 ? 'model' : 'models'} of ${row}: ${column}`,
  },
};

/** A cell with what is in it and why. */
export type Cell = NonNullable<Complete<CellQuery>['crosstab']>['cells'][number];

/** Two address names, as the page's address has them. */
export const cellKey = (row: string, column: string) => `${row},${column}`;

/** Undefined where there is no such cell. */
export const readCell = async (ask: Ask, key: string): Promise<Cell | undefined> => {
  const [row = '', column = ''] = key.split(',');
  if (row === '' || column === '') return undefined;
  const { crosstab } = await ask(cell, { row, column });
  return crosstab?.cells[0];
};

const groundsOf = ({ items }: Cell) => items.flatMap(({ relationships }) => relationships ?? []);

/** The cell on the trail: every statement that it rests on, once, with its sources. */
export const cellSight = (found: Cell): Sight => {
  const { row, column } = found;
  const key = cellKey(row.slug, column.slug);
  const grounds = new Map(groundsOf(found).map((one) => [one.id, one]));
  return {
    key: `cell ${key}`,
    title: both((lang) => `${inLanguage(row.names, lang)} × ${inLanguage(column.names, lang)}`),
    about: { zh: '', en: '' },
    lines: [...grounds.values()].flatMap(statementOf),
    path: `matrix?cell=${key}`,
  };
};

/** The models of a cell, each with the statements that put it there and who says so. */
export const CellModels = ({ cell: { row, column, items } }: { cell: Cell }) => {
  const { say } = useWords();
  return (
    <>
      <h2>{say(words.models, say(row.names), say(column.names), items.length)}</h2>
      <ul class="cell-models">
        {items.map(({ key, entity, relationships }) => (
          <li key={key}>
            {entity && <EntityLink entity={entity} />}
            {(relationships ?? []).map((one) => (
              <div key={one.id} class="ground">
                {one.start && one.end && (
                  <span>
                    <Text words={sentenceOf(one.type, one.start.names, one.end.names)} />
                    <Basis basis={one.basis} />
                  </span>
                )}
                <Sources sources={[...one.citations, ...one.because.flatMap(({ citations }) => citations)]} />
                <Because statement={one} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
};
