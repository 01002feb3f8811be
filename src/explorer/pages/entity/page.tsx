import { useMemo, useState } from 'preact/hooks';
import { type EntityQuery, entity, type InsteadQuery, instead } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import { Picture } from '../../drawing/picture.tsx';
import '../../drawing/picture.css';
import { typeWords } from '../../families.ts';
import type { Page } from '../../page.ts';
import { EntityLink, Text, TypeLabel } from '../../parts/named.tsx';
import { Savable } from '../../parts/save-picture.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { basisWords, Sources } from '../../parts/sources.tsx';
import { inLanguage, useWords, type Words } from '../../words.ts';
import { factsOf } from './facts.ts';
import { type Group, groupsOf, verbsOf } from './groups.ts';
import './entity.css';

const words = {
  also: { zh: '又名', en: 'Also called' },
  sources: { zh: '出处', en: 'Sources' },
  picture: { zh: '与它直接相连的记录', en: 'What it is joined to' },
  statements: {
    zh: (count: number) => `${count} 条关联`,
    en: (count: number) => (count === 1 ? '1 relationship' : `${count} relationships`),
  },
  cut: {
    zh: (shown: number, all: number) => `这里列出 ${shown} 条，共 ${all} 条。用 GraphQL 可翻到其余各条。`,
    en: (shown: number, all: number) =>
      `Listed are ${shown} of ${all}. The rest can be paged through in GraphQL.`,
  },
  drawn: {
    zh: (shown: number, all: number) => `画出 ${shown} 条，共 ${all} 条`,
    en: (shown: number, all: number) => `${shown} of ${all} are drawn`,
  },
  asGraphql: { zh: '在 GraphQL 中打开', en: 'Open in GraphQL' },
  graph: { zh: '在图中查看', en: 'See it in the graph' },
  links: { zh: '与另一条有何联系', en: 'What links it to another' },
  copy: { zh: '复制查询', en: 'Copy the query' },
  copied: { zh: '已复制', en: 'Copied' },
  because: { zh: '因为', en: 'because' },
  take: { zh: '带走', en: 'Take away' },
  missing: { zh: '没有这条记录', en: 'There is no such record' },
  missingAbout: {
    zh: (slug: string) => `没有地址名为“${slug}”的记录。也许你找的是：`,
    en: (slug: string) => `No record has the address name “${slug}”. You may have meant:`,
  },
  nothing: {
    zh: '没有相近的名称；换个词再找找。',
    en: 'Nothing is called anything like it; try another word.',
  },
  record: { zh: '记录', en: 'Record' },
  from: { zh: '出处', en: 'Source' },
};

type Data = {
  readonly slug: string;
  readonly found: Complete<EntityQuery>['entity'];
  readonly instead: Complete<InsteadQuery>['search']['hits'];
};

const most = 26;

const View = ({ data: { slug, found, instead: hits } }: { data: Data }) => {
  const { say } = useWords();
  if (!found)
    return (
      <div class="column">
        <h1>{say(words.missing)}</h1>
        <p class="lead">{hits.length > 0 ? say(words.missingAbout, slug) : say(words.nothing)}</p>
        <ul class="instead">
          {hits.map(({ entity: hit }) => (
            <li key={hit.slug}>
              <EntityLink entity={hit} /> <span class="quiet">{say(typeWords(hit.__typename))}</span>
            </li>
          ))}
        </ul>
        <SearchBox initial={slug} />
      </div>
    );
  return <Found found={found} />;
};

