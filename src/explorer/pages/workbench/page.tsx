import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { PlaceContext, paramsOf, remember } from '../../address.ts';
import type { Example, Format, GraphiqlFiles, Page } from '../../page.ts';
import { Icon } from '../../parts/icon.tsx';
import { TakeAway } from '../../parts/take-away.tsx';
import { type Sight, useSight } from '../../parts/trail.ts';
import { useWords, type Words } from '../../words.ts';
import { Answer, type AnswerView } from './answer.tsx';
import type { Answered } from './answered.ts';
import { ExampleList } from './examples.tsx';
import { drawGraphiql, type Handle, type Sent } from './graphiql.ts';
import './workbench.css';

const words = {
  title: { zh: 'GraphQL 工作台', en: 'GraphQL workbench' },
  examples: { zh: '示例', en: 'Examples' },
  run: { zh: '运行', en: 'Run' },
  runHint: { zh: '运行查询（Ctrl-Enter）', en: 'Run the query (Ctrl-Enter)' },
  answerAs: { zh: '答案显示为', en: 'Show the answer as' },
  noscript: {
    zh: 'GraphiQL 需要 JavaScript。接口本身不需要：向 /graphql 发送 POST 请求即可。',
    en: 'GraphiQL needs JavaScript. The API answers without it: POST a query to /graphql.',
  },
  loading: { zh: '正在打开编辑器…', en: 'Opening the editor …' },
  broken: {
    zh: '编辑器没能载入。请重新打开此页。',
    en: 'The editor could not be loaded. Open this page again.',
  },
  took: {
    zh: (ms: number, kb: string) => `${ms} 毫秒 · ${kb} KB`,
    en: (ms: number, kb: string) => `${ms} ms · ${kb} KB`,
  },
  problems: {
    zh: (count: number) => `有 ${count} 个问题，见 JSON`,
    en: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'}, see JSON`,
  },
  views: {
    json: { zh: 'JSON', en: 'JSON' },
    table: { zh: '表格', en: 'Table' },
    picture: { zh: '图', en: 'Picture' },
  },
} as const;

interface Data {
  readonly examples: readonly Example[];
  readonly groups: Readonly<Record<string, Words>>;
  readonly formats: readonly Format[];
  readonly files: GraphiqlFiles;
}

const variablesOf = (example: Example | undefined) =>
  example?.variables ? JSON.stringify(example.variables, null, 2) : '';

