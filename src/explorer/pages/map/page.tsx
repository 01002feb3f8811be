import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { PlaceContext, remember, useHref } from '../../address.ts';
import { graphicsStarted } from '../../drawing/graphics.ts';
import { sightIn, sightKeeper } from '../../drawing/sight.ts';
import { typeWords } from '../../families.ts';
import type { Page } from '../../page.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Dot } from '../../parts/named.tsx';
import { recordSight } from '../../parts/record-sight.ts';
import { Refused } from '../../parts/refused.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { useSight } from '../../parts/trail.ts';
import { useWords, type Words } from '../../words.ts';
import { Islands } from './islands.tsx';
import type { MapStage } from './map-stage.ts';
import type { MapFiles, MapIsland, MapPart, MapRecord } from './read.ts';
import { words } from './words.ts';
import './map.css';

interface Read {
  readonly islands: readonly MapIsland[];
  readonly total: { readonly records: number; readonly lines: number };
  readonly records: readonly MapRecord[];
}

const nothing: Read = { islands: [], total: { records: 0, lines: 0 }, records: [] };

/** All records as islands: communities with names, their records in them. */
const View = () => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const href = useHref();
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<MapStage | undefined>(undefined);
  const [read, setRead] = useState<Read>(nothing);
  const [state, setState] = useState<'loading' | 'live' | 'none'>('loading');
  const [refusal, setRefusal] = useState<{ code: string; message: string }>();
  const [attempt, setAttempt] = useState(0);
  const [picked, setPicked] = useState<MapRecord>();
  const image = `${root}export/svg?layout=islands&lang=${lang.toUpperCase()}`;

  useEffect(() => {
    let stopped = false;
    const sight = sightKeeper(() => stage.current?.sight());
    const seen = sightIn(location.search);
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    setRead(nothing);
    setRefusal(undefined);
    setState('loading');
    const start = async () => {
      const [{ createMapStage }] = await Promise.all([import('./map-stage.ts'), graphicsStarted()]);
      if (stopped || !holder.current) return;
      try {
        stage.current = createMapStage(holder.current, {
          onPick: (record) => {
            setPicked(record);
            remember({ pick: record?.slug });
          },
          onLook: sight.plan,
          // For whoever looks at the page from outside; nothing that is shown depends on it.
          onFill: ({ dots, lines, done }) =>
            Object.assign(holder.current?.dataset ?? {}, { dots, lines, filled: done }),
        });
      } catch {
        holder.current.replaceChildren();
        setState('none');
      }
      const asked = new URLSearchParams(location.search).get('pick');
      const records: MapRecord[] = [];
      worker.onmessage = ({ data: part }: MessageEvent<MapPart>) => {
        if ('failed' in part) setRefusal(part.failed);
        else if ('islands' in part) {
          setRead({
            islands: part.islands,
            total: { records: part.records, lines: part.lines },
            records: [],
          });
          stage.current?.islands(part.islands);
          if (seen) stage.current?.see(seen);
          if (stage.current) setState('live');
        } else if ('chunk' in part) {
          records.push(...part.chunk);
          stage.current?.records(part.chunk);
          const wanted = part.chunk.find(({ slug }) => slug === asked);
          if (wanted) {
            setPicked(wanted);
            stage.current?.pick(wanted.slug, !seen);
          }
        } else {
          stage.current?.lines(part.lines);
          setRead((before) => ({ ...before, records }));
        }
      };
      worker.onerror = () =>
        setRefusal({ code: 'INTERNAL_SERVER_ERROR', message: 'The file could not be read.' });
      const file = (format: string, layout = '') =>
        new URL(`${root}export/${format}?lang=${lang.toUpperCase()}${layout}`, location.href).href;
      const files: MapFiles = { islands: file('islands'), points: file('points', '&layout=islands') };
      worker.postMessage(files);
    };
    void start();
    return () => {
      stopped = true;
      sight.stop();
      worker.terminate();
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, [lang, attempt]);

  useSight(
    () =>
      picked &&
      recordSight({
        __typename: picked.type,
        slug: picked.slug,
        names: { zh: picked.label, en: picked.label },
      }),
    [picked],
  );

  const tool = (name: IconName, label: Words, act: () => void) => (
    <button type="button" class="plain square" aria-label={say(label)} title={say(label)} onClick={act}>
      <Icon name={name} />
    </button>
  );
  return (
    <div class="map-page">
      <div class="map-left">
        <div class="map-bar">
          <h1>{say(words.title)}</h1>
          <SearchBox
            label={say(words.find)}
            onPick={({ slug }) => {
              const record = read.records.find((one) => one.slug === slug);
              setPicked(record);
              remember({ pick: slug });
              stage.current?.pick(slug, true);
            }}
          />
          <div class="map-tools" role="toolbar" aria-label={say(words.tools)}>
            {tool('plus', words.closer, () => stage.current?.zoom(1.6))}
            {tool('minus', words.farther, () => stage.current?.zoom(1 / 1.6))}
            {tool('fit', words.fit, () => stage.current?.fit())}
          </div>
          <a href={image}>SVG</a>
        </div>
        <p class="map-state quiet" role="status">
          {read.islands.length > 0
            ? say(words.count, read.islands.length, read.total.records, read.total.lines)
            : refusal
              ? ''
              : say(words.loading)}
        </p>
        <div class="map-window">
          <div
            class="stage"
            ref={holder}
            role="img"
            aria-label={say(words.summary, read.islands.length, read.total.records)}
            data-state={state}
          />
          {refusal && <Refused small refusal={refusal} again={() => setAttempt(attempt + 1)} />}
          {state === 'none' && (
            <div class="map-still">
              <p class="notice">{say(words.noWebgl)}</p>
              <img src={image} alt={say(words.summary, read.islands.length, read.total.records)} />
            </div>
          )}
          <noscript>
            <img src={image} alt={say(words.title)} />
          </noscript>
          {picked && (
            <section class="map-card" aria-label={say(words.picked)}>
              <p class="type">
                <Dot type={picked.type} />
                {say(typeWords(picked.type))}
              </p>
              <h2>{picked.label}</h2>
              <p class="row">
                <a class="button" href={href('/graph', { of: picked.slug })}>
                  {say(words.graph)}
                </a>
                <a class="button" href={href(`/e/${picked.slug}`)}>
                  {say(words.page)}
                </a>
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    setPicked(undefined);
                    remember({ pick: undefined });
                    stage.current?.pick(undefined);
                  }}
                >
                  {say(words.close)}
                </button>
              </p>
            </section>
          )}
        </div>
      </div>
      <Islands islands={read.islands} records={read.records} go={(place) => stage.current?.goTo(place)} />
    </div>
  );
};

export const page: Page<null> = {
  frame: 'wide',
  title: (_, lang) => words.title[lang],
  description: (_, lang) => words.about[lang],
  load: async () => null,
  View,
};