const Found = ({ found }: { found: NonNullable<Complete<EntityQuery>['entity']> }) => {
  const { lang, say } = useWords();
  const href = useHref();
  const groups = useMemo(() => groupsOf(found), [found]);
  const { relationships: all } = found;
  const other = lang === 'zh' ? found.names.en : found.names.zh;
  const graph = useMemo(() => {
    // Some of each verb, so that a verb with many does not crowd out the others.
    const places = Math.max(2, Math.ceil(most / Math.max(1, groups.length)));
    const shown = groups.flatMap(({ statements }) => statements.slice(0, places)).slice(0, most);
    const nodes = new Map([found, ...shown.map(({ far }) => far)].map((n) => [n.slug, n]));
    return {
      nodes: [...nodes.values()].map(({ slug, names, __typename }) => ({ slug, names, type: __typename })),
      edges: shown.map(({ id, type, start, end }) => ({ id, type, start: start!.slug, end: end!.slug })),
    };
  }, [found, groups]);
  const facts = factsOf(found);
  const summary: Words = { zh: found.zh, en: found.en };
  return (
    <article class="column entity-page">
      <header>
        <TypeLabel type={found.__typename} />
        <h1>
          <Text words={found.names} />
        </h1>
        {other && other !== say(found.names) && (
          <p class="other" lang={lang === 'zh' ? 'en' : 'zh-Hans'}>
            {other}
          </p>
        )}
        {(summary.zh ?? summary.en) && (
          <p class="summary">
            <Text words={summary} />
          </p>
        )}
        {found.aliases.length > 0 && (
          <p class="aliases quiet">
            {say(words.also)} {found.aliases.join(lang === 'zh' ? '、' : ', ')}
          </p>
        )}
        {facts.length > 0 && (
          <dl class="facts">
            {facts.map(({ label, value }) => (
              <div key={label.en}>
                <dt>{say(label)}</dt>
                <dd>{say(value)}</dd>
              </div>
            ))}
          </dl>
        )}
        <p class="from">
          <Sources sources={found.citations} />
        </p>
        <p class="row actions">
          <a
            class="button"
            href={href('/graphql', {
              query: entity,
              variables: JSON.stringify({ slug: found.slug }, null, 2),
            })}
          >
            {say(words.asGraphql)}
          </a>
          <CopyQuery slug={found.slug} />
          <a class="button" href={href('/graph', { of: found.slug })}>
            {say(words.graph)}
          </a>
          <a class="button" href={href('/paths', { from: found.slug })}>
            {say(words.links)}
          </a>
          {['gexf', 'csv-relationships', 'jsonld', 'graphml'].map((format) => (
            <a
              key={format}
              class="quiet"
              href={`${href(`/export/${format}`).split('?')[0]}?of=${found.slug}&depth=1`}
            >
              {format}
            </a>
          ))}
        </p>
      </header>
      {graph.edges.length > 0 && (
        <section class="entity-picture" aria-label={say(words.picture)}>
          <Savable name={found.slug}>
            <Picture graph={graph} label={say(words.picture)} aspect={2.1} centre={found.slug} />
          </Savable>
          {graph.edges.length < all.totalCount && (
            <p class="quiet">{say(words.drawn, graph.edges.length, all.totalCount)}</p>
          )}
        </section>
      )}
      <h2>{say(words.statements, all.totalCount)}</h2>
      {all.nodes.length < all.totalCount && (
        <p class="quiet">{say(words.cut, all.nodes.length, all.totalCount)}</p>
      )}
      <div class="groups">
        {groups.map((group) => (
          <GroupTable key={group.key} group={group} />
        ))}
      </div>
    </article>
  );
};

const GroupTable = ({ group: { key, verb, statements } }: { group: Group }) => {
  const { say } = useWords();
  return (
    <section class="group" id={key.replace(' ', '-').toLowerCase()}>
      <h3>
        <Text words={verb} /> <span class="quiet number">{statements.length}</span>
      </h3>
      <ul>
        {statements.map(({ id, far, basis, rule, citations, because }) => (
          <li key={id}>
            <EntityLink entity={far} />
            {basis !== 'STATED' && (
              <span class="basis">{say(basisWords[basis] ?? { zh: basis, en: basis })}</span>
            )}
            <Sources sources={citations} />
            {(because.length > 0 || rule) && (
              <p class="because quiet">
                {rule ? <Text words={rule} /> : say(words.because)}{' '}
                {because.map((one, index) => (
                  <span key={index} class="listed">
                    {one.start && say(one.start.names)} {say(verbsOf(one.type).verb)}{' '}
                    {one.end && say(one.end.names)}
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const CopyQuery = ({ slug }: { slug: string }) => {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(
      entity.replaceAll('$slug)', `${JSON.stringify(slug)})`).replace(/\(\$slug: String!\)/, ''),
    );
    setCopied(true);
  };
  return (
    <button type="button" class="button" onClick={copy}>
      {say(copied ? words.copied : words.copy)}
    </button>
  );
};

export const page: Page<Data> = {
  title: ({ found, slug }, lang) => (found ? inLanguage(found.names, lang) : slug),
  status: ({ found }) => (found ? 200 : 404),
  description: ({ found }, lang) =>
    found ? inLanguage({ zh: found.zh, en: found.en }, lang) || undefined : undefined,
  load: async ({ ask, address }) => {
    const slug = decodeSlug(address.path.slice('/e/'.length).replace(/\/$/, ''));
    const { entity: found } = await ask(entity, { slug });
    if (found) return { slug, found, instead: [] };
    const text = slug.replaceAll('-', ' ').trim();
    const { search } = text ? await ask(instead, { text }) : { search: { hits: [] } };
    return { slug, found: null, instead: search.hits };
  },
  View,
};

const decodeSlug = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
