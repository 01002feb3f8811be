import { useMemo, useState } from 'preact/hooks';
import { type EntityQuery, entity, type InsteadQuery, instead } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Complete } from '../../ask.ts';
import type { DrawnEdge } from '../../drawing/graph.ts';
import { Picture } from '../../drawing/picture.tsx';
import '../../drawing/picture.css';
import { typeWords } from '../../families.ts';
import type { Page } from '../../page.ts';
import { copyText } from '../../parts/copy.ts';
import { EntityLink, type Named, Text, TypeLabel } from '../../parts/named.tsx';
import { recordSight } from '../../parts/record-sight.ts';
import { Savable } from '../../parts/save-picture.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Sources } from '../../parts/sources.tsx';
import { statementOf, useSight } from '../../parts/trail.ts';
import { inLanguage, useWords, type Words } from '../../words.ts';
import { factsOf, registers } from './facts.ts';
import { type Found as FoundRecord, groupsOf } from './groups.ts';
import { listedOf, totalOf, variablesOf } from './listed.ts';
import { Statements } from './statements.tsx';
import './entity.css';

const words = {
  also: { zh: '又名', en: 'Also called' },
  sources: { zh: '出处', en: 'Sources' },
  explains: { zh: '词义解释，报告未写', en: 'explains the word; the report does not' },
  picture: { zh: '与它直接相连的记录', en: 'What it is joined to' },
  drawn: {
    zh: (shown: number, all: number) => `画出 ${shown} 条，共 ${all} 条`,
    en: (shown: number, all: number) => `${shown} of ${all} are drawn`,
  },
  asGraphql: { zh: '在 GraphQL 中打开', en: 'Open in GraphQL' },
  graph: { zh: '在图中查看', en: 'See it in the graph' },
  links: { zh: '与另一条有何联系', en: 'What links it to another' },
  copy: { zh: '复制查询', en: 'Copy the query' },
  copied: { zh: '已复制', en: 'Copied' },
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

const Found = ({ found }: { found: FoundRecord }) => {
  const { lang, say, list } = useWords();
  const href = useHref();
  const groups = useMemo(() => groupsOf(found), [found]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [pointed, setPointed] = useState<string>();
  const pick = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const chosen = { picked, pick, point: setPointed };
  const other = lang === 'zh' ? found.names.en : found.names.zh;
  const graph = useMemo(() => {
    // One more of each verb in turn, so that a verb with many does not crowd out the others.
    const nodes = new Map<string, Named>([[found.slug, found]]);
    const edges: DrawnEdge[] = [];
    const slugs = groups.map((): string[] => []);
    const longest = Math.max(0, ...groups.map(({ statements }) => statements.length));
    for (let turn = 0; turn < longest; turn++)
      for (const [place, { statements }] of groups.entries()) {
        const statement = statements[turn];
        if (statement === undefined || edges.length === most) continue;
        const { id, type, start, end, far } = statement;
        edges.push({ id, type, start: start!.slug, end: end!.slug });
        if (nodes.has(far.slug)) continue;
        nodes.set(far.slug, far);
        slugs[place]!.push(far.slug);
      }
    const around = groups
      .map(({ verb }, place) => ({ verb, slugs: slugs[place]! }))
      .filter((group) => group.slugs.length > 0);
    return {
      around,
      nodes: [...nodes.values()].map(({ slug, names, __typename }) => ({ slug, names, type: __typename })),
      edges,
    };
  }, [found, groups]);
  const facts = factsOf(found);
  useSight(
    () =>
      recordSight(found, {
        summary: { zh: found.zh, en: found.en },
        citations: found.citations,
        lines: found.relationships.nodes.flatMap(statementOf),
      }),
    [found],
  );
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
            {found.summaryBasis === 'COMMON_KNOWLEDGE' && (
              <span class="explains quiet"> {say(words.explains)}</span>
            )}
          </p>
        )}
        {found.aliases.length > 0 && (
          <p class="aliases quiet">
            {say(words.also)} {list(found.aliases)}
          </p>
        )}
        {facts.length > 0 && (
          <dl class="facts">
            {facts.map(({ label, value, href: leads }) => (
              <div key={label.en}>
                <dt>{say(label)}</dt>
                <dd>
                  {leads === undefined ? (
                    say(value)
                  ) : (
                    <a href={leads} rel="noreferrer">
                      {say(value)}
                    </a>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {found.externalIds.length > 0 && (
          <dl class="facts outside">
            {found.externalIds.map(({ scheme, id, url }) => (
              <div key={`${scheme} ${id}`}>
                <dt>{say(registers[scheme] ?? { zh: scheme, en: scheme })}</dt>
                <dd>
                  {url === null ? (
                    id
                  ) : (
                    <a href={url} rel="noreferrer">
                      {id}
                    </a>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p class="from">
          <Sources sources={found.citations} />
        </p>
        <p class="row actions">
          <a class="button" href={href('/graph', { of: found.slug })}>
            {say(words.graph)}
          </a>
          <a class="button" href={href('/paths', { from: found.slug })}>
            {say(words.links)}
          </a>
          <a class="button" href={href('/export', { of: found.slug })}>
            {say(words.take)}
          </a>
          {['svg', 'png', 'gexf', 'xlsx'].map((format) => (
            <a
              key={format}
              class="quiet"
              href={`${href(`/export/${format}`).split('?')[0]}?of=${found.slug}&depth=1&lang=${lang}`}
            >
              {format}
            </a>
          ))}
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
        </p>
      </header>
      {graph.edges.length > 0 && (
        <section class="entity-picture" aria-label={say(words.picture)}>
          <Savable name={found.slug}>
            <Picture
              graph={graph}
              label={say(words.picture)}
              centre={found.slug}
              around={graph.around}
              lines={{ picked, pick, pointed }}
            />
          </Savable>
          {graph.edges.length < totalOf(found) && (
            <p class="quiet">{say(words.drawn, graph.edges.length, totalOf(found))}</p>
          )}
        </section>
      )}
      <Statements found={found} groups={groups} chosen={chosen} />
    </article>
  );
};

const CopyQuery = ({ slug }: { slug: string }) => {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await copyText(
      entity
        .replace(/^query Entity\([^)]*\)/, 'query Entity')
        .replace(/relationships\([^)]*\$[^)]*\)/, 'relationships(first: 100)')
        .replaceAll('$slug', JSON.stringify(slug)),
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
    const { entity: found } = await ask(entity, variablesOf(slug, listedOf(address)));
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
