import type { Properties } from './source.ts';

/** When something began and ended, as far as it is known, in whole days. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

/** Fields that say when a record came into being; the first that is known counts. */
const beginnings = ['releasedOn', 'issuedOn', 'validFrom', 'introducedOn', 'publishedOn', 'date'];

const firstDay = (date: string) => (date.length === 4 ? `${date}-01-01` : padded(date, '01'));
const padded = (date: string, day: string) => (date.length === 7 ? `${date}-${day}` : date);

const lastDay = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return padded(date, String(new Date(Date.UTC(year!, month!, 0)).getUTCDate()).padStart(2, '0'));
};

/** `2023` begins on 2023-01-01 and ends on 2023-12-31. */
export const periodOf = (properties: Properties): Period => {
  const text = (name: string) =>
    typeof properties[name] === 'string' ? (properties[name] as string) : undefined;
  const happened = text('happenedOn');
  if (happened) return { start: firstDay(happened), end: lastDay(happened) };
  const begun = beginnings.map(text).find((date) => date !== undefined);
  const ended = text('validUntil');
  return {
    ...(begun ? { start: firstDay(begun) } : {}),
    ...(ended && (!begun || lastDay(ended) >= firstDay(begun)) ? { end: lastDay(ended) } : {}),
  };
};
