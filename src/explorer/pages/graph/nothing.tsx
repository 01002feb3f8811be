import { type BeginningsQuery, beginnings } from '../../../../schema/explorer/queries.ts';
import { useHref } from '../../address.ts';
import type { Ask, Complete } from '../../ask.ts';
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
/** Those of which every record is there; where none is, the most connected records. */
const offered = ({ examples: there, connected }: Beginnings) => {
  const slugs = new Set(there.nodes.map(({ slug }) => slug));
  const whole = examples.filter(({ of }) => of.every((slug) => slugs.has(slug)));
  return whole.length > 0 ? whole : connected.nodes.map(({ slug, names }) => ({ of: [slug], names }));
};

export type Beginnings = Complete<BeginningsQuery>;

/** What of the graph one may begin with. */
export const readBeginnings = (ask: Ask): Promise<Beginnings> =>
  ask(beginnings, { slugs: examples.flatMap(({ of }) => of) });

export const Nothing = ({
  missing,
  first,
}: {
  missing: readonly string[];
  first: Beginnings | undefined;
}) => {
  const { say, list } = useWords();
  const href = useHref();
  return (
    <div class="column graph-nothing">
      <h1>{say(words.emptyTitle)}</h1>
      <p class="lead">{say(words.empty)}</p>
      {missing.length > 0 && <p>{say(words.missing, list(missing))}</p>}
      <SearchBox
        label={say(words.choose)}
        onPick={({ slug }) => location.assign(href('/graph', { of: slug }))}
      />
      <p class="row">
        {first && <span class="quiet">{say(words.tryThese)}</span>}
        {(first ? offered(first) : []).map(({ of, names }) => (
          <a key={of.join()} class="button" href={href('/graph', { of: of.join(',') })}>
            {say(names)}
          </a>
        ))}
      </p>
    </div>
  );
};
