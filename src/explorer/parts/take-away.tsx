import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { PlaceContext } from '../address.ts';
import type { Format } from '../page.ts';
import { useWords } from '../words.ts';
import { useClosing } from './closing.ts';
import { Icon } from './icon.tsx';
import { saveResponse } from './save.ts';
import { shelved } from './shelves.ts';
import type { Question } from './trail.ts';
import './take-away.css';

const words = {
  take: { zh: '带走', en: 'Take away' },
  about: {
    zh: '把答案所经过的记录与关联存成文件：',
    en: 'The records and relationships of the answer, as a file:',
  },
  failed: { zh: '没能做成文件：', en: 'No file could be made:' },
  making: { zh: '正在生成…', en: 'Making it …' },
  first: { zh: '先运行一个查询。', en: 'Run a query first.' },
};

/** A menu of every file format; each item makes the file of the question's answer. */
export const TakeAway = ({
  formats,
  question,
  children,
}: {
  formats: readonly Format[];
  question: Question | undefined;
  /** What else may be taken, above the formats. */
  children?: ComponentChildren;
}) => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const [busy, setBusy] = useState('');
  const [trouble, setTrouble] = useState('');
  const details = useRef<HTMLDetailsElement>(null);
  useClosing(details);
  const take = async (format: Format) => {
    setBusy(format.name);
    setTrouble('');
    try {
      const response = await fetch(`${root}export/${format.name}?lang=${lang.toUpperCase()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
      });
      if (response.ok) await saveResponse(response, `model-atlas.${format.extension}`);
      else setTrouble(((await response.json()) as { error?: string }).error ?? String(response.status));
    } catch (error) {
      setTrouble(String(error));
    }
    setBusy('');
  };
  return (
    <details class="take" ref={details}>
      <summary class="button">
        <Icon name="download" size={14} />
        {say(words.take)}
      </summary>
      <div class="take-menu">
        {children}
        <p class="quiet">{say(question ? words.about : words.first)}</p>
        {shelved(formats).map(({ label, formats: shelf }) =>
          shelf.length === 0 ? null : (
            <section key={label.en}>
              <h3>{say(label)}</h3>
              <div class="take-shelf">
                {shelf.map((format) => (
                  <button
                    key={format.name}
                    type="button"
                    class="button"
                    title={format.description}
                    disabled={!question || busy !== ''}
                    onClick={() => take(format)}
                  >
                    {busy === format.name ? say(words.making) : format.name}
                  </button>
                ))}
              </div>
            </section>
          ),
        )}
        {trouble && (
          <p role="alert">
            {say(words.failed)} {trouble}
          </p>
        )}
      </div>
    </details>
  );
};
