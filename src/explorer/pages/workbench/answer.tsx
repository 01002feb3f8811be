import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../words.ts';
import type { Answered } from './answered.ts';
import { AnswerPicture } from './picture.tsx';
import { AnswerTables } from './tables.tsx';

export type AnswerView = 'json' | 'table' | 'picture';

const words = {
  nothing: { zh: '运行一个查询，答案就显示在这里。', en: 'Run a query: its answer is shown here.' },
  running: { zh: '正在等待答案…', en: 'Waiting for the answer …' },
  table: { zh: '答案的表格', en: 'The answer as a table' },
  picture: { zh: '答案的图', en: 'The answer as a picture' },
};

/** Where GraphiQL shows its answer, within the host; follows every change of its size. */
const usePlaceOfResponse = (host: RefObject<HTMLElement | null>) => {
  const [place, setPlace] = useState<Record<'left' | 'top' | 'width' | 'height', string>>();
  useEffect(() => {
    const outer = host.current!;
    const measure = () => {
      const inner = outer.querySelector('.graphiql-response');
      if (!inner) return;
      const a = outer.getBoundingClientRect();
      const b = inner.getBoundingClientRect();
      setPlace({
        left: `${b.left - a.left}px`,
        top: `${b.top - a.top}px`,
        width: `${b.width}px`,
        height: `${b.height}px`,
      });
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(outer);
    const wait = setInterval(() => {
      const inner = outer.querySelector('.graphiql-response');
      if (!inner) return;
      clearInterval(wait);
      sizes.observe(inner);
      // What stands before it: it may move without a change of its own size.
      sizes.observe(outer.querySelector('.graphiql-editors')!);
      measure();
    }, 60);
    return () => {
      clearInterval(wait);
      sizes.disconnect();
    };
  }, []);
  return place;
};

/** The answer as something other than JSON, in the place where GraphiQL has the JSON. */
export const Answer = ({
  view,
  answered,
  running,
  host,
}: {
  view: 'table' | 'picture';
  answered: Answered | undefined;
  running: boolean;
  host: RefObject<HTMLElement | null>;
}) => {
  const { say } = useWords();
  const place = usePlaceOfResponse(host);
  if (!place) return null;
  return (
    <section class={`answer as-${view}`} style={place} aria-label={say(words[view])} tabIndex={0}>
      {answered === undefined ? (
        <p class="answer-note">{say(running ? words.running : words.nothing)}</p>
      ) : view === 'table' ? (
        <AnswerTables answered={answered} />
      ) : (
        <AnswerPicture
          answered={answered}
          aspect={Number.parseFloat(place.width) / Number.parseFloat(place.height)}
        />
      )}
    </section>
  );
};
