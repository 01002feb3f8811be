import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { SeedText } from './files.ts';
import { seedLimits } from './limits.ts';
import { formatPlace, type Place, type Problem } from './problem.ts';

export type Path = readonly (string | number)[];

/** A parsed seed file that remembers where everything stands. */
export interface SeedFile {
  readonly report: string;
  readonly path: string;
  readonly value: unknown;
  /** Where the value at the path begins, or the key that leads to it. */
  readonly locate: (path: Path, what: 'key' | 'value') => Place;
  /** A scalar as it was typed: `2.10` where the value is 2.1. */
  readonly typed: (path: Path) => string | undefined;
}

/** What reading a file gave: the file, or, where its YAML is broken, the words in it that may be ids of records. */
export interface ReadOutcome {
  readonly file?: SeedFile;
  readonly possibleIds: readonly string[];
  readonly problems: readonly Problem[];
}

const explanations: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where the line is indented. Use spaces.',
  MULTIPLE_DOCS: 'A second document begins here ("---"). Keep one to a file.',
  BAD_INDENT: 'The indentation fits nothing above. Line it up with its neighbours.',
  MISSING_CHAR: 'Something is missing here: a closing quote or bracket, a colon or a comma.',
  BLOCK_AS_IMPLICIT_KEY:
    'Two keys stand on one line, or a text with ": " in it lacks quotes. Put quotes around the text.',
  UNRESOLVED_ALIAS: 'The text begins with "*". Put quotes around it.',
  TAG_RESOLVE_FAILED: 'The text begins with "!". Put quotes around it.',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put quotes around it.',
  MULTILINE_IMPLICIT_KEY: 'This line lacks a colon after its key, or belongs to a text that lacks quotes.',
};

const syntaxMessage = (error: YAMLError): string =>
  (error.code === 'BAD_INDENT' && error.message.startsWith('Flow')
    ? 'A bracket, "{" or "[", that opens above is not closed before this place.'
    : undefined) ??
  explanations[error.code] ??
  `This is not YAML: ${error.message.replace(/\s+/g, ' ')}`;

/** One mistake often makes the parser stumble again on the same line: the first one counts. */
const syntaxProblems = (errors: readonly YAMLError[], place: (offset: number) => Place): Problem[] => {
  const lines = new Set<number>();
  return errors.flatMap((error) => {
    const at = place(error.pos[0]);
    if (lines.has(at.line)) return [];
    lines.add(at.line);
    return [{ place: at, message: syntaxMessage(error) }];
  });
};

/**
 * What no text has: control characters other than the tab and the ends of lines, halves of characters, code points that
 * stand for none, and the sign that a program puts where it lost a character.
 */
const strange = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;
const usual = new Set(['\t', '\n', '\r', '\u0085']);

const strangeCharacter = (text: string): string | undefined => {
  const found = text.match(strange)?.find((character) => !usual.has(character));
  if (found === undefined) return undefined;
  const code = found.codePointAt(0)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const what =
    code === 0xfffd
      ? 'which stands where a character was lost. Write the character'
      : code >= 0xd800 && code <= 0xdfff
        ? 'which is half of a character. Write the whole one'
        : 'which is no part of a text. Take it out';
  return `The text holds ${name}, ${what}.`;
};

