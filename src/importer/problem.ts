/** Where something stands in a seed file; line and column count from 1, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that keeps a seed from being applied: what is wrong and what to write. Without a place it is about the graph. */
export interface Problem {
  readonly place?: Place;
  readonly message: string;
}

/** Finds the place only when somebody asks, because nearly nothing in a seed is wrong. */
export type Spot = () => Place;

export const problemAt = (spot: Spot, message: string): Problem => ({ place: spot(), message });

export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** What a terminal would obey instead of showing it, shown. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const formatProblem = ({ place, message }: Problem): string =>
  visible(place === undefined ? message : `${formatPlace(place)}: ${message}`);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((p) => [formatProblem(p), p])).values(),
];

/** Each once, in the order of the files, from top to bottom; what has no place comes last. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  once(problems).sort((a, b) => {
    if (a.place === undefined || b.place === undefined)
      return Number(a.place === undefined) - Number(b.place === undefined);
    return (
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.message, b.message)
    );
  });
