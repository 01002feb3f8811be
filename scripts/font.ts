/**
 * Makes assets/fonts/noto-sans-sc.ttf, with which PNG pictures are drawn on a machine without fonts: of Noto Sans SC, the
 * characters of GB 2312, Latin, and whatever the seed and the ontology contain. To run it again, for new characters:
 *
 *     npm install --no-save subset-font@2.9.0 @expo-google-fonts/noto-sans-sc@0.4.3 && npm run font
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { resolve } = createRequire(import.meta.url);

/** All that the two-byte rows of GB 2312 can say. */
const gb2312 = (): string => {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let row = 0xa1; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return decoder.decode(new Uint8Array(bytes));
};
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const textsIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|ts)$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('');

const characters = new Set([
  ...gb2312(),
  ...range(0x20, 0x17f),
  ...range(0x370, 0x3ff),
  ...range(0x2010, 0x2044),
  ...range(0x2190, 0x21ff),
  ...textsIn('seed'),
  ...textsIn('src/ontology'),
]);

const run = async () => {
  const { default: subset } = await import('subset-font' as string);
  const font = readFileSync(resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
  const made: Buffer = await subset(font, [...characters].join(''), { targetFormat: 'sfnt' });
  mkdirSync(join(root, 'assets/fonts'), { recursive: true });
  writeFileSync(join(root, 'assets/fonts/noto-sans-sc.ttf'), made);
  process.stdout.write(`${characters.size} characters, ${made.length} bytes\n`);
};
void run();
