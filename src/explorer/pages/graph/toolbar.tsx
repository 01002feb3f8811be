import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useWords, type Words } from '../../words.ts';
import type { Stage } from './stage.ts';
import { noFilters } from './state.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

/** What can be done with the picture as a whole, and what of it is not to be seen. */
export const Toolbar = ({
  graph,
  stage,
  outside,
  take,
  add,
}: {
  graph: GraphModel;
  stage: () => Stage | undefined;
  /** How many of what came last are out of sight. */
  outside: number;
  take: ComponentChildren;
  add: ComponentChildren;
}) => {
  const { say } = useWords();
  const { view, seen } = graph;
  const tool = (name: IconName, label: Words, act: (() => unknown) | undefined) => (
    <button
      type="button"
      class="plain square"
      aria-label={say(label)}
      title={say(label)}
      disabled={act === undefined}
      onClick={() => act?.()}
    >
      <Icon name={name} />
    </button>
  );
  const { records, lines } = seen.filtered;
  return (
    <>
      <div class="graph-bar">
        {add}
        <div class="graph-tools" role="toolbar" aria-label={say(words.tools)}>
          {tool('undo', words.undo, graph.undo)}
          {tool('redo', words.redo, graph.redo)}
          {tool('plus', words.closer, () => stage()?.zoom(1.4))}
          {tool('minus', words.farther, () => stage()?.zoom(1 / 1.4))}
          {tool('fit', words.fit, () => stage()?.fit(true))}
        </div>
        {take}
      </div>
      <p class="graph-state" role="status">
        <span>{say(words.count, seen.records.length, seen.lines.length)}</span>
        {graph.busy && <span class="quiet">{say(words.loading)}</span>}
        {seen.unrevealed > 0 && !view.revealed && (
          <button
            type="button"
            class="plain tight"
            onClick={() => graph.change((v) => ({ ...v, revealed: true }))}
          >
            {say(words.reveal, seen.unrevealed)}
          </button>
        )}
        {view.revealed && (
          <button
            type="button"
            class="plain tight"
            onClick={() => graph.change((v) => ({ ...v, revealed: false }))}
          >
            {say(words.unreveal)}
          </button>
        )}
        {records + lines > 0 && (
          <>
            <span>{say(words.filtered, records, lines)}</span>
            <button
              type="button"
              class="plain tight"
              onClick={() => graph.change((v) => ({ ...v, filters: noFilters }))}
            >
              {say(words.clear)}
            </button>
          </>
        )}
        {view.hidden.length > 0 && (
          <>
            <span>{say(words.hidden, view.hidden.length)}</span>
            <button
              type="button"
              class="plain tight"
              onClick={() => graph.change((v) => ({ ...v, hidden: [] }))}
            >
              {say(words.unhide)}
            </button>
          </>
        )}
        {outside > 0 && (
          <button type="button" class="plain tight" onClick={() => stage()?.fit(true)}>
            {say(words.outside, outside)}
          </button>
        )}
        {seen.lines.some(({ basis }) => basis === 'DERIVED') && (
          <span class="quiet">{say(words.derived)}</span>
        )}
      </p>
    </>
  );
};
