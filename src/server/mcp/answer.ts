/** Bytes of UTF-8 in an answer of a tool at most. */
export const mostBytes = 20_000;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** `text` in at most so many bytes, ended with “…” where it is cut, never inside a character. */
const shorten = (text: string, most: number): string => {
  if (bytes(text) <= most) return text;
  let size = bytes('…');
  let kept = '';
  for (const character of text) {
    size += bytes(character);
    if (size > most) break;
    kept += character;
  }
  return `${kept}…`;
};

/** A line at most: no single value may take the place of all others. */
const longestLine = mostBytes / 4;

/** Lines as one text of at most `mostBytes`. Lines that do not go in are counted, with how to ask for less. */
export const textOf = (lines: readonly string[], narrow: string): string => {
  const room = mostBytes - bytes(narrow) - 100;
  const kept: string[] = [];
  let size = 0;
  for (const line of lines) {
    const text = shorten(line, longestLine);
    size += bytes(text) + 1;
    if (size > room) break;
    kept.push(text);
  }
  const left = lines.length - kept.length;
  return left === 0 ? kept.join('\n') : `${kept.join('\n')}\n[cut short: ${left} more lines. ${narrow}]`;
};
