import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { badInput } from '../../errors.ts';
import { intakeLimits } from '../limits.ts';

/** A packed file whose parts can be read one at a time, each within its bounds. */
export interface Zip {
  readonly has: (part: string) => boolean;
  /** A part as text, in pieces. */
  text(part: string, most?: number): AsyncGenerator<string>;
  close(): void;
}

const smallPart = 16 * 1024 * 1024;

const refuse = (name: string, why: string) =>
  badInput(`${name}: ${why} Save it anew with a spreadsheet program, or as CSV in UTF-8.`);

/** Opens a zip file and reads its list of parts; what is packed too tightly, too much or broken is refused. */
export const openZip = async (path: string, name: string): Promise<Zip> => {
  const broken = (error: unknown) =>
    refuse(name, `This is no workbook: it cannot be unpacked (${(error as Error).message}).`);
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, file) =>
      error ? reject(broken(error)) : resolve(file!),
    ),
  );
  const parts = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      parts.set(entry.fileName, entry);
      if (parts.size > intakeLimits.parts)
        reject(refuse(name, `It has more than ${intakeLimits.parts} parts.`));
      else zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', (error: unknown) => reject(broken(error)));
    zip.readEntry();
  }).catch((error: unknown) => {
    zip.close();
    throw error;
  });
  const check = (entry: yauzl.Entry, most: number) => {
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (size > most)
      throw refuse(name, `Its part ${entry.fileName} has ${size} bytes unpacked; at most ${most} are read.`);
    if (size > smallPart && size > packed * intakeLimits.packing)
      throw refuse(
        name,
        `Its part ${entry.fileName} unpacks to more than ${intakeLimits.packing} times its size, as no table does.`,
      );
    if (entry.isEncrypted()) throw refuse(name, 'It is protected by a password.');
  };
  return {
    has: (part) => parts.has(part),
    async *text(part, most = intakeLimits.partBytes) {
      const entry = parts.get(part);
      if (entry === undefined) throw refuse(name, `It has no part ${part}.`);
      check(entry, most);
      const stream = await new Promise<Readable>((resolve, reject) =>
        zip.openReadStream(entry, (error, opened) => (error ? reject(broken(error)) : resolve(opened!))),
      );
      const decoder = new TextDecoder('utf-8');
      try {
        // The reader counts what it unpacks, and stops where it is more than was declared.
        for await (const chunk of stream) yield decoder.decode(chunk as Buffer, { stream: true });
        yield decoder.decode();
      } catch (error) {
        throw broken(error);
      } finally {
        stream.destroy();
      }
    },
    close: () => zip.close(),
  };
};
