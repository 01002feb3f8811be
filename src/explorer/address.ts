import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isLanguage, type Language } from './words.ts';

/** Where a page is: everything that it shows can be had again from this. */
export interface Address {
  /** `/e/vivo` */
  readonly path: string;
  /** What follows the question mark. */
  readonly query: string;
}

/** From a page to the top, as a relative address: pages work below any path that a proxy puts before them. */
export const rootOf = (path: string): string => {
  const levels = path.split('/').length - 2;
  return levels === 0 ? './' : '../'.repeat(levels);
};

export const paramsOf = ({ query }: Address) => new URLSearchParams(query);

/** The language that the address asks for. */
export const languageOf = (address: Address): Language | undefined => {
  const asked = paramsOf(address).get('lang');
  return isLanguage(asked) ? asked : undefined;
};

export interface Place {
  readonly address: Address;
  /** Relative address of the top. */
  readonly root: string;
  /** The language, where the address says it: links pass it on. */
  readonly lang: Language | undefined;
  readonly embedded: boolean;
}

export const placeOf = (address: Address): Place => ({
  address,
  root: rootOf(address.path),
  lang: languageOf(address),
  embedded: paramsOf(address).get('embed') === '1',
});

export const PlaceContext = createContext<Place>(placeOf({ path: '/', query: '' }));

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A relative address within these pages; carries the language on. */
export const hrefFrom = ({ root, lang, embedded }: Place, path: string, parameters: Parameters = {}) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
      query.append(name, one);
  if (lang) query.set('lang', lang);
  if (embedded) query.set('embed', '1');
  const text = query.toString();
  return `${root}${path.replace(/^\//, '')}${text ? `?${text}` : ''}` || './';
};

/** Makes addresses of other pages. */
export const useHref = () => {
  const place = useContext(PlaceContext);
  return (path: string, parameters?: Parameters) => hrefFrom(place, path, parameters);
};

/** Writes what is on the screen into the address, without a step in the history; empty: takes it out. */
export const remember = (parameters: Readonly<Record<string, string | undefined>>) => {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters))
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
};
