import { useHref } from '../../address.ts';
import { SearchBox } from '../../parts/search-box.tsx';
import { useWords } from '../../words.ts';
import { words } from './words.ts';

const examples = [
  { of: ['iflytek'], names: { zh: '科大讯飞', en: 'iFLYTEK' } },
  { of: ['a100', 'ascend-910'], names: { zh: 'A100 与昇腾 910', en: 'A100 and Ascend 910' } },
  {
    of: ['qwen', 'ernie-bot', 'spark'],
    names: { zh: '通义千问、文心一言、讯飞星火', en: 'Qwen, ERNIE Bot, Spark' },
  },
];

/** Before anything was chosen: what to do. */
export const Nothing = ({ missing }: { missing: readonly string[] }) => {
  const { say } = useWords();
  const href = useHref();
  return (
    <div class="column graph-nothing">
      <h1>{say(words.emptyTitle)}</h1>
      <p class="lead">{say(words.empty)}</p>
      {missing.length > 0 && <p>{say(words.missing, missing.join('、'))}</p>}
      <SearchBox
        label={say(words.choose)}
        onPick={({ slug }) => location.assign(href('/graph', { of: slug }))}
      />
      <p class="row">
        <span class="quiet">{say(words.tryThese)}</span>
        {examples.map(({ of, names }) => (
          <a key={of.join()} class="button" href={href('/graph', { of: of.join(',') })}>
            {say(names)}
          </a>
        ))}
      </p>
    </div>
  );
};
