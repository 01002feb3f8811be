import { remember } from '../address.ts';
import type { Sight } from './surface.ts';

/** What of a picture is seen, as a word of the address: its middle and how far it reaches, whole numbers with 36 digits. */

const name = 'see';

const sightText = ({ x, y, width, height }: Sight): string =>
  [x, y, Math.max(1, width), Math.max(1, height)].map((value) => Math.round(value).toString(36)).join('.');

/** What an address asks to be shown; undefined where it doesn't, or what it says cannot be read. */
export const sightIn = (query: string): Sight | undefined => {
  const numbers = (new URLSearchParams(query).get(name) ?? '')
    .split('.')
    .map((part) => Number.parseInt(part, 36));
  if (numbers.length !== 4 || !numbers.every((value) => Math.abs(value) < 1e6)) return undefined;
  const [x, y, width, height] = numbers as [number, number, number, number];
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
};

/** Writes it into the address once nothing has moved for a moment; browsers count how often an address changes. */
export const sightKeeper = (sight: () => Sight | undefined) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    plan: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = sight();
        remember({ [name]: now && sightText(now) });
      }, 300);
    },
    stop: () => clearTimeout(timer),
  };
};
