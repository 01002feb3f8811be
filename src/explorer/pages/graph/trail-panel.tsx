import { useContext } from 'preact/hooks';
import { PlaceContext } from '../../address.ts';
import { save } from '../../parts/save.ts';
import { inLanguage, useWords } from '../../words.ts';
import { noteOf, type Trail } from './trail.ts';
import { words } from './words.ts';

/** What was looked at, and the note that may be made of it. */
export const TrailPanel = ({ trail }: { trail: Trail }) => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const keep = () => {
    const top = new URL(root, location.href).href;
    const note = noteOf(trail.sights, lang, { title: say(words.noteTitle), from: say(words.noteFrom), top });
    save(new Blob([note], { type: 'text/markdown' }), 'model-atlas-notes.md');
  };
  if (trail.sights.length === 0) return <p class="quiet">{say(words.trailEmpty)}</p>;
  return (
    <div class="trail">
      <p class="quiet">{say(words.trailAbout)}</p>
      <ol>
        {trail.sights.map((sight) => (
          <li key={sight.key}>
            <a href={`${root}${sight.path}`}>{inLanguage(sight.title, lang)}</a>
          </li>
        ))}
      </ol>
      <p class="row tight-row">
        <button type="button" class="button primary" onClick={keep}>
          {say(words.note)}
        </button>
        <button type="button" class="plain" onClick={trail.forget}>
          {say(words.forget)}
        </button>
      </p>
    </div>
  );
};
