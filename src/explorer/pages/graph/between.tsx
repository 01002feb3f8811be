import { useEffect, useState } from 'preact/hooks';
import { sides, type WaysQuery, ways } from '../../../../schema/explorer/queries.ts';
import { remember } from '../../address.ts';
import { type Complete, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { EntityLink, type Named, Text } from '../../parts/named.tsx';
import { waysSight } from '../../parts/record-sight.ts';
import { Refused } from '../../parts/refused.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { StepSources } from '../../parts/step-sources.tsx';
import { useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import { Compared, type TwoSides } from './compared.tsx';
import { stepped } from './state.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

export type Ends = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
};

export const endsOf = (query: URLSearchParams): Ends => {
  const [from, to] = (query.get('between') ?? '').split(',');
  const list = (name: string) => (query.get(name) ?? '').split(',').filter(Boolean);
  return { from: from || undefined, to: to || undefined, via: list('via'), avoid: list('avoid') };
};

type Way = NonNullable<Complete<WaysQuery>['paths']>['paths'][number];

/** Ways between two records as sentences, past some and not past others; and what the two share. */
export const Between = ({
  graph,
  ends,
  setEnds,
  names,
  light,
}: {
  graph: GraphModel;
  ends: Ends;
  setEnds: (ends: Ends) => void;
  /** What records are called that are not in the picture. */
  names: Map<string, Named>;
  light: (edges: readonly string[]) => void;
}) => {
  const { say } = useWords();
  const ask = useAsk();
  const [answer, setAnswer] = useState<{
    key: string;
    ways?: readonly Way[];
    sides?: TwoSides;
    refusal?: ReturnType<typeof refusalOf>;
  }>();
  const { from, to, via, avoid } = ends;
  const key = JSON.stringify(ends);
  const ready = from !== undefined && to !== undefined && from !== to;
  const load = async () => {
    if (!ready) return;
    setAnswer({ key });
    try {
      const [found, both] = await Promise.all([
        ask(ways, { from, to, via: [...via], avoid: [...avoid] }),
        ask(sides, { a: from, b: to }),
      ]);
      setAnswer({ key, ways: found.paths?.paths ?? [], sides: both });
    } catch (error) {
      setAnswer({ key, refusal: refusalOf(error) });
    }
  };
  useEffect(() => {
    remember({
      between: from || to ? `${from ?? ''},${to ?? ''}` : undefined,
      via: via.join(',') || undefined,
      avoid: avoid.join(',') || undefined,
    });
    void load();
  }, [key]);
  const current = answer?.key === key ? answer : undefined;
  useSight(() => {
    const { a, b } = current?.sides ?? {};
    return a && b && current?.ways ? waysSight(a, b, current.ways) : undefined;
  }, [current]);
  const called = (slug: string): Named =>
    graph.known.records.find((record) => record.slug === slug) ??
    names.get(slug) ?? { __typename: 'Report', slug, names: { zh: slug, en: slug } };
  const chosen = (name: 'from' | 'to' | 'via' | 'avoid', slugs: readonly string[], room: boolean) => (
    <div class={`end end-${name}`}>
      <span class="end-label">{say(words[name])}</span>
      {slugs.map((slug) => (
        <span key={slug} class="chip">
          {say(called(slug).names)}
          <button
            type="button"
            class="plain tight"
            aria-label={say(words.remove, say(called(slug).names))}
            onClick={() =>
              setEnds({
                ...ends,
                [name]:
                  name === 'via' || name === 'avoid' ? ends[name].filter((one) => one !== slug) : undefined,
              })
            }
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {room && (
        <SearchBox
          label={`${say(words[name])}: ${say(words.choose)}`}
          onPick={(hit) => {
            names.set(hit.slug, hit);
            setEnds({
              ...ends,
              [name]: name === 'via' || name === 'avoid' ? [...ends[name], hit.slug] : hit.slug,
            });
          }}
        />
      )}
    </div>
  );
  const showWay = async (way: Way) => {
    const [first, ...rest] = way.nodes.map(({ slug }) => slug);
    await graph.change((view) => {
      const there = view.roots.length > 0 ? view : { ...view, roots: [first!] };
      const withFirst = { ...there, roots: [...new Set([...there.roots, first!])] };
      return stepped(withFirst, { of: first!, type: 'PATH', direction: 'BOTH', brought: rest });
    });
    light(way.edges.map(({ id }) => id));
  };
  return (
    <div class="between">
      {chosen('from', from ? [from] : [], !from)}
      {chosen('to', to ? [to] : [], !to)}
      {ready && chosen('via', via, via.length < 5)}
      {ready && chosen('avoid', avoid, avoid.length < 20)}
      {ready && !current?.ways && !current?.refusal && <p class="quiet">{say(words.loading)}</p>}
      {current?.refusal && <Refused small refusal={current.refusal} again={load} />}
      {current?.ways && (
        <>
          <p role="status" class="between-count">
            {current.ways.length > 0 ? say(words.ways, current.ways.length) : say(words.noWays)}
          </p>
          <ol class="ways">
            {current.ways.map((way) => (
              <li key={way.edges.map(({ id }) => id).join()}>
                <p class="sentence">
                  <Text words={way} />
                </p>
                <StepSources steps={way.edges} />
                <p class="row tight-row">
                  <button type="button" class="button tight" onClick={() => showWay(way)}>
                    <Icon name="path" size={14} />
                    {say(words.showWay)}
                  </button>
                  {way.nodes.slice(1, -1).map((node) => (
                    <EntityLink key={node.slug} entity={node} />
                  ))}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {current?.sides?.a && current.sides.b && (
        <Compared sides={{ a: current.sides.a, b: current.sides.b }} graph={graph} />
      )}
    </div>
  );
};
