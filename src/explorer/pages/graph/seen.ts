import type { GraphRecord, Known, Line } from './data.ts';
import { type Filters, shownIn, stepsShow, type View } from './state.ts';

/** What is seen of a view, and what is kept from sight by what. */
export interface Seen {
  readonly records: readonly GraphRecord[];
  readonly lines: readonly Line[];
  /** By filters. */
  readonly filtered: { readonly records: number; readonly lines: number };
  /** Relationships among what is seen that brought nothing: `reveal` shows them. */
  readonly unrevealed: number;
}

const isWithin = (section: string, wanted: string) => section === wanted || section.startsWith(`${wanted}.`);

const cites = (citations: Line['citations'], section: string) =>
  section === '' || citations.some((citation) => isWithin(citation.section, section));

/** Dates are as precise as their source: 2023 lies in every month of 2023. */
const during = (date: string | null, { since, until }: Filters): boolean => {
  if (date === null) return true;
  const common = (bound: string) => Math.min(bound.length, date.length);
  return (
    date.slice(0, common(since)) >= since.slice(0, common(since)) &&
    date.slice(0, common(until)) <= until.slice(0, common(until))
  );
};

export const seenOf = (view: View, { records, lines }: Known): Seen => {
  const { filters } = view;
  const shown = new Set(shownIn(view));
  const there = records.filter(({ slug }) => shown.has(slug));
  const kept = there.filter(
    ({ __typename, citations, date }) =>
      !filters.types.includes(__typename) && cites(citations, filters.section) && during(date, filters),
  );
  const slugs = new Set(kept.map(({ slug }) => slug));
  const among = lines.filter(({ start, end }) => shown.has(start) && shown.has(end));
  const passes = (line: Line) =>
    !filters.verbs.includes(line.type) &&
    !filters.bases.includes(line.basis) &&
    (filters.section === '' || cites(line.citations, filters.section)) &&
    during(line.date, filters) &&
    slugs.has(line.start) &&
    slugs.has(line.end);
  const shows = stepsShow(view);
  const brought = among.filter(shows);
  const drawn = brought.filter(passes);
  return {
    records: kept,
    lines: drawn,
    filtered: { records: there.length - kept.length, lines: brought.length - drawn.length },
    unrevealed: among.filter((line) => !shows(line) && passes(line)).length,
  };
};
