import { type SearchQuery, search } from '../../../../schema/explorer/queries.ts';
import { paramsOf, useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import { typeWords } from '../../families.ts';
import type { Page } from '../../page.ts';
import { Dot } from '../../parts/named.tsx';
import { HitName, SearchBox } from '../../parts/search-box.tsx';
import { useWords } from '../../words.ts';
import './search.css';

const words = {
  title: { zh: '查找', en: 'Find' },
  none: {
    zh: (text: string) => `没有名称像“${text}”的记录。试试更短的词、拼音，或另一种语言。`,
    en: (text: string) => `Nothing is called “${text}”. Try fewer letters, pinyin, or the other language.`,
  },
  first: {
    zh: '输入一个名称：企业、模型、芯片、政策……也可用拼音或首字母。',
    en: 'Type a name: a company, model, chip, policy … Pinyin and initials work too.',
  },
  graph: { zh: '把它们都放进图里', en: 'See all of them in the graph' },
  joined: { zh: (n: number) => `${n} 条关联`, en: (n: number) => `${n} relationships` },
};

interface Data {
  readonly text: string;
  readonly hits: Complete<SearchQuery>['search']['hits'];
}

const View = ({ data: { text, hits } }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  return (
    <div class="column search-page">
      <h1>{say(words.title)}</h1>
      <SearchBox initial={text} />
      {hits.length > 1 && (
        <p>
          <a href={href('/graph', { of: hits.map(({ entity }) => entity.slug).join(',') })}>
            {say(words.graph)}
          </a>
        </p>
      )}
      {hits.length === 0 && <p class="quiet">{text ? say(words.none, text) : say(words.first)}</p>}
      <ol>
        {hits.map(({ entity, highlight }) => (
          <li key={entity.slug}>
            <a href={href(`/e/${entity.slug}`)}>
              <Dot type={entity.__typename} />
              <HitName hit={{ ...entity, highlight }} />
            </a>
            <span class="quiet">
              {say(typeWords(entity.__typename))} · {say(words.joined, entity.degree)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
};

export const page: Page<Data> = {
  title: ({ text }, lang) => text || words.title[lang],
  load: async ({ ask, address }) => {
    const text = (paramsOf(address).get('q') ?? '').trim().slice(0, 100);
    if (!text) return { text, hits: [] };
    const answer = await ask(search, { text, first: 30 });
    return { text, hits: answer.search.hits };
  },
  View,
};
