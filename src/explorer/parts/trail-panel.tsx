import { useContext, useRef } from 'preact/hooks';
import { PlaceContext } from '../address.ts';
import { inLanguage, useWords } from '../words.ts';
import { useClosing } from './closing.ts';
import { Icon } from './icon.tsx';
import { save } from './save.ts';
import { noteOf, useTrail } from './trail.ts';
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
};

/** What was looked at, and the note that may be made of it. */
export const TrailPanel = () => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const { sights, forget } = useTrail();
  const keep = () => {
    const top = new URL(root, location.href).href;
    const note = noteOf(sights, lang, { title: say(words.title), from: say(words.from), top });
    save(new Blob([note], { type: 'text/markdown' }), 'model-atlas-notes.md');
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
        <button type="button" class="button primary" onClick={keep}>
          {say(words.note)}
        </button>
        <button type="button" class="plain" onClick={forget}>
          {say(words.forget)}
        </button>
      </p>
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
