import { type InsteadQuery, instead } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import { typeWords } from '../../families.ts';
import type { Page } from '../../page.ts';
import { EntityLink } from '../../parts/named.tsx';
import { useWords } from '../../words.ts';

const words = {
  title: { zh: '这里没有页面', en: 'There is no page here' },
  about: {
    zh: (path: string) => `没有什么在地址 ${path}。可以按名称查找，或从首页开始。`,
    en: (path: string) => `Nothing is at ${path}. Find it by its name, or begin at the start.`,
  },
  meant: { zh: '也许你找的是：', en: 'You may have meant:' },
  home: { zh: '回到首页', en: 'To the start' },
};

interface Data {
  readonly path: string;
  readonly hits: Complete<InsteadQuery>['search']['hits'];
}

const View = ({ data: { path, hits } }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  return (
    <div class="column nowhere-page">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.about, path)}</p>
      {hits.length > 0 && (
        <>
          <p>{say(words.meant)}</p>
          <ul class="instead">
            {hits.map(({ entity }) => (
              <li key={entity.slug}>
                <EntityLink entity={entity} /> <span class="quiet">{say(typeWords(entity.__typename))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="button" href={href('/')}>
          {say(words.home)}
        </a>
      </p>
    </div>
  );
};

const longest = 100;

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a browser gets at an address where nothing is. */
export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  status: () => 404,
  load: async ({ ask, address }) => {
    const path = decoded(address.path).slice(0, longest);
    const text = path.split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ').trim();
    if (!text) return { path, hits: [] };
    // What may be meant is no more than a help.
    const found = await ask(instead, { text }).catch(() => undefined);
    return { path, hits: found?.search.hits ?? [] };
  },
  View,
};
