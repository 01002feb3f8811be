import { verbWords } from '../drawing/verb.ts';
import { useWords } from '../words.ts';
import { type Source, Sources } from './sources.tsx';
import './step-sources.css';

/** Who says so, of each step of a way: by its verb, in the order of the sentence. */
export const StepSources = ({
  steps,
}: {
  steps: readonly { readonly id: string; readonly type: string; readonly citations: readonly Source[] }[];
}) => {
  const { say } = useWords();
  return (
    <p class="step-sources">
      {steps.map(({ id, type, citations }) => (
        <span key={id}>
          <span class="quiet">{say(verbWords(type)).replace('…', '')}</span> <Sources sources={citations} />
        </span>
      ))}
    </p>
  );
};
