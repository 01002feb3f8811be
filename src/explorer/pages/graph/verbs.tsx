import { useEffect } from 'preact/hooks';
import { useAsk } from '../../ask-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { Refused } from '../../parts/refused.tsx';
import { useWords } from '../../words.ts';
import { type Arounds, bringing, hereOf, verbsAround } from './around.ts';
import { collapsed, stride } from './state.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

/** The verbs of a record with their numbers: what would come, before it comes. */
export const Verbs = ({ slug, graph, arounds }: { slug: string; graph: GraphModel; arounds: Arounds }) => {
  const { say } = useWords();
  const ask = useAsk();
  const state = arounds.of(slug);
  useEffect(() => void arounds.load(slug), [slug]);
  if (!state) return <p class="quiet">{say(words.loading)}</p>;
  if ('refusal' in state)
    return <Refused small refusal={state.refusal} again={() => arounds.load(slug, true)} />;
  const shown = new Set(graph.seen.records.map((record) => record.slug));
  const lines = graph.known.lines.filter(({ start, end }) => shown.has(start) && shown.has(end));
  return (
    <ul class="verbs" aria-label={say(words.expand)}>
      {verbsAround(state.found).map((verb) => {
        const here = hereOf(slug, verb, lines);
        const more = Math.min(stride, verb.count - here);
        const step = graph.view.steps.find(
          ({ of, type, direction }) => of === slug && type === verb.type && direction === verb.direction,
        );
        return (
          <li key={`${verb.type} ${verb.direction}`}>
            <span class="verb-name">{say(verb.words)}</span>
            <span class="quiet number" title={say(words.ofAll, here, verb.count)}>
              {here}/{verb.count}
            </span>
            {step && (
              <button
                type="button"
                class="plain tight"
                aria-label={`${say(words.takeBack)}: ${say(verb.words)}`}
                title={say(words.takeBack)}
                onClick={() => graph.change((view) => collapsed(view, slug, verb))}
              >
                <Icon name="minus" size={14} />
              </button>
            )}
            {more > 0 ? (
              <button
                type="button"
                class="button tight"
                disabled={graph.busy}
                aria-label={`${say(words.bring, more)}: ${say(verb.words)}`}
                onClick={() => graph.change(bringing(ask, slug, verb))}
              >
                <Icon name="plus" size={12} />
                {more}
              </button>
            ) : (
              <span
                class="quiet all-here"
                role="img"
                aria-label={say(words.allHere)}
                title={say(words.allHere)}
              >
                ✓
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
