import { LRUCache } from 'lru-cache';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold } from './text.ts';

/**
 * A text as search compares it: folded, in simplified characters, letters and digits only. Every UTF-16 unit of `text`
 * remembers where it comes from, so that what was found can be shown in the original.
 */
export interface Squeezed {
  readonly text: string;
  /** For each unit: where the character it comes from begins and ends in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** For each unit: whether a word, a number, a run of one script or a part in camel case begins here. */
  readonly starts: readonly boolean[];
}

/** Chinese read aloud: the text with each Chinese character replaced, and for each unit the unit of the text it reads. */
export interface Reading {
  readonly text: string;
  readonly unit: readonly number[];
  /** For each unit: whether a syllable or a word begins here. */
  readonly starts: readonly boolean[];
}

/** Made when it is wanted first: its dictionaries take as long as much of a start. */
const converter = (from: 't' | 'twp') => {
  let made: ReturnType<typeof Converter> | undefined;
  return (text: string): string => {
    made ??= Converter({ from, to: 'cn' });
    return made(text);
  };
};
const toSimplified = converter('t');
const toMainland = converter('twp');

/** Traditional characters as simplified ones, in the words of the mainland: `人工智慧` is `人工智能` there. */
export const simplifyWords = (text: string): string => toMainland(text);

const han = /\p{Script=Han}/u;
export const hasHan = (text: string): boolean => han.test(text);
const kept = /[\p{L}\p{N}]/u;

/** The same characters one for one, so that places in the original stay known. */
const simplifyEach = (characters: readonly string[]): readonly string[] => {
  if (!characters.some(hasHan)) return characters;
  const whole = [...toSimplified(characters.join(''))];
  return whole.length === characters.length ? whole : characters.map((c) => toSimplified(c));
};

type Script = 'han' | 'digit' | 'letter';
const scriptOf = (c: string): Script => (han.test(c) ? 'han' : /\p{N}/u.test(c) ? 'digit' : 'letter');

/** What becomes of one character: pieces that are kept (with their script) or part what is around them. */
interface Folded {
  readonly pieces: readonly { readonly text: string; readonly script: Script | undefined }[];
  readonly upper: boolean;
  readonly lower: boolean;
  /** An accent, which belongs to the letter before it. */
  readonly joins: boolean;
}

/** Folding a character is slow, and texts repeat few of them: more kinds than a language has are not kept. */
const foldedCharacters = new LRUCache<string, Folded>({ max: 20_000 });

const foldCharacter = (raw: string): Folded => {
  const known = foldedCharacters.get(raw);
  if (known) return known;
  const made: Folded = {
    pieces: [...fold(raw)].map((text) => ({ text, script: kept.test(text) ? scriptOf(text) : undefined })),
    upper: /\p{Lu}/u.test(raw),
    lower: /\p{Ll}/u.test(raw),
    joins: /\p{M}/u.test(raw),
  };
  foldedCharacters.set(raw, made);
  return made;
};

export const squeeze = (original: string): Squeezed => {
  const source = [...original];
  const simplified = simplifyEach(source);
  let text = '';
  const [from, to, starts]: [number[], number[], boolean[]] = [[], [], []];
  let place = 0;
  let before: Script | undefined;
  let afterLower = false;
  for (const [i, raw] of source.entries()) {
    const end = place + raw.length;
    const { pieces, upper, lower, joins } = foldCharacter(simplified[i]!);
    for (const piece of pieces) {
      if (piece.script !== undefined) {
        const start = piece.script !== before || (afterLower && upper);
        for (let unit = 0; unit < piece.text.length; unit++) {
          from.push(place);
          to.push(end);
          starts.push(start && unit === 0);
        }
        text += piece.text;
      }
      before = piece.script;
      afterLower = lower;
    }
    if (pieces.length === 0 && !joins) before = undefined;
    place = end;
  }
  return { text, from, to, starts };
};

const syllablesOf = (characters: readonly string[]): string[] => {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const whole = pinyin(characters.join(''), options);
  const syllables =
    whole.length === characters.length ? whole : characters.map((c) => pinyin(c, options)[0] ?? c);
  return syllables.map((syllable, i) =>
    han.test(characters[i]!) ? fold(syllable).replace(/\s/gu, '') : characters[i]!,
  );
};

/** The pinyin of a squeezed text and its initials; undefined where nothing in it is Chinese. */
export const read = ({ text, starts }: Squeezed): { pinyin: Reading; initials: Reading } | undefined => {
  if (!hasHan(text)) return undefined;
  const characters = [...text];
  const make = (pieces: readonly string[]): Reading => {
    let place = 0;
    const [unit, begins]: [number[], boolean[]] = [[], []];
    for (const [i, piece] of pieces.entries()) {
      const chinese = han.test(characters[i]!);
      for (let k = 0; k < piece.length; k++) {
        unit.push(place);
        begins.push(k === 0 && (chinese || starts[place]!));
      }
      place += characters[i]!.length;
    }
    return { text: pieces.join(''), unit, starts: begins };
  };
  const syllables = syllablesOf(characters);
  const first = (syllable: string, i: number) => (han.test(characters[i]!) ? [...syllable][0]! : syllable);
  return { pinyin: make(syllables), initials: make(syllables.map(first)) };
};
