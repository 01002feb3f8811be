import { useContext, useRef, useState } from 'preact/hooks';
import { PlaceContext } from '../address.ts';
import { useAsk } from '../ask-context.ts';
import { inLanguage, useWords } from '../words.ts';
import { useClosing } from './closing.ts';
import { Icon } from './icon.tsx';
import { save } from './save.ts';
import { toldBy } from './told.ts';
import { noteOf, type Sight, useTrail } from './trail.ts';
import './trail.css';

const words = {
  trail: { zh: '足迹', en: 'Trail' },
  about: {
    zh: '看过什么，可存成带出处的笔记。',
    en: 'What was looked at; kept as a note with its sources.',
  },
  empty: { zh: '还没有看过什么。', en: 'Nothing was looked at yet.' },
  note: { zh: '存成 Markdown 笔记', en: 'Save as a Markdown note' },
  forget: { zh: '清空', en: 'Forget it' },
  title: { zh: '图谱笔记', en: 'Notes from the atlas' },
  from: { zh: '取自', en: 'From' },
  making: { zh: '正在查出处…', en: 'Looking for the sources …' },
  failed: {
    zh: '没能查到其中查询的出处，笔记未存。请过一会儿再试。',
    en: 'The sources of a query in it could not be had, so no note was saved. Try again in a moment.',
  },
};

/** What was looked at, and the note that may be made of it. */
export const TrailPanel = () => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const { sights, forget } = useTrail();
  const ask = useAsk();
  const [state, setState] = useState<'making' | 'failed'>();
  const keep = async () => {
    const top = new URL(root, location.href).href;
    setState('making');
    try {
      const full: Sight[] = [];
      for (const sight of sights)
        full.push(sight.question ? { ...sight, lines: await toldBy(root, ask, sight.question) } : sight);
      const note = noteOf(full, lang, { title: say(words.title), from: say(words.from), top });
      save(new Blob([note], { type: 'text/markdown' }), 'model-atlas-notes.md');
      setState(undefined);
    } catch {
      setState('failed');
    }
  };
  if (sights.length === 0) return <p class="quiet">{say(words.empty)}</p>;
  return (
    <div class="trail">
      <p class="quiet">{say(words.about)}</p>
      <ol>
        {sights.map((sight) => (
          <li key={sight.key}>
            <a href={`${root}${sight.path}`}>{inLanguage(sight.title, lang)}</a>
          </li>
        ))}
      </ol>
      <p class="row tight-row">
        <button type="button" class="button primary" onClick={keep} disabled={state === 'making'}>
          {say(state === 'making' ? words.making : words.note)}
        </button>
        <button type="button" class="plain" onClick={forget}>
          {say(words.forget)}
        </button>
      </p>
      {state === 'failed' && <p role="alert">{say(words.failed)}</p>}
    </div>
  );
};

/** The same as a menu on every page, once something was looked at. */
export const TrailMenu = () => {
  const { say } = useWords();
  const { sights } = useTrail();
  const details = useRef<HTMLDetailsElement>(null);
  useClosing(details);
  if (sights.length === 0) return null;
  return (
    <details class="trail-menu" ref={details}>
      <summary class="plain" aria-label={`${say(words.trail)}: ${sights.length}`} title={say(words.trail)}>
        <Icon name="trail" />
        <span class="number">{sights.length}</span>
      </summary>
      <div class="trail-list">
        <TrailPanel />
      </div>
    </details>
  );
};
