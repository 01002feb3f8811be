import { useHref } from '../../address.ts';
import { Icon } from '../../parts/icon.tsx';
import { Text, TypeLabel } from '../../parts/named.tsx';
import { recordSight } from '../../parts/record-sight.ts';
import { Sources } from '../../parts/sources.tsx';
import { statementOf, useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import type { Around, Arounds } from './around.ts';
import { collapsed, without, withPins } from './state.ts';
import type { GraphModel } from './use-graph.ts';
import { Verbs } from './verbs.tsx';
import { words } from './words.ts';

/** What is picked, and what can be done with it. */
export const Card = ({
  graph,
  arounds,
  between,
}: {
  graph: GraphModel;
  arounds: Arounds;
  /** Opens what is about two records. */
  between: (what: 'ways' | 'compare') => void;
}) => {
  const { say } = useWords();
  const { picked } = graph.view;
  const records = picked.flatMap((slug) => graph.known.records.find((record) => record.slug === slug) ?? []);
  const [only] = records;
  if (only === undefined) return <p class="quiet pick-hint">{say(words.pickHint)}</p>;
  return (
    <section class="card" aria-label={say(words.picked)}>
      {records.length === 1 ? (
        <One slug={only.slug} graph={graph} arounds={arounds} />
      ) : (
        <>
          <h2>{say(words.several, records.length)}</h2>
          <p>
            {records.map(({ slug, names }) => (
              <span key={slug} class="listed">
                {say(names)}
              </span>
            ))}
          </p>
          {records.length === 2 && (
            <p class="row tight-row">
              <button type="button" class="button primary" onClick={() => between('ways')}>
                <Icon name="path" size={14} />
                {say(words.findWays)}
              </button>
              <button type="button" class="button" onClick={() => between('compare')}>
                {say(words.compare)}
              </button>
            </p>
          )}
        </>
      )}
      <Actions graph={graph} />
    </section>
  );
};

const Actions = ({ graph }: { graph: GraphModel }) => {
  const { say } = useWords();
  const href = useHref();
  const { picked, pinned, steps } = graph.view;
  const isPinned = picked.every((slug) => pinned.includes(slug));
  const brought = steps.some(({ of }) => picked.includes(of));
  return (
    <p class="row tight-row actions">
      {picked.length === 1 && (
        <a class="button tight" href={href(`/e/${picked[0]}`)}>
          {say(words.page)}
        </a>
      )}
      <button
        type="button"
        class="button tight"
        onClick={() => graph.change((view) => without(view, picked))}
      >
        <Icon name="hide" size={14} />
        {say(words.hide)}
      </button>
      <button
        type="button"
        class="button tight"
        onClick={() => graph.change((view) => withPins(view, picked, !isPinned))}
      >
        <Icon name="pin" size={14} />
        {say(isPinned ? words.unpin : words.pin)}
      </button>
      {brought && (
        <button
          type="button"
          class="button tight"
          onClick={() => graph.change((view) => picked.reduce((v, slug) => collapsed(v, slug), view))}
        >
          <Icon name="minus" size={14} />
          {say(words.collapse)}
        </button>
      )}
      <button type="button" class="plain tight" onClick={() => graph.pick([])}>
        {say(words.unpick)}
      </button>
    </p>
  );
};

/** The record with what the picture says of it. */
const sightOf = (found: Around, { seen, known }: GraphModel) => {
  const names = new Map(known.records.map((record) => [record.slug, record.names]));
  return recordSight(found, {
    summary: { zh: found.zh, en: found.en },
    citations: found.citations,
    lines: seen.lines
      .filter(({ start, end }) => start === found.slug || end === found.slug)
      .flatMap((line) =>
        statementOf({
          ...line,
          start: { names: names.get(line.start)! },
          end: { names: names.get(line.end)! },
          because: [],
        }),
      ),
  });
};

const One = ({ slug, graph, arounds }: { slug: string; graph: GraphModel; arounds: Arounds }) => {
  const { say } = useWords();
  const href = useHref();
  const record = graph.known.records.find((one) => one.slug === slug)!;
  const state = arounds.of(slug);
  const found = state && 'found' in state ? state.found : undefined;
  useSight(() => found && sightOf(found, graph), [found, graph.seen]);
  return (
    <>
      <TypeLabel type={record.__typename} />
      <h2>
        <a href={href(`/e/${slug}`)}>
          <Text words={record.names} />
        </a>
      </h2>
      {found && (found.zh ?? found.en) && (
        <p class="card-summary">
          <Text words={found} />
        </p>
      )}
      <Sources sources={record.citations} />
      <h3>{say(words.expand)}</h3>
      <Verbs slug={slug} graph={graph} arounds={arounds} />
    </>
  );
};
