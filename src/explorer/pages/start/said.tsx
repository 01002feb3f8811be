import { useState } from 'preact/hooks';
import { type StatementQuery, statement } from '../../../../schema/explorer/queries.ts';
import { type Complete, type Refusal, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import { EntityLink, type Named, Text } from '../../parts/named.tsx';
import { waysSight } from '../../parts/record-sight.ts';
import { Refused } from '../../parts/refused.tsx';
import { Sources } from '../../parts/sources.tsx';
import { useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import type { Ribbon } from './columns.ts';

const words = {
  statement: { zh: '这条线说了什么', en: 'What this line says' },
  close: { zh: '关闭', en: 'Close' },
  waiting: { zh: '正在查出处…', en: 'Looking for the source …' },
};

/** The sentence of a line, and who says so. */
export const Said = ({ ribbon, close }: { ribbon: Ribbon; close?: () => void }) => {
  const { say } = useWords();
  const ask = useAsk();
  const [answer, setAnswer] = useState<{ of: Ribbon; said?: Complete<StatementQuery>; refused?: Refusal }>();
  if (answer?.of !== ribbon) {
    setAnswer({ of: ribbon });
    ask(statement, { from: ribbon.from.slug, to: ribbon.to.slug }).then(
      (said) => setAnswer({ of: ribbon, said }),
      (error: unknown) => setAnswer({ of: ribbon, refused: error as Refusal }),
    );
  }
  useSight(() => {
    const { from, to } = ribbon;
    return answer?.said?.paths && waysSight(from, to, answer.said.paths.paths);
  }, [answer?.said]);
  const again = () => setAnswer(undefined);
  const ends: readonly Named[] = [ribbon.from, ribbon.to];
  return (
    <section class={close ? 'said' : 'said-here'} aria-label={say(words.statement)} aria-live="polite">
      {close && (
        <button type="button" class="plain" onClick={close}>
          {say(words.close)}
        </button>
      )}
      {answer?.refused && <Refused small refusal={refusalOf(answer.refused)} again={again} />}
      {!answer?.said && !answer?.refused && <p class="quiet">{say(words.waiting)}</p>}
      {answer?.said?.paths?.paths.map((path, index) => (
        <div key={index}>
          <p class="sentence">
            <Text words={path} />
          </p>
          {path.edges.map((edge, n) => (
            <Sources key={n} sources={edge.citations} />
          ))}
        </div>
      ))}
      {close && (
        <p class="row">
          {ends.map((end) => (
            <EntityLink key={end.slug} entity={end} />
          ))}
        </p>
      )}
    </section>
  );
};
