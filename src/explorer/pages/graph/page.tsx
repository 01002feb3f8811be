import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { paramsOf, remember, useHref } from '../../address.ts';
import { leastScale, padding } from '../../drawing/label.ts';
import type { Format, Page } from '../../page.ts';
import type { Named } from '../../parts/named.tsx';
import { Refused } from '../../parts/refused.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { TrailPanel } from '../../parts/trail-panel.tsx';
import { inLanguage, useWords } from '../../words.ts';
import { queryOf, viewOf } from './address.ts';
import { useAround } from './around.ts';
import { Between, type Ends, endsOf } from './between.tsx';
import { Card } from './card.tsx';
import { type Known, knownFor, nearestOf } from './data.ts';
import { FilterPanel } from './filters.tsx';
import { LineCard } from './line-card.tsx';
import { type Beginnings, Nothing, readBeginnings } from './nothing.tsx';
import type { Room } from './place.ts';
import type { Stage } from './stage.ts';
import { type Looks, StageView } from './stage-view.tsx';
import { added, broughtIn, most, type View } from './state.ts';
import { Take } from './take.tsx';
import { Toolbar } from './toolbar.tsx';
import { Twin } from './twin.tsx';
import { useGraph, withPlaces } from './use-graph.ts';
import { words } from './words.ts';
import './graph.css';

interface Data {
  /** The view, as an address has it. */
  readonly query: string;
  readonly known: Known;
  /** Address names of no record. */
  readonly missing: readonly string[];
  readonly formats: readonly Format[];
  /** Where nothing was chosen: what to begin with. */
  readonly first?: Beginnings;
  /** Places are the server's, which knows nothing of the window. */
  readonly unseen: boolean;
}

const tabs = ['table', 'between', 'filters', 'trail'] as const;
type Tab = (typeof tabs)[number];
const isTab = (text: string | null): text is Tab => tabs.includes(text as Tab);

const defaultRoom: Room = { width: 1200, height: 1000 };
/** More than this is placed by a thread in the browser: the server has others to serve. */
const placedByServer = 40;

const GraphView = ({ data }: { data: Data }) => {
  const view = useMemo(() => viewOf(new URLSearchParams(data.query)), [data]);
  return broughtIn(view).length === 0 ? (
    <Nothing missing={data.missing} first={data.first} />
  ) : (
    <Workspace data={data} first={view} />
  );
};

