import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { badInput } from '../../errors.ts';

/** Encodings that are understood, by the names that the platform has for them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

/** Names that people give them. */
const known: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  cp936: 'gb18030',
};

export const encodingNamed = (name: string): Encoding | undefined =>
  known[name.toLowerCase().replace(/[^a-z0-9]/g, '')];

const sample = 64 * 1024;

const head = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(sample);
    const { bytesRead } = await file.read(buffer, 0, sample, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** Of a mark at the beginning, or of the zeros that Latin letters have in two bytes. */
const byShape = (bytes: Buffer): Encoding | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > bytes.length / 20 && even * 10 < odd) return 'utf-16le';
  if (even > bytes.length / 20 && odd * 10 < even) return 'utf-16be';
  return undefined;
};

interface Tried {
  /** Bytes that are none of this encoding: where they stand, as the line. */
  readonly wrongLine?: number;
  readonly han: number;
  /** Characters that a text in this encoding hardly ever has: private ones, controls, half-width kana. */
  readonly odd: number;
}

/** Pairs of bytes that GBK has for rare characters, but other encodings for an accent and a letter, among all pairs. */
const pairCounter = () => {
  let lead = 0;
  const counts = { all: 0, rare: 0 };
  return {
    counts,
    look: (bytes: Uint8Array) => {
      for (const byte of bytes) {
        if (lead > 0) {
          counts.all++;
          if (byte < 0x80) counts.rare++;
          lead = 0;
        } else if (byte >= 0x81) lead = byte;
      }
    },
  };
};

const tryEncoding = async (path: string, encoding: Encoding): Promise<Tried> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [line, han, odd] = [1, 0, 0];
  const pairs = pairCounter();
  const look = (text: string) => {
    line += text.split('\n').length - 1;
    han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    odd += text.match(/[\p{Co}\p{Cn}\uFF61-\uFF9F]|[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  };
  try {
    for await (const chunk of createReadStream(path)) {
      look(decoder.decode(chunk as Buffer, { stream: true }));
      pairs.look(chunk as Buffer);
    }
    look(decoder.decode());
    return {
      han,
      odd: odd + (encoding === 'gb18030' ? Math.max(0, pairs.counts.rare * 5 - pairs.counts.all) : 0),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { wrongLine: line, han, odd };
  }
};

/**
 * In which encoding a text file is written: by its mark, else UTF-8 where all of it is that, else GB18030 (GBK, GB2312)
 * where all of it is that and reads like Chinese. Reads the file once or twice, never into memory. Throws where none fits.
 */
export const detectEncoding = async (path: string): Promise<Encoding> => {
  const shape = byShape(await head(path));
  const first = shape ?? 'utf-8';
  const tried = await tryEncoding(path, first);
  if (tried.wrongLine === undefined && tried.odd === 0) return first;
  if (shape === undefined && tried.wrongLine !== undefined) {
    const chinese = await tryEncoding(path, 'gb18030');
    if (chinese.wrongLine === undefined && chinese.han > 0 && chinese.odd * 20 < chinese.han)
      return 'gb18030';
  }
  const where = tried.wrongLine === undefined ? '' : ` from line ${tried.wrongLine} on`;
  throw badInput(
    tried.wrongLine === undefined
      ? `${path}: this is no text: it holds control characters. Save it as a table (CSV, TSV, xlsx, JSON) in UTF-8.`
      : `${path}: the text is not ${first.toUpperCase()}${where}, and reads as no other encoding that is known (UTF-8, UTF-16, GBK, GB18030). Save it in UTF-8, or name its encoding with --encoding.`,
  );
};

/** The text of a file in parts, in the given encoding. Throws where the bytes are not in it. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      line += text.split('\n').length - 1;
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw badInput(
      `${path}: from line ${line} on the text is not ${encoding.toUpperCase()}. Name its encoding with --encoding, or save it in UTF-8.`,
    );
  }
}
