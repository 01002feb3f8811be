import { useMemo, useState } from 'preact/hooks';
import { type StartQuery, start } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import type { Page } from '../../page.ts';
import { EntityLink, TypeLabel } from '../../parts/named.tsx';
import { Savable } from '../../parts/save-picture.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { useWords } from '../../words.ts';
import { columnsOf, type Ribbon, type ThreeColumns } from './columns.ts';
import { Columns } from './columns.tsx';
import { Said } from './said.tsx';
import { Twin } from './twin.tsx';
import './start.css';

/** What the picture shows; `all`: the companies that build models, of which it may show some. */
interface Counts {
  readonly companies: number;
  readonly all: number;
  readonly models: number;
  readonly types: number;
}

const words = {
  title: { zh: '谁在做什么大模型', en: 'Who builds which large models' },
  lead: {
    zh: ({ companies, all, models, types }: Counts) =>
      `${companies < all ? `${all} 家研发大模型的企业中关联最多的 ${companies} 家` : `${companies} 家企业`}、${models} 个大模型、${types} 种类型。每一条线都可以问：这是谁说的？`,
    en: ({ companies, all, models, types }: Counts) =>
      `${companies < all ? `The ${companies} best connected of ${all} companies that build models` : `${companies} companies`}, ${models} models, ${types} kinds of models. Of every line you can ask: who says so?`,
  },
  picture: { zh: '企业、大模型与模型类型之间的关联', en: 'Companies, their models, and the types of these' },
  views: { zh: '怎样看', en: 'How to look at it' },
  columns: { zh: '三栏', en: 'Columns' },
  overview: { zh: '总览', en: 'Overview' },
  map: { zh: '地图：全部记录', en: 'Map of all records' },
  hint: {
    zh: '点一条线，看它说了什么、出自哪里；点一个名字，打开它的页面。',
    en: 'Choose a line to see what it says and where that comes from; choose a name to open its page.',
  },
  omitted: {
    zh: (names: string) => `未画出几乎每个模型都属于的“${names}”。`,
    en: (names: string) => `Left out of the picture, since nearly every model has it: ${names}.`,
  },
  asTable: { zh: '同样内容的表格', en: 'The same as a table' },
  ask: { zh: '用 GraphQL 提问', en: 'Ask it in GraphQL' },
  askAbout: {
    zh: (count: number) => `${count} 个可直接运行的示例，答案可看成表格或图。`,
    en: (count: number) =>
      `${count} ${count === 1 ? 'example that runs' : 'examples that run'}; answers as tables and pictures.`,
  },
  askAny: { zh: '答案可看成表格或图。', en: 'Answers as tables and pictures.' },
  here: { zh: '这里有什么', en: 'What is here' },
  most: { zh: '联系最多的', en: 'Most connected' },
  hereLead: {
    zh: (count: number) => `${count} 条记录。每一条都可以问：这是谁说的？`,
    en: (count: number) => `${count} records. Of every one you can ask: who says so?`,
  },
  take: { zh: '拿走全部数据', en: 'Take all of it' },
  takeAbout: {
    zh: 'GEXF、GraphML、CSV、JSON-LD 等二十种格式。',
    en: 'In twenty formats: GEXF, GraphML, CSV, JSON-LD and others.',
  },
};

type Data = Complete<StartQuery> & { readonly examples: number };

/** `MODEL_TYPE` as `ModelType`. */
const typeNameOf = (value: string) =>
  value
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join('');

const typesIn = ({ ontology }: Data) => (ontology?.entityTypes ?? []).filter(({ count }) => count);
const countOf = (data: Data) => typesIn(data).reduce((sum, { count }) => sum + (count ?? 0), 0);

/** The types that have records: where nobody builds a model, there are no columns to draw. */
const TypesHere = ({ data }: { data: Data }) => {
  const { say } = useWords();
  return (
    <section class="types-here">
      <ul>
        {typesIn(data).map(({ type, count }) => (
          <li key={type}>
            <TypeLabel type={typeNameOf(type)} /> {count}
          </li>
        ))}
      </ul>
      <h2>{say(words.most)}</h2>
      <ul>
        {data.entities.nodes.map((entity) => (
          <li key={entity.slug}>
            <EntityLink entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const countsOf = (data: Data, { lists }: ThreeColumns): Counts => {
  const [companies, models, types] = lists.map((list) => list.length) as [number, number, number];
  // Where the list itself is whole, all that it left out of the picture is what no line leads to.
  const { totalCount, nodes } = data.companies;
  return { companies, models, types, all: totalCount > nodes.length ? totalCount : companies };
};

const View = ({ data }: { data: Data }) => {
  const { say, list } = useWords();
  const href = useHref();
  const columns = useMemo(() => columnsOf(data), [data]);
  const [chosen, setChosen] = useState<Ribbon>();
  const [pointed, setPointed] = useState<string>();
  const counts = countsOf(data, columns);
  const built = counts.companies > 0 && counts.models > 0;
  return (
    <div class="column start">
      {built ? (
        <>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead, counts)}</p>
        </>
      ) : (
        <>
          <h1>{say(words.here)}</h1>
          <p class="lead">{say(words.hereLead, countOf(data))}</p>
        </>
      )}
      <SearchBox focus />
      <nav class="switch views" aria-label={say(words.views)}>
        <a href={href('/')} aria-current="page">
          {say(built ? words.columns : words.overview)}
        </a>
        <a href={href('/map')}>{say(words.map)}</a>
      </nav>
      {built ? (
        <>
          <p class="hint quiet">{say(words.hint)}</p>
          <div class="start-picture">
            <Savable name="overview">
              <Columns
                columns={columns}
                label={say(words.picture)}
                chosen={chosen}
                choose={setChosen}
                outside={pointed}
              />
            </Savable>
            {columns.omitted.length > 0 && (
              <p class="quiet omitted">
                {say(words.omitted, list(columns.omitted.map(({ names }) => say(names))))}
              </p>
            )}
            {chosen && <Said ribbon={chosen} close={() => setChosen(undefined)} />}
          </div>
          <section class="twin">
            <h2>{say(words.asTable)}</h2>
            <Twin data={data} columns={columns} chosen={chosen} choose={setChosen} point={setPointed} />
          </section>
        </>
      ) : (
        <TypesHere data={data} />
      )}
      <ul class="doors">
        <li>
          <a href={href('/graphql')}>
            <b>{say(words.ask)}</b>
            <span>{data.examples > 0 ? say(words.askAbout, data.examples) : say(words.askAny)}</span>
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

export const page: Page<Data> = {
  title: () => '',
  load: async ({ ask, given }) => ({ ...(await ask(start, {})), examples: given?.examples.length ?? 0 }),
  description: (data, lang) => {
    const counts = countsOf(data, columnsOf(data));
    return counts.companies > 0 && counts.models > 0
      ? words.lead[lang](counts)
      : words.hereLead[lang](countOf(data));
  },
  View,
};
