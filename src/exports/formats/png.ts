import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Format } from '../format.ts';
import { maximumLayout } from '../picture.ts';
import { drawSvg } from './svg/draw.ts';
import { drawn } from './svg.ts';

/** Longest side: what browsers, slides and printers take, and some 60 MB while it is drawn. */
const maximumSide = 4_096;

/** Drawn with a font of our own, so that names are there on a machine without fonts. */
const font = {
  fontFiles: [fileURLToPath(new URL('../../../assets/fonts/noto-sans-sc.ttf', import.meta.url))],
  defaultFontFamily: 'Noto Sans SC',
  sansSerifFamily: 'Noto Sans SC',
  // For scripts that it lacks; what no font has is drawn as a box.
  loadSystemFonts: true,
};

/** Signature and header of a PNG: its texts may stand after them. */
const headLength = 33;

/** The picture with a text in it (a chunk iTXt, in UTF-8), which programs that show what a picture is from read. */
const withText = (png: Buffer, keyword: string, text: string): Buffer => {
  if (text === '') return png;
  const body = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, headLength), length, body, check, png.subarray(headLength)]);
};

export const png: Format = {
  name: 'png',
  mediaType: 'image/png',
  extension: 'png',
  positions: 'required',
  description: `The picture of svg as pixels, for documents and slides: twice its size, at most ${maximumSide} pixels wide or high. At most ${maximumLayout.nodes} nodes and ${maximumLayout.edges} relationships. Brings its font for Chinese and Latin; other scripts need fonts on the server.`,
  async *write(source, options = {}) {
    const { drawing, held } = await drawn(source, options, 'png');
    const { renderAsync } = await import('@resvg/resvg-js');
    const { text, width, height } = drawSvg(drawing, held);
    const scale = Math.min(2, maximumSide / width, maximumSide / height);
    const image = await renderAsync(text, {
      font,
      fitTo: { mode: 'width', value: Math.round(width * scale) },
    });
    yield withText(image.asPng(), 'Source', drawing.sources.join('\n'));
  },
};
