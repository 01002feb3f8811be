import { useMemo, useState } from 'preact/hooks';
import { type StartQuery, start } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import type { Page } from '../../page.ts';
import { Savable } from '../../parts/save-picture.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { useWords } from '../../words.ts';
import { columnsOf, type Ribbon } from './columns.ts';
import { Columns } from './columns.tsx';
import { Said } from './said.tsx';
import { Twin } from './twin.tsx';
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
  views: { zh: '怎样看', en: 'How to look at it' },
  columns: { zh: '三栏', en: 'Columns' },
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
  const [pointed, setPointed] = useState<string>();
  const [companies, models, types] = columns.lists.map((list) => list.length) as [number, number, number];
  return (
    <div class="column start">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead, companies, models, types)}</p>
      <SearchBox focus />
      <nav class="switch views" aria-label={say(words.views)}>
        <a href={href('/')} aria-current="page">
          {say(words.columns)}
        </a>
        <a href={href('/map')}>{say(words.map)}</a>
      </nav>
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
            {say(words.omitted, columns.omitted.map(({ names }) => say(names)).join('、'))}
          </p>
        )}
        {chosen && <Said ribbon={chosen} close={() => setChosen(undefined)} />}
      </div>
      <section class="twin">
        <h2>{say(words.asTable)}</h2>
        <Twin data={data} columns={columns} chosen={chosen} choose={setChosen} point={setPointed} />
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

export const page: Page<Complete<StartQuery>> = {
  title: () => '',
  load: ({ ask }) => ask(start, {}),
  description: (data, lang) => {
    const [c, m, t] = columnsOf(data).lists.map((list) => list.length) as [number, number, number];
    return words.lead[lang](c, m, t);
  },
  View,
};
