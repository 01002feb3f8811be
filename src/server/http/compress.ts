import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** The coding that a client likes best of those there are: Brotli is smaller at the same price. */
export const codingFor = (accept: string | null | undefined): Coding | undefined => {
  if (!accept) return undefined;
  const quality = new Map(
    accept.split(',').map((item) => {
      const [name = '', ...parameters] = item
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name === 'x-gzip' ? 'gzip' : name, q === undefined ? 1 : Number(q) || 0];
    }),
  );
  const of = (name: string) => quality.get(name) ?? quality.get('*') ?? 0;
  const [br, gzip] = [of('br'), of('gzip')];
  const best = Math.max(br, gzip);
  return best <= 0 || best < (quality.get('identity') ?? 0) ? undefined : br === best ? 'br' : 'gzip';
};

/** Below this, a compressed answer needs as many packets as a plain one. */
const leastBytes = 1_400;

const compressible = /^(text\/|application\/(?!octet-stream|zip|vnd\.openxmlformats|pdf|gzip)|image\/svg)/;

export const isWorthwhile = (type: string | null, bytes: number | undefined): boolean =>
  type !== null && compressible.test(type) && (bytes === undefined || bytes >= leastBytes);

const brotliOptions = (size?: number): zlib.BrotliOptions => ({
  params: {
    // Half a dozen levels below the best: nearly as small, at a tenth of the time.
    [zlib.constants.BROTLI_PARAM_QUALITY]: 4,
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
    ...(size === undefined ? {} : { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: size }),
  },
});

const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);
const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);

export const compressWhole = (body: Uint8Array, coding: Coding): Promise<Buffer> =>
  coding === 'br' ? brotli(body, brotliOptions(body.byteLength)) : gzip(body, { level: 6 });

/** Compresses while it goes; what is wrong with `parts` is wrong with what comes out. */
export const compressParts = (
  parts: AsyncIterable<Uint8Array>,
  coding: Coding,
): AsyncIterable<Uint8Array> => {
  const through =
    coding === 'br' ? zlib.createBrotliCompress(brotliOptions()) : zlib.createGzip({ level: 6 });
  // The reader of `through` sees the error; here it would be seen a second time.
  pipeline(Readable.from(parts, { objectMode: true, highWaterMark: 1 }), through, () => {});
  return through;
};
