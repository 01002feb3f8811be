import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { readFiles } from '../../src/importer/files.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { prepareSeed } from '../../src/importer/prepare.ts';
import { copyPrepared, preparedGraph } from '../../src/importer/prepared.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { dump } from './dump.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-prepared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const dir = join(folder, 'seed');
const file = join(folder, 'seed.graph');
const textsIn = async (place: string, reports?: string[]) =>
  (await readFiles({ dir: place, ...(reports && { reports }) })).texts;

beforeAll(async () => {
  cpSync('test/importer/seeds/two', dir, { recursive: true });
  expect(await prepareSeed(dir, file)).toBe(true);
});

it('a prepared seed is the seed, but for places in files, wherever its folder is', async () => {
  const seed = await readSeed(dir);
  if (!seed.ok) throw new Error('the seed has problems');
  const moved = join(folder, 'elsewhere');
  cpSync(dir, moved, { recursive: true });
  const graph = await preparedGraph(moved, await textsIn(moved), file);
  const plain = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, at: undefined }));
  expect(plain(graph!.nodes)).toEqual(plain(seed.graph.nodes));
  expect(plain(graph!.relationships)).toEqual(plain(seed.graph.relationships));
});

it('is taken for these files alone, and loads the same graph', async () => {
  const both = await Promise.all(
    [file, join(folder, 'none')].map(async (prepared) => {
      const engine = await openEngine('memory:');
      await loadSeed(engine, dir, { prepared });
      const found = await dump(engine);
      await engine.close();
      return found;
    }),
  );
  expect(both[0]).toEqual(both[1]);
  expect(
    await preparedGraph(dir, await textsIn(dir, ['test/importer/seeds/further/list-c']), file),
  ).toBeUndefined();

  const changed = join(dir, 'report-a', 'all.yaml');
  const before = readFileSync(changed, 'utf8');
  writeFileSync(changed, before.replace('fp16Tflops: 256', 'fp16Tflops: 257'));
  expect(await preparedGraph(dir, await textsIn(dir), file)).toBeUndefined();
  writeFileSync(changed, before);
  expect(await preparedGraph(dir, await textsIn(dir), file)).toBeDefined();
  writeFileSync(file, 'no such thing');
  expect(await preparedGraph(dir, await textsIn(dir), file)).toBeUndefined();
});

it('stands ready as a file of the embedded engine too, for these files alone', async () => {
  const path = join(folder, 'copy.db');
  expect(await prepareSeed(dir, file)).toBe(true);
  expect(await copyPrepared({ dir }, path, file)).toBe(true);
  const [copied, loaded] = await Promise.all(
    [openEngine(`file:${path}`, { readOnly: true }), openEngine('memory:')].map(async (opening, i) => {
      const engine = await opening;
      if (i === 1) await loadSeed(engine, dir, { prepared: join(folder, 'none') });
      const found = await dump(engine);
      await engine.close();
      return found;
    }),
  );
  expect(copied!.nodes.length).toBeGreaterThan(0);
  expect(copied).toEqual(loaded);
  const more = { dir, reports: ['test/importer/seeds/further/list-c'] };
  expect(await copyPrepared(more, path, file)).toBe(false);
  expect(await copyPrepared({ dir: 'test/importer/seeds/mistakes' }, path, file)).toBe(false);
});

it('with problems is not prepared', async () => {
  expect(await prepareSeed('test/importer/seeds/mistakes', join(folder, 'bad.graph'))).toBe(false);
  expect(existsSync(join(folder, 'bad.graph'))).toBe(false);
});
