import { verbWords } from '../drawing/verb.ts';
import { useWords, type Words } from '../words.ts';
import { type Named, Text } from './named.tsx';
import { basisWords } from './sources.tsx';
import './ground.css';

const words = { because: { zh: '因为', en: 'because' } };

/** Said of what the reports do not state themselves. */
export const Basis = ({ basis }: { basis: string }) => {
  const { say } = useWords();
  return basis === 'STATED' ? null : (
    <span class="basis">{say(basisWords[basis] ?? { zh: basis, en: basis })}</span>
  );
};

/** From what a statement follows, and by which rule; nothing for one that follows from none. */
export const Because = ({
  statement: { because, rule },
}: {
  statement: {
    readonly rule: Words | null;
    readonly because: readonly {
      readonly type: string;
      readonly start: Named | null;
      readonly end: Named | null;
    }[];
  };
}) => {
  const { say } = useWords();
  if (because.length === 0 && !rule) return null;
  return (
    <p class="because quiet">
      {rule ? <Text words={rule} /> : say(words.because)}{' '}
      {because.map((one, index) => (
        <span key={index} class="listed">
          {one.start && say(one.start.names)} {say(verbWords(one.type))} {one.end && say(one.end.names)}
        </span>
      ))}
    </p>
  );
};
