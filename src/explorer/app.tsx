import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Address, PlaceContext, placeOf, remember } from './address.ts';
import { type Ask, Refusal, refusalOf } from './ask.ts';
import { AskContext } from './ask-context.ts';
import type { Page } from './page.ts';
import { Refused } from './parts/refused.tsx';
import { TrailContext, useOwnTrail } from './parts/trail.ts';
import { type ReportNamed, Shell } from './shell.tsx';
import { type Language, LanguageContext } from './words.ts';

/** What a page was asked and what came of it; travels from the server to the browser as JSON. */
export interface State {
  readonly page: string;
  readonly address: Address;
  readonly lang: Language;
  readonly outcome: Outcome;
  /** What the graph is taken from. */
  readonly reports: readonly ReportNamed[];
}

export type Outcome = { readonly data: unknown } | { readonly refusal: { code: string; message: string } };

const pollMs = 3_000;

/** Whether the server can be reached; asks again by itself until it can. */
const useConnection = (ask: Ask, root: string) => {
  const [offline, setOffline] = useState(false);
  /** Counts the times that the server came back: what was refused meanwhile is asked again. */
  const [returned, setReturned] = useState(0);
  const watched: Ask = useCallback(
    async (query, variables, signal) => {
      try {
        return await ask(query, variables, signal);
      } catch (error) {
        if (error instanceof Refusal && error.code === 'OFFLINE') setOffline(true);
        throw error;
      }
    },
    [ask, returned],
  );
  useEffect(() => {
    if (!offline) return;
    const timer = setInterval(async () => {
      const response = await fetch(`${root}health/ready`).catch(() => undefined);
      if (!response?.ok) return;
      setOffline(false);
      setReturned((times) => times + 1);
    }, pollMs);
    return () => clearInterval(timer);
  }, [offline, root]);
  return { offline, ask: watched };
};

/** A page in its frame, on the server and in the browser. */
export const App = ({ page, state, ask }: { page: Page<unknown>; state: State; ask: Ask }) => {
  const [lang, chooseLang] = useState(state.lang);
  const [address, setAddress] = useState(state.address);
  const [outcome, setOutcome] = useState(state.outcome);
  const place = useMemo(() => placeOf(address), [address]);
  const connection = useConnection(ask, place.root);
  const trail = useOwnTrail();
  const setLang = (chosen: Language) => {
    chooseLang(chosen);
    remember({ lang: chosen });
    setAddress({ path: address.path, query: location.search.slice(1) });
    document.documentElement.lang = chosen === 'zh' ? 'zh-Hans' : 'en';
  };
  useEffect(() => {
    if ('data' in outcome) document.title = titleOf(page.title(outcome.data, lang));
  }, [lang, outcome, page]);
  const again = async () => {
    try {
      setOutcome({ data: await page.load({ ask: connection.ask, address, lang }) });
    } catch (error) {
      setOutcome({ refusal: refusalOf(error) });
    }
  };
  return (
    <LanguageContext.Provider value={{ lang, setLang }}>
      <PlaceContext.Provider value={place}>
        <AskContext.Provider value={connection.ask}>
          <TrailContext.Provider value={trail}>
            <Shell offline={connection.offline} page={state.page} frame={page.frame} reports={state.reports}>
              {'data' in outcome ? (
                <page.View data={outcome.data} />
              ) : (
                <Refused refusal={outcome.refusal} again={again} offline={connection.offline} />
              )}
            </Shell>
          </TrailContext.Provider>
        </AskContext.Provider>
      </PlaceContext.Provider>
    </LanguageContext.Provider>
  );
};

export const titleOf = (title: string) => (title ? `${title} · Model Atlas` : 'Model Atlas');
