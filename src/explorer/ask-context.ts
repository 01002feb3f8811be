import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Ask, Refusal } from './ask.ts';

/** How a page asks the API; the frame hears of it where nobody answers. */
export const AskContext = createContext<Ask>(() => {
  throw new Refusal('OFFLINE', 'Not in a browser.');
});
export const useAsk = () => useContext(AskContext);
