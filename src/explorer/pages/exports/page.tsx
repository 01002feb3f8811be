import { useContext } from 'preact/hooks';
import { type PartQuery, part } from '../../../../schema/explorer/queries.ts';
import { PlaceContext, paramsOf, useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import type { ExportArgument, Format, Page } from '../../page.ts';
import { EntityLink } from '../../parts/named.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { shelved } from '../../parts/shelves.ts';
import { useWords, type Words } from '../../words.ts';
import { argumentsZh, formatsZh } from './words.ts';
import './exports.css';

const words = {
  title: { zh: '带走数据', en: 'Take it away' },
  lead: {
    zh: '整张图，或其中一部分，存成其他程序能打开的文件。每条记录与关联都带着出处。',
    en: 'The graph, or a part of it, as a file that other programs open. Every record and relationship brings its source.',
  },
  which: { zh: '带走哪一部分', en: 'Which part' },
  whole: { zh: '整张图', en: 'The whole graph' },
  around: { zh: '一条记录的周围', en: 'What is around a record' },
  choose: { zh: '选一条记录', en: 'Choose a record' },
  about: {
    zh: (name: string, depth: number) => `“${name}”周围 ${depth} 步之内`,
    en: (name: string, depth: number) => `Within ${depth} ${depth === 1 ? 'step' : 'steps'} of ${name}`,
  },
  steps: { zh: '步数', en: 'Steps' },
  layout: { zh: '布局', en: 'Layout' },
  preview: { zh: '预览', en: 'Preview' },
  previewOf: { zh: '所选部分的图', en: 'A picture of the part chosen' },
  meant: { zh: '没有叫这个名称的记录。也许你找的是：', en: 'No record is called that. You may have meant:' },
  none: { zh: '没有叫这个名称的记录，也没有相近的。', en: 'No record is called that, nor anything like it.' },
  own: { zh: '自己的问题的答案', en: 'The answer to a question of your own' },
  ownAbout: {
    zh: '把 GraphQL 查询以 POST 发到同一地址，答案所经过的记录与关联就成为文件；在工作台里，“带走”菜单做同样的事。',
    en: 'POST a GraphQL query to the same address: the records and relationships that its answer goes through become the file. In the workbench the menu “Take away” does that.',
  },
  workbench: { zh: '打开工作台', en: 'Open the workbench' },
  arguments: { zh: '地址里可写的条件', en: 'What an address may say' },
  argument: { zh: '条件', en: 'Argument' },
  does: { zh: '作用', en: 'What it does' },
  gephi: { zh: '在 Gephi Lite 中打开', en: 'Open in Gephi Lite' },
};

const layouts: Readonly<Record<string, Words>> = {
  auto: { zh: '自动', en: 'automatic' },
  force: { zh: '力导', en: 'force' },
  islands: { zh: '分群', en: 'islands' },
  columns: { zh: '分列', en: 'columns' },
  layered: { zh: '分层', en: 'layered' },
};

interface Data {
  readonly text: string;
  readonly formats: readonly Format[];
  readonly arguments: readonly ExportArgument[];
  readonly found: Complete<PartQuery>['entity'];
  readonly meant: Complete<PartQuery>['search']['hits'];
}

const View = ({ data }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  const { address, root, lang } = useContext(PlaceContext);
  const asked = paramsOf(address);
  const depth = Math.min(4, Math.max(1, Number(asked.get('depth')) || 1));
  const layout = asked.get('layout') ?? '';
  const chosen = layout in layouts && layout !== 'auto' ? layout : undefined;
  const { found } = data;
  const state = { of: found?.slug, depth: found ? String(depth) : undefined, layout: chosen };
  const here = (change: Partial<typeof state>) => href('/export', { ...state, ...change });
  const fileAt = ({ name, positions }: { name: string; positions: string }) => {
    const query = new URLSearchParams({
      ...(found && { of: found.slug, depth: String(depth) }),
      ...(chosen && positions !== 'none' && { layout: chosen }),
      ...(lang && { lang }),
    });
    return `${root}export/${name}${query.size > 0 ? `?${query}` : ''}`;
  };
  const description = ({ name, description: en }: Format) => say({ zh: formatsZh[name] ?? en, en });
  return (
    <div class="column exports-page">
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead)}</p>
      <section class="exports-which" aria-label={say(words.which)}>
        <p class="switch">
          <a href={here({ of: undefined, depth: undefined })} aria-current={found ? undefined : 'true'}>
            {say(words.whole)}
          </a>
          {found && (
            <a href={here({})} aria-current="true">
              {say(words.about, say(found.names), depth)}
            </a>
          )}
        </p>
        <SearchBox
          label={say(words.choose)}
          name="of"
          action="/export"
          onPick={({ slug }) => location.assign(here({ of: slug }))}
        />
        {!found && data.text && (
          <div class="exports-meant" role="status">
            <p>{say(data.meant.length > 0 ? words.meant : words.none)}</p>
            <ul class="row">
              {data.meant.map(({ entity }) => (
                <li key={entity.slug}>
                  <a class="button" href={here({ of: entity.slug, depth: '1' })}>
                    {say(entity.names)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {found && (
          <>
            <div class="row">
              <span class="quiet">{say(words.steps)}</span>
              <p class="switch">
                {[1, 2, 3, 4].map((steps) => (
                  <a
                    key={steps}
                    href={here({ depth: String(steps) })}
                    aria-current={steps === depth ? 'true' : undefined}
                  >
                    {steps}
                  </a>
                ))}
              </p>
              <span class="quiet">{say(words.layout)}</span>
              <p class="switch">
                {Object.entries(layouts).map(([name, label]) => (
                  <a
                    key={name}
                    href={here({ layout: name === 'auto' ? undefined : name })}
                    aria-current={name === (chosen ?? 'auto') ? 'true' : undefined}
                  >
                    {say(label)}
                  </a>
                ))}
              </p>
            </div>
            <figure class="exports-preview">
              <img src={fileAt({ name: 'svg', positions: 'required' })} alt={say(words.previewOf)} />
              <figcaption class="quiet">
                {say(words.preview)} · <EntityLink entity={found} />
              </figcaption>
            </figure>
          </>
        )}
      </section>
      {shelved(data.formats).map(({ label, formats }) =>
        formats.length === 0 ? null : (
          <section key={label.en} class="exports-shelf">
            <h2>{say(label)}</h2>
            <ul>
              {formats.map((format) => (
                <li key={format.name}>
                  <a href={fileAt(format)} download={format.extension === 'html' ? true : undefined}>
                    <b>{format.name}</b> <span class="quiet">.{format.extension}</span>
                    <span class="about">{description(format)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <section>
        <h2>{say(words.own)}</h2>
        <p class="exports-own">
          {say(words.ownAbout)} <a href={href('/graphql')}>{say(words.workbench)}</a>
        </p>
      </section>
      <section>
        <h2>{say(words.arguments)}</h2>
        <p class="exports-own">
          <code>/export/svg?of=vivo&amp;depth=2</code>
        </p>
        <dl class="exports-arguments">
          {data.arguments.map(({ name, description: en, values }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {say({ zh: argumentsZh[name] ?? en, en })}
                {values && values.length <= 8 && (
                  <>
                    {' '}
                    {values.map((value) => (
                      <code key={value} class="value">
                        {value}
                      </code>
                    ))}
                  </>
                )}
                {values && values.length > 8 && (
                  <details>
                    <summary>{values.length}</summary>
                    {values.map((value) => (
                      <code key={value} class="value">
                        {value}
                      </code>
                    ))}
                  </details>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask, address, given }) => {
    const text = (paramsOf(address).get('of') ?? '').trim().slice(0, 100);
    const about = { text, formats: given?.formats ?? [], arguments: given?.exportArguments ?? [] };
    if (!text) return { ...about, found: null, meant: [] };
    const { entity, search } = await ask(part, { slug: text, text });
    const [best] = search.hits;
    const isName = best && [best.entity.names.zh, best.entity.names.en].includes(text);
    const found = entity ?? (isName ? { ...best.entity, degree: 0 } : null);
    return { ...about, found, meant: found ? [] : search.hits };
  },
  View,
};