const Workspace = ({ data, first }: { data: Data; first: View }) => {
  const { say, list } = useWords();
  const href = useHref();
  const holder = useRef<HTMLDivElement>(null);
  const room = useCallback((): Room => {
    const box = holder.current?.querySelector('.stage');
    if (!box) return defaultRoom;
    const size = (side: number) => Math.max(260, (side - 2 * padding) / leastScale);
    return { width: size(box.clientWidth), height: size(box.clientHeight) };
  }, []);
  const graph = useGraph({ view: first, known: data.known }, room);
  const arounds = useAround();
  const stage = useRef<Stage | undefined>(undefined);
  const [, setReady] = useState(0);
  const [pointed, setPointed] = useState<string>();
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());
  const [line, setLine] = useState<{ start: string; end: string }>();
  const asked = new URLSearchParams(data.query);
  const [tab, setTab] = useState<Tab>(isTab(asked.get('tab')) ? (asked.get('tab') as Tab) : 'table');
  const [ends, setEnds] = useState<Ends>(endsOf(asked));
  const names = useRef(new Map<string, Named>());
  const looks: Looks = { pointed, lit };
  const [outside, setOutside] = useState(0);
  const look = () => setOutside(stage.current?.outside(graph.fresh) ?? 0);
  useEffect(look, [graph.fresh]);
  useLayoutEffect(() => {
    const anew = data.unseen && room().width < 800;
    if (anew || !graph.arranged) void graph.arrange(anew);
  }, []);
  const open = (next: Tab) => {
    setTab(next);
    remember({ tab: next === 'table' ? undefined : next });
  };
  const between = (what: 'ways' | 'compare') => {
    const [from, to] = graph.view.picked;
    setEnds({ ...ends, from, to });
    open('between');
    if (what === 'compare') setTimeout(() => document.getElementById('compared')?.scrollIntoView(), 400);
  };
  return (
    <div class="graph-page" ref={holder}>
      <h1 class="visually-hidden">{say(words.title)}</h1>
      <div class="graph-left">
        <Toolbar
          graph={graph}
          stage={() => stage.current}
          outside={outside}
          take={<Take graph={graph} formats={data.formats} />}
          add={
            <SearchBox
              label={say(words.add)}
              onPick={({ slug }) => graph.change((v) => ({ ...added(v, [slug]), picked: [slug] }))}
            />
          }
        />
        <div class="picture-frame">
          <StageView
            graph={graph}
            looks={looks}
            onPoint={setPointed}
            onLine={(from, to) => setLine({ start: from, end: to })}
            onReady={(made) => {
              stage.current = made;
              setReady((n) => n + 1);
            }}
            onLook={look}
          />
          <div class="graph-over">
            {data.missing.length > 0 && <p class="graph-note">{say(words.missing, list(data.missing))}</p>}
            {graph.trouble && (
              <div class="graph-trouble">
                {graph.trouble.refusal.code === 'TOO_MANY' ? (
                  <p role="alert" class="graph-note">
                    {say(words.tooMany, most)} <a href={href('/map')}>{say(words.map)}</a>{' '}
                    <button type="button" class="plain tight" onClick={graph.dismiss}>
                      {say(words.close)}
                    </button>
                  </p>
                ) : (
                  <Refused small refusal={graph.trouble.refusal} again={graph.trouble.again} />
                )}
              </div>
            )}
          </div>
        </div>
        {line && <LineCard {...line} close={() => setLine(undefined)} />}
      </div>
      <div class="graph-side">
        <Card graph={graph} arounds={arounds} between={between} />
        <div class="switch tabs" role="tablist" aria-label={say(words.title)}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={tab === name}
              aria-controls="graph-panel"
              onClick={() => open(name)}
            >
              {say(words[name])}
            </button>
          ))}
        </div>
        <section class="graph-panel" id="graph-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'table' && (
            <Twin
              graph={graph}
              arounds={arounds}
              onPoint={setPointed}
              onLine={(from, to) => setLine({ start: from, end: to })}
            />
          )}
          {tab === 'between' && (
            <Between
              graph={graph}
              ends={ends}
              setEnds={(next) => {
                setLit(new Set());
                setEnds(next);
              }}
              names={names.current}
              light={(ids) => setLit(new Set(ids))}
            />
          )}
          {tab === 'filters' && <FilterPanel graph={graph} />}
          {tab === 'trail' && <TrailPanel />}
        </section>
      </div>
    </div>
  );
};

export const page: Page<Data> = {
  frame: 'wide',
  title: ({ known: { records } }, lang) =>
    records[0] ? words.of[lang](inLanguage(records[0].names, lang)) : words.title[lang],
  load: async ({ ask, address, given }) => {
    const query = paramsOf(address);
    let view = viewOf(query);
    const [root] = view.roots;
    // One record alone says nothing: what is nearest comes with it.
    if (view.roots.length === 1 && view.steps.length === 0 && !query.has('at')) {
      const brought = await nearestOf(ask, root!, 24).catch(() => []);
      if (brought.length > 0)
        view = {
          ...view,
          steps: [{ of: root!, type: 'NEAR', direction: 'BOTH', brought }],
          picked: view.picked.length > 0 ? view.picked : [root!],
        };
    }
    // Of two, what can be asked of both is offered.
    if (view.roots.length === 2 && view.steps.length === 0 && view.picked.length === 0)
      view = { ...view, picked: view.roots };
    const known = await knownFor(ask, broughtIn(view));
    const there = new Set(known.records.map(({ slug }) => slug));
    const asked = (query.get('of') ?? '')
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean);
    view = {
      ...view,
      roots: view.roots.filter((slug) => there.has(slug)),
      steps: view.steps.map((step) => ({ ...step, brought: step.brought.filter((slug) => there.has(slug)) })),
    };
    if (there.size <= placedByServer) view = withPlaces(view, known, defaultRoom);
    return {
      query: queryOf(view, address.query),
      known,
      missing: asked.filter((slug) => !there.has(slug)),
      formats: given?.formats ?? [],
      ...(broughtIn(view).length === 0 && { first: await readBeginnings(ask) }),
      unseen: !query.has('at'),
    };
  },
  View: GraphView,
};
