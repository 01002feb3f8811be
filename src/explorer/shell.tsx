import { type ComponentChildren, Fragment } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Address, PlaceContext, useHref } from './address.ts';
import { Icon } from './parts/icon.tsx';
import { Text } from './parts/named.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { TrailMenu } from './parts/trail-panel.tsx';
import { useWords, type Words } from './words.ts';

/** A report that the graph is taken from. */
export interface ReportNamed {
  readonly slug: string;
  readonly names: Words;
  readonly licence: string | null;
}

const words = {
  name: { zh: '大模型图谱', en: 'Model Atlas' },
  skip: { zh: '跳到内容', en: 'Skip to content' },
  pages: { zh: '页面', en: 'Pages' },
  menu: { zh: '菜单', en: 'Menu' },
  other: { zh: 'English', en: '中文' },
  otherLabel: { zh: 'Switch to English', en: '切换为中文' },
  theme: {
    zh: (dark: boolean) => (dark ? '换成浅色' : '换成深色'),
    en: (dark: boolean) => (dark ? 'Switch to light' : 'Switch to dark'),
  },
  offline: {
    zh: '服务器没有应答。正在每 3 秒重试，恢复后自动继续。',
    en: 'The server does not answer. Trying every 3 seconds; this goes on by itself.',
  },
  files: { zh: '数据文件', en: 'Files' },
  live: { zh: '是否在运行', en: 'Is it running' },
  ready: { zh: '是否就绪', en: 'Is it ready' },
  from: { zh: '内容来自', en: 'From ' },
  sourced: { zh: '，逐条注明出处', en: ', with a source for every statement' },
};

const links = [
  { path: '/', page: 'start', label: { zh: '总览', en: 'Overview' } },
  { path: '/map', page: 'map', label: { zh: '地图', en: 'Map' } },
  { path: '/graph', page: 'graph', label: { zh: '图', en: 'Graph' } },
  { path: '/matrix', page: 'matrix', label: { zh: '矩阵', en: 'Matrix' } },
  { path: '/paths', page: 'paths', label: { zh: '联系', en: 'Links' } },
  { path: '/timeline', page: 'timeline', label: { zh: '时间', en: 'Timeline' } },
  { path: '/policies', page: 'policies', label: { zh: '政策', en: 'Policies' } },
  { path: '/chips', page: 'chips', label: { zh: '芯片', en: 'Chips' } },
  { path: '/search', page: 'search', label: { zh: '查找', en: 'Find' } },
  { path: '/graphql', page: 'workbench', label: { zh: 'GraphQL', en: 'GraphQL' } },
] as const;

const useTheme = () => {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const chosen = document.documentElement.dataset.theme;
    setDark(chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  }, []);
  const toggle = () => {
    const next = dark ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
    setDark(!dark);
    dispatchEvent(new Event('themechange'));
  };
  return { dark, toggle };
};

/** The same page outside its frame. */
const unframed = (root: string, { path, query }: Address) => {
  const parameters = new URLSearchParams(query);
  parameters.delete('embed');
  const text = parameters.toString();
  return `${root}${path.slice(1)}${text && `?${text}`}`;
};

/** What stands around every page: name, search, pages, language, theme; and whether the server answers. */
export const Shell = ({
  page,
  frame,
  offline,
  reports,
  children,
}: {
  page: string;
  frame: 'wide' | undefined;
  offline: boolean;
  reports: readonly ReportNamed[];
  children: ComponentChildren;
}) => {
  const { lang, setLang, say } = useWords();
  const { address, embedded, root } = useContext(PlaceContext);
  const href = useHref();
  /** What is no page, and takes no language. */
  const bare = (path: string) => `${root}${path}`;
  const { dark, toggle } = useTheme();
  const nav = links.map(({ path, page: its, label }) => (
    <a key={path} href={href(path)} aria-current={page === its ? 'page' : undefined}>
      {say(label)}
    </a>
  ));
  const notice = offline && (
    <p class="notice" role="alert">
      {say(words.offline)}
    </p>
  );
  if (embedded)
    return (
      <main class="main embedded" id="main">
        {notice}
        {children}
        <a class="origin" href={unframed(root, address)} target="_blank" rel="noopener">
          {say(words.name)}
        </a>
      </main>
    );
  return (
    <>
      <a class="skip" href="#main">
        {say(words.skip)}
      </a>
      <header class="bar">
        <a class="brand" href={href('/')}>
          <img src={bare('assets/icon.svg')} alt="" width="22" height="22" />
          {say(words.name)}
        </a>
        {page !== 'start' && page !== 'workbench' && <SearchBox />}
        <nav aria-label={say(words.pages)}>{nav}</nav>
        <span class="tools">
          <TrailMenu />
          <button
            type="button"
            class="plain"
            lang={lang === 'zh' ? 'en' : 'zh-Hans'}
            aria-label={say(words.otherLabel)}
            onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
          >
            {say(words.other)}
          </button>
          <button
            type="button"
            class="plain square"
            aria-label={say(words.theme, dark)}
            title={say(words.theme, dark)}
            onClick={toggle}
          >
            <Icon name={dark ? 'light' : 'dark'} />
          </button>
          <details class="menu">
            <summary aria-label={say(words.menu)}>
              <Icon name="menu" />
            </summary>
            <nav aria-label={say(words.menu)}>{nav}</nav>
          </details>
        </span>
      </header>
      {notice}
      <main class="main" id="main" tabIndex={-1}>
        {children}
      </main>
      {frame !== 'wide' && (
        <footer class="foot">
          {reports.length > 0 && (
            <p>
              {say(words.from)}
              {reports.map(({ slug, names, licence }, i) => (
                <Fragment key={slug}>
                  {i > 0 && (lang === 'zh' ? '、' : '; ')}
                  <a href={href(`/e/${slug}`)}>
                    <Text words={names} />
                  </a>
                  {licence && (lang === 'zh' ? `（${licence}）` : ` (${licence})`)}
                </Fragment>
              ))}
              {say(words.sourced)}
            </p>
          )}
          <p class="row">
            <a href={href('/graphql')}>GraphQL</a>
            <a href={href('/export')}>{say(words.files)}</a>
            <a href={bare('health/live')}>{say(words.live)}</a>
            <a href={bare('health/ready')}>{say(words.ready)}</a>
          </p>
        </footer>
      )}
    </>
  );
};