/** An answer on the trail: by its example's title, else the name of its operation or of its first field. */
const answerSight = (
  { sent: { query, variables, operationName }, body }: Answered,
  examples: readonly Example[],
): Sight | undefined => {
  if (!body.data || body.errors?.length) return undefined;
  const given = variables && Object.keys(variables).length > 0 ? JSON.stringify(variables) : '';
  const example = examples.find(
    (one) =>
      one.query.trim() === query.trim() && (one.variables ? JSON.stringify(one.variables) : '') === given,
  );
  const name = operationName ?? /\{\s*(\w+)/.exec(query)?.[1] ?? 'GraphQL';
  const address = example
    ? { example: example.name }
    : { query, ...(given && { variables: JSON.stringify(variables, null, 2) }) };
  return {
    key: `query ${query} ${given}`,
    title: example?.title ?? { zh: `查询：${name}`, en: `Query: ${name}` },
    about: example?.description ?? { zh: '', en: '' },
    lines: [],
    path: `graphql?${new URLSearchParams(address)}`,
    question: { query, variables },
  };
};

const icons = { json: 'text', table: 'table', picture: 'graph' } as const;
const isView = (text: string | null): text is AnswerView => text !== null && text in icons;

const View = ({ data: { examples, groups, formats, files } }: { data: Data }) => {
  const { say } = useWords();
  const place = useContext(PlaceContext);
  const asked = paramsOf(place.address);
  const [current, setCurrent] = useState(
    asked.get('example') ?? (asked.has('query') ? undefined : examples[0]?.name),
  );
  const [view, setView] = useState<AnswerView>(
    isView(asked.get('view')) ? (asked.get('view') as AnswerView) : 'json',
  );
  const [answered, setAnswered] = useState<Answered>();
  const [running, setRunning] = useState(false);
  const [shown, setShown] = useState<boolean>();
  const [trouble, setTrouble] = useState<'loading' | 'broken' | undefined>('loading');
  const host = useRef<HTMLDivElement | null>(null);
  const handle = useRef<Handle>(undefined);
  const turn = useRef(0);

  const send = useCallback(
    async (sent: Sent, headers: Readonly<Record<string, string>>, isForReader: boolean) => {
      const mine = isForReader ? ++turn.current : -1;
      if (isForReader) setRunning(true);
      const begun = performance.now();
      try {
        const response = await fetch(`${place.root}graphql`, {
          method: 'POST',
          headers: {
            ...headers,
            'content-type': 'application/json',
            accept: 'application/graphql-response+json',
          },
          body: JSON.stringify(sent),
        });
        const text = await response.text();
        const body = JSON.parse(text) as Answered['body'];
        if (isForReader && mine === turn.current)
          setAnswered({ sent, body, ms: Math.round(performance.now() - begun), bytes: text.length });
        return body;
      } catch {
        const body = {
          errors: [{ message: 'The server does not answer. Run the query again when it is back.' }],
        };
        if (isForReader && mine === turn.current) setAnswered({ sent, body, ms: 0, bytes: 0 });
        return body;
      } finally {
        if (mine === turn.current) setRunning(false);
      }
    },
    [place.root],
  );

  useEffect(() => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${place.root}${files.style}`;
    document.head.prepend(link);
    const first = examples.find(({ name }) => name === asked.get('example')) ?? examples[0];
    const isLink = asked.has('query');
    void drawGraphiql({
      element: host.current!,
      files,
      root: place.root,
      query: asked.get('query') ?? first?.query ?? '{ __typename }\n',
      variables: isLink ? (asked.get('variables') ?? '') : variablesOf(first),
      tools: innerWidth > 700,
      send,
      onEdit: (name, text) => {
        remember({ [name]: text, example: undefined });
      },
    }).then(
      (drawn) => {
        handle.current = drawn;
        setTrouble(undefined);
        drawn.run();
        document.documentElement.dataset.workbench = 'ready';
      },
      () => setTrouble('broken'),
    );
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if ((event.target as Element).closest?.('.monaco-editor')) return;
      event.preventDefault();
      handle.current?.run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  useSight(() => answered && answerSight(answered, examples), [answered]);
  const open = (example: Example) => {
    setCurrent(example.name);
    if (innerWidth <= 860) setShown(false);
    handle.current?.open(example.query, variablesOf(example));
    handle.current?.run();
    // After what the editor writes about each change.
    setTimeout(
      () =>
        remember({
          example: example.name,
          query: example.query,
          variables: variablesOf(example) || undefined,
        }),
      400,
    );
  };
  const choose = (next: AnswerView) => {
    setView(next);
    remember({ view: next === 'json' ? undefined : next });
  };
  const problems = answered?.body.errors?.length ?? 0;
  return (
    <div class="bench" data-examples={shown === undefined ? undefined : shown ? 'shown' : 'hidden'}>
      <h1 class="visually-hidden">{say(words.title)}</h1>
      <div class="bench-bar" role="toolbar" aria-label={say(words.title)}>
        <button
          id="toggle"
          type="button"
          class="button"
          aria-expanded={shown ?? true}
          aria-controls="examples"
          onClick={(event) =>
            setShown(
              getComputedStyle(event.currentTarget.closest('.bench')!.querySelector('aside')!).display ===
                'none',
            )
          }
        >
          <Icon name="list" />
          {say(words.examples)}
        </button>
        <button
          type="button"
          class="button primary"
          title={say(words.runHint)}
          onClick={() => handle.current?.run()}
        >
          <Icon name="play" size={13} />
          {say(words.run)}
        </button>
        <span class="bench-status quiet number" role="status">
          {answered &&
            !running &&
            answered.ms > 0 &&
            say(words.took, answered.ms, (answered.bytes / 1000).toFixed(1))}
          {problems > 0 && !running && view !== 'json' && ` · ${say(words.problems, problems)}`}
        </span>
        <span class="switch" role="group" aria-label={say(words.answerAs)}>
          {(['json', 'table', 'picture'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={view === name} onClick={() => choose(name)}>
              <Icon name={icons[name]} size={14} />
              {say(words.views[name])}
            </button>
          ))}
        </span>
        <TakeAway
          formats={formats}
          question={answered && { query: answered.sent.query, variables: answered.sent.variables }}
        />
      </div>
      <div class="bench-body">
        <aside id="examples" aria-label={say(words.examples)}>
          <ExampleList examples={examples} groups={groups} current={current} open={open} />
        </aside>
        <div class="bench-field">
          {trouble && (
            <p class="bench-wait quiet" role="status">
              {say(words[trouble])}
            </p>
          )}
          <div id="graphiql" ref={host}>
            <noscript>{say(words.noscript)}</noscript>
          </div>
          {view !== 'json' && <Answer view={view} answered={answered} running={running} host={host} />}
        </div>
      </div>
    </div>
  );
};

export const page: Page<Data> = {
  frame: 'wide',
  title: (_, lang) => words.title[lang],
  load: async ({ given }) => ({
    examples: given!.examples,
    groups: given!.groups,
    formats: given!.formats,
    files: await given!.graphiql(),
  }),
  View,
};
