import { useEffect, useState } from 'preact/hooks';
import { type LineQuery, line } from '../../../../schema/explorer/queries.ts';
import { type Complete, refusalOf } from '../../ask.ts';
import { useAsk } from '../../ask-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { Text } from '../../parts/named.tsx';
import { waysSight } from '../../parts/record-sight.ts';
import { Refused } from '../../parts/refused.tsx';
import { basisWords, Sources } from '../../parts/sources.tsx';
import { useSight } from '../../parts/trail.ts';
import { useWords } from '../../words.ts';
import { words } from './words.ts';

/** What is said of two records directly, and who says so. */
export const LineCard = ({ start, end, close }: { start: string; end: string; close: () => void }) => {
  const { say } = useWords();
  const ask = useAsk();
  const [said, setSaid] = useState<Complete<LineQuery>>();
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const load = async () => {
    setSaid(undefined);
    setRefusal(undefined);
    try {
      setSaid(await ask(line, { from: start, to: end }));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  useEffect(() => void load(), [start, end]);
  useSight(() => {
    const ways = (said?.paths?.paths ?? []).map(({ zh, en, steps }) => ({
      zh,
      en,
      edges: steps.flatMap(({ relationships }) => relationships),
    }));
    const [first] = ways;
    return (
      first && {
        ...waysSight({ slug: start, names: first }, { slug: end, names: first }, ways),
        title: first,
      }
    );
  }, [said]);
  return (
    <section class="line-card" aria-label={say(words.says)} aria-live="polite">
      <button type="button" class="plain square" aria-label={say(words.close)} onClick={close}>
        <Icon name="close" size={14} />
      </button>
      {refusal && <Refused small refusal={refusal} again={load} />}
      {!said && !refusal && <p class="quiet">{say(words.loading)}</p>}
      {said?.paths?.paths.map((path, index) => (
        <div key={index}>
          <p class="sentence">
            <Text words={path} />
          </p>
          {path.steps.flatMap(({ relationships }) =>
            relationships.map(({ id, basis, rule, citations }) => (
              <div key={id}>
                {basis !== 'STATED' && (
                  <p class="quiet">
                    {say(basisWords[basis] ?? { zh: basis, en: basis })}
                    {rule && (
                      <>
                        {' · '}
                        <Text words={rule} />
                      </>
                    )}
                  </p>
                )}
                <Sources sources={citations} />
              </div>
            )),
          )}
        </div>
      ))}
    </section>
  );
};
