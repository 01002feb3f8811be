import { useMemo, useState } from 'preact/hooks';
import {
  type StartQuery,
  type StatementQuery,
  start,
  statement,
} from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import { type Complete, type Refusal, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import type { Page } from '../../page.ts';
import { EntityLink, type Named, Text } from '../../parts/named.tsx';
import { Refused } from '../../parts/refused.tsx';
import { Savable } from '../../parts/save-picture.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Sources } from '../../parts/sources.tsx';
import { useWords } from '../../words.ts';
import { columnsOf, type Ribbon } from './columns.ts';
import { Columns } from './columns.tsx';
import './start.css';

const words = {
  title: { zh: '谁在做什么大模型', en: 'Who builds which large models' },
  lead: {
    zh: (c: number, m: number, t: number) =>
      `${c} 家企业、${m} 个大模型、${t} 种类型。每一条线都可以问：这是谁说的？`,
    en: (c: number, m: number, t: number) =>
      `${c} companies, ${m} models, ${t} kinds of models. Of every line you can ask: who says so?`,
  },
  picture: { zh: '企业、大模型与模型类型之间的关联', en: 'Companies, their models, and the types of these' },
  hint: {
    zh: '点一条线，看它说了什么、出自哪里；点一个名字，打开它的页面。',
    en: 'Choose a line to see what it says and where that comes from; choose a name to open its page.',
  },
  omitted: {
    zh: (names: string) => `未画出几乎每个模型都属于的“${names}”。`,
    en: (names: string) => `Left out of the picture, since nearly every model has it: ${names}.`,
  },
  asTable: { zh: '同样内容的表格', en: 'The same as a table' },
  company: { zh: '企业', en: 'Company' },
  model: { zh: '大模型', en: 'Model' },
  types: { zh: '类型', en: 'Types' },
  statement: { zh: '这条线说了什么', en: 'What this line says' },
  close: { zh: '关闭', en: 'Close' },
  waiting: { zh: '正在查出处…', en: 'Looking for the source …' },
  ask: { zh: '用 GraphQL 提问', en: 'Ask it in GraphQL' },
  askAbout: {
    zh: '三十多个可直接运行的示例，答案可看成表格或图。',
    en: 'More than thirty examples that run; answers as tables and pictures.',
  },
  take: { zh: '拿走全部数据', en: 'Take all of it' },
  takeAbout: {
    zh: 'GEXF、GraphML、CSV、JSON-LD 等二十种格式。',
    en: 'In twenty formats: GEXF, GraphML, CSV, JSON-LD and others.',
  },
};

const View = ({ data }: { data: Complete<StartQuery> }) => {
  const { say } = useWords();
  const href = useHref();
  const columns = useMemo(() => columnsOf(data), [data]);
  const [chosen, setChosen] = useState<Ribbon>();
  const [companies, models, types] = columns.lists.map((list) => list.length) as [number, number, number];
  return (
    <div class="column start">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead, companies, models, types)}</p>
      <SearchBox focus />
      <p class="hint quiet">{say(words.hint)}</p>
      <div class="start-picture">
        <Savable name="overview">
          <Columns columns={columns} label={say(words.picture)} chosen={chosen} choose={setChosen} />
        </Savable>
        {columns.omitted.length > 0 && (
          <p class="quiet omitted">
            {say(words.omitted, columns.omitted.map(({ names }) => say(names)).join('、'))}
          </p>
        )}
        {chosen && <Said ribbon={chosen} close={() => setChosen(undefined)} />}
      </div>
      <section class="twin">
        <h2>{say(words.asTable)}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.company)}</th>
              <th scope="col">{say(words.model)}</th>
              <th scope="col">{say(words.types)}</th>
            </tr>
          </thead>
          <tbody>
            {data.companies.nodes.flatMap((company) =>
              company.models.nodes.map((model, index) => (
                <tr key={`${company.slug} ${model.slug}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={company.models.nodes.length}>
                      <EntityLink entity={{ ...company, __typename: 'Company' }} />
                    </th>
                  )}
                  <td>
                    <EntityLink entity={{ ...model, __typename: 'Model' }} />
                  </td>
                  <td>
                    {model.types.nodes.map((type) => (
                      <span key={type.slug} class="listed">
                        <EntityLink entity={{ ...type, __typename: 'ModelType' }} dot={false} />
                      </span>
                    ))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
      <ul class="doors">
        <li>
          <a href={href('/graphql')}>
            <b>{say(words.ask)}</b>
            <span>{say(words.askAbout)}</span>
          </a>
        </li>
        <li>
          <a href={href('/export')}>
            <b>{say(words.take)}</b>
            <span>{say(words.takeAbout)}</span>
          </a>
        </li>
      </ul>
    </div>
  );
};

/** The sentence of a line, and who says so. */
const Said = ({ ribbon, close }: { ribbon: Ribbon; close: () => void }) => {
  const { say } = useWords();
  const ask = useAsk();
  const [answer, setAnswer] = useState<{ of: Ribbon; said?: Complete<StatementQuery>; refused?: Refusal }>();
  if (answer?.of !== ribbon) {
    setAnswer({ of: ribbon });
    ask(statement, { from: ribbon.from.slug, to: ribbon.to.slug }).then(
      (said) => setAnswer({ of: ribbon, said }),
      (error: unknown) => setAnswer({ of: ribbon, refused: error as Refusal }),
    );
  }
  const again = () => setAnswer(undefined);
  const ends: readonly Named[] = [ribbon.from, ribbon.to];
  return (
    <section class="said" aria-label={say(words.statement)} aria-live="polite">
      <button type="button" class="plain" onClick={close}>
        {say(words.close)}
      </button>
      {answer?.refused && <Refused small refusal={refusalOf(answer.refused)} again={again} />}
      {!answer?.said && !answer?.refused && <p class="quiet">{say(words.waiting)}</p>}
      {answer?.said?.paths?.paths.map((path, index) => (
        <div key={index}>
          <p class="sentence">
            <Text words={path} />
          </p>
          {path.edges.map((edge, n) => (
            <Sources key={n} sources={edge.citations} />
          ))}
        </div>
      ))}
      <p class="row">
        {ends.map((end) => (
          <EntityLink key={end.slug} entity={end} />
        ))}
      </p>
    </section>
  );
};

export const page: Page<Complete<StartQuery>> = {
  title: () => '',
  load: ({ ask }) => ask(start, {}),
  description: (data, lang) => {
    const [c, m, t] = columnsOf(data).lists.map((list) => list.length) as [number, number, number];
    return words.lead[lang](c, m, t);
  },
  View,
};
