import {
  beginnings,
  type EndsQuery,
  ends,
  type LinksQuery,
  links,
} from '../../../../schema/explorer/queries.ts';
import { paramsOf, useHref } from '../../address.ts';
import type { Ask, Complete } from '../../ask.ts';
import { Picture } from '../../drawing/picture.tsx';
import '../../drawing/picture.css';
import type { Page } from '../../page.ts';
import { EntityLink, type Named, Text } from '../../parts/named.tsx';
import { waysSight } from '../../parts/record-sight.ts';
import { Savable } from '../../parts/save-picture.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { StepSources } from '../../parts/step-sources.tsx';
import { useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import './paths.css';

const words = {
  title: { zh: '两者之间有什么联系', en: 'What links these two' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  pickFrom: { zh: '选择起点', en: 'Choose where to start' },
  pickTo: { zh: '选择终点', en: 'Choose where to end' },
  first: {
    zh: '选两条记录，看它们怎样联系起来，每一步出自哪里。',
    en: 'Choose two records to see what joins them, and who says so.',
  },
  none: {
    zh: '五步之内没有找到联系。换一端再试。',
    en: 'Nothing joins them within five steps. Try another end.',
  },
  tryThese: { zh: '例如', en: 'For example' },
  graph: { zh: '在图中查看', en: 'See them in the graph' },
  query: { zh: '背后的查询', en: 'The query behind this' },
  picture: { zh: '途经的记录', en: 'The records on the way' },
};

interface Data {
  readonly from: Named | null;
  readonly to: Named | null;
  readonly paths: NonNullable<Complete<LinksQuery>['paths']>['paths'];
  /** What to begin with, where nothing was chosen: those of which both ends are there. */
  readonly pairs: readonly (readonly [Named, Named])[];
}

const examples = [
  ['shenzhen-ai-action-plan', 'huawei'],
  ['a100', 'ascend-910'],
  ['qwen', 'ernie-bot'],
] as const;

const examplePairs = async (ask: Ask): Promise<Data['pairs']> => {
  const { examples: there } = await ask(beginnings, { slugs: examples.flat() });
  const found = new Map(there.nodes.map((node) => [node.slug, node]));
  return examples.flatMap(([a, b]) => {
    const [from, to] = [found.get(a), found.get(b)];
    return from && to ? [[from, to] as const] : [];
  });
};

const End = ({
  label,
  pick,
  end,
  name,
  other,
}: {
  label: string;
  pick: string;
  end: Named | null;
  name: string;
  other: Named | null;
}) => {
  const href = useHref();
  const otherName = name === 'from' ? 'to' : 'from';
  return (
    <div class="end">
      <h2>{label}</h2>
      {end && <EntityLink entity={end} />}
      <SearchBox
        label={pick}
        // One end was chosen: the other comes next.
        focus={!end && other !== null}
        onPick={({ slug }) => location.assign(href('/paths', { [name]: slug, [otherName]: other?.slug }))}
      />
    </div>
  );
};

const View = ({ data: { from, to, paths, pairs } }: { data: Data }) => {
  const { say } = useWords();
  const href = useHref();
  const nodes = new Map(paths.flatMap((path) => path.nodes.map((n) => [n.slug, n] as const)));
  useSight(() => (from && to && paths.length > 0 ? waysSight(from, to, paths) : undefined), [paths]);
  const edges = new Map(paths.flatMap((path) => path.edges.map((e) => [e.id, e] as const)));
  return (
    <div class="column paths-page">
      <h1>{say(words.title)}</h1>
      <div class="ends">
        <End label={say(words.from)} pick={say(words.pickFrom)} end={from} name="from" other={to} />
        <End label={say(words.to)} pick={say(words.pickTo)} end={to} name="to" other={from} />
      </div>
      {!(from && to) && (
        <>
          <p class="quiet">{say(words.first)}</p>
          {!from && !to && pairs.length > 0 && (
            <p class="row paths-pairs">
              <span class="quiet">{say(words.tryThese)}</span>
              {pairs.map(([a, b]) => (
                <a
                  key={`${a.slug} ${b.slug}`}
                  class="button"
                  href={href('/paths', { from: a.slug, to: b.slug })}
                >
                  {say(a.names)} — {say(b.names)}
                </a>
              ))}
            </p>
          )}
        </>
      )}
      {from && to && paths.length === 0 && <p class="quiet">{say(words.none)}</p>}
      {from && to && paths.length > 0 && (
        <>
          <div class="ways-picture">
            <Savable name={`${from.slug}-${to.slug}`}>
              <Picture
                graph={{
                  nodes: [...nodes.values()].map(({ slug, names, __typename }) => ({
                    slug,
                    names,
                    type: __typename,
                  })),
                  edges: [...edges.values()].map(({ id, type, startSlug, endSlug }) => ({
                    id,
                    type,
                    start: startSlug,
                    end: endSlug,
                  })),
                }}
                label={say(words.picture)}
                aspect={2}
              />
            </Savable>
          </div>
          <ol class="ways">
            {paths.map((path) => (
              <li key={path.edges.map(({ id }) => id).join()}>
                <p class="sentence">
                  <Text words={path} />
                </p>
                <StepSources steps={path.edges} />
              </li>
            ))}
          </ol>
          <p class="row">
            <a href={href('/graph', { of: [...nodes.keys()].join(',') })}>{say(words.graph)}</a>
            <a
              href={href('/graphql', {
                query: links,
                variables: JSON.stringify({ from: from.slug, to: to.slug }, null, 2),
              })}
            >
              {say(words.query)}
            </a>
          </p>
        </>
      )}
    </div>
  );
};

export const page: Page<Data> = {
  title: (_, lang) => words.title[lang],
  load: async ({ ask, address }) => {
    const asked = paramsOf(address);
    const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
    if (!from && !to) return { from: null, to: null, paths: [], pairs: await examplePairs(ask) };
    const found: Complete<EndsQuery> = await ask(ends, { from, to });
    if (!found.from || !found.to) return { ...found, paths: [], pairs: [] };
    const { paths } = await ask(links, { from, to });
    return { ...found, paths: paths?.paths ?? [], pairs: [] };
  },
  View,
};