const start = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** What is YAML but has no place in a seed: aliases, keys that are no words, a key twice, endless depth. */
const shapeProblems = (root: unknown, place: (offset: number) => Place) => {
  const problems: Problem[] = [];
  let readable = true;
  const stop = (node: unknown, message: string): undefined => {
    readable = false;
    report(node, message);
  };
  const report = (node: unknown, message: string) => problems.push({ place: place(start(node)), message });
  const checkText = (node: unknown, value: unknown) => {
    const message = typeof value === 'string' ? strangeCharacter(value) : undefined;
    if (message !== undefined) report(node, message);
  };
  const walk = (node: unknown, depth: number): undefined => {
    if (depth > seedLimits.depth)
      return stop(node, `Lists and maps nest more than ${seedLimits.depth} deep here.`);
    if (isAlias(node))
      return stop(node, `An alias ("*${node.source}") is not followed. Write the value out.`);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      report(
        node,
        `An anchor ("&${node.anchor}") is not used here. Leave it out, or put quotes around the text.`,
      );
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
    if (isScalar(node)) checkText(node, node.value);
    if (!isMap(node)) return undefined;
    const seen = new Map<string, number>();
    const later = new Set<unknown>();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      if (!isScalar(pair.key)) {
        stop(pair.key ?? node, 'A key must be a word, not a list or a map.');
        continue;
      }
      const key = String(pair.key.value);
      checkText(pair.key, key);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, start(pair.key));
        walk(pair.value, depth + 1);
        continue;
      }
      report(
        pair.key,
        `"${key}" stands here a second time; first at ${formatPlace(place(first))}. Join the two.`,
      );
      later.add(pair);
    }
    // The first one is read on, so that what else is wrong in it is found as well.
    if (later.size > 0) node.items = node.items.filter((pair) => !later.has(pair));
  };
  walk(root, 0);
  return { problems, readable };
};

type Pairs = ReadonlyMap<string, { readonly key: unknown; readonly value: unknown }>;

/** Of each map that something was looked for in: a file may hold thousands of records, and as many may be asked for. */
const pairsOfMaps = new WeakMap<object, Pairs>();

const pairsOf = (map: YAMLMap): Pairs => {
  const known = pairsOfMaps.get(map);
  if (known) return known;
  const pairs = new Map<string, { key: unknown; value: unknown }>();
  for (const { key, value } of map.items) {
    const word = isScalar(key) ? String(key.value) : undefined;
    if (word !== undefined && !pairs.has(word)) pairs.set(word, { key, value });
  }
  pairsOfMaps.set(map, pairs);
  return pairs;
};

const step = (node: unknown, key: string | number): { key?: unknown; value: unknown } | undefined => {
  if (isSeq(node)) return { value: node.items[key as number] };
  return isMap(node) ? pairsOf(node).get(String(key)) : undefined;
};

const find = (root: unknown, path: Path, what: 'key' | 'value'): unknown => {
  let node = root;
  for (const [i, segment] of path.entries()) {
    const next = step(node, segment);
    if (next === undefined) return node;
    if (i === path.length - 1 && what === 'key' && next.key !== undefined) return next.key;
    node = next.value ?? next.key ?? node;
  }
  return node;
};

/** Words that a broken file may define, so that links to them are not called dangling. */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*["']?([a-z0-9-]+)["']?\s*:/gm)].map((m) => m[1]!);

/** Parses one file; with any problem its content is not looked at further. */
export const readSeedFile = ({ report, path, text }: SeedText): ReadOutcome => {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const failed = (problems: readonly Problem[]): ReadOutcome => ({ possibleIds: wordsOf(text), problems });
  const top = { file: path, line: 1, column: 1 };
  const tooDeep = {
    place: top,
    message: `Lists and maps nest more than ${seedLimits.depth} deep in this file.`,
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
    });
    const errors = [...document.errors, ...document.warnings];
    // The parser turns an overflow of its own into an error like any other.
    if (errors.some(({ message }) => message.includes('call stack'))) return failed([tooDeep]);
    if (errors.length > 0) return failed(syntaxProblems(errors, place));
    const root = document.contents;
    if (root === null || (isScalar(root) && root.value === null))
      return failed([{ place: top, message: 'The file is empty. Write records into it, or delete it.' }]);
    const shape = shapeProblems(root, place);
    if (!shape.readable) return failed(shape.problems);
    const file: SeedFile = {
      report,
      path,
      value: document.toJS(),
      locate: (at, what) => place(start(find(root, at, what))),
      typed: (at) => {
        const node = find(root, at, 'value');
        return isScalar(node) ? node.source : undefined;
      },
    };
    return { file, possibleIds: [], problems: shape.problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed([tooDeep]);
  }
};
