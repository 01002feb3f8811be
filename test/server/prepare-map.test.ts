import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { drawingOf } from '../../src/exports/drawing.ts';
import { computeLayout } from '../../src/exports/layout/compute.ts';
import { createLayouts } from '../../src/exports/layout/run.ts';
import { wholeGraph, withoutDerived } from '../../src/exports/source.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { prepareSeed } from '../../src/importer/prepare.ts';
import { prepareMap } from '../../src/server/prepare-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the map of the prepared seed is there before anybody asks for it, in either language; of another graph it is computed', async () => {
  const seed = 'test/importer/seeds/two';
  const [graph, layouts] = [join(folder, 'seed.graph'), join(folder, 'seed.layouts')];
  await prepareSeed(seed, graph);
  await prepareMap(graph, layouts);
  const engine = await openEngine('memory:');
  await loadSeed(engine, seed);
  const source = withoutDerived(wholeGraph(createReader(engine)));
  // Nothing can be computed in so short a time: what comes was there.
  const { place, close } = createLayouts({ deadlineMs: 1, prepared: layouts });
  const map = async (lang: 'zh' | 'en', how = place) =>
    (await drawingOf(source, { lang, layout: 'islands', place: how }, 'required')).picture!;
  for (const lang of ['zh', 'en'] as const) {
    const [there, computed] = [await map(lang), await map(lang, async (asked) => computeLayout(asked))];
    expect(there.nodes).toBeGreaterThan(5);
    expect(there.bounds).toEqual(computed.bounds);
    expect(there.islands).toEqual(computed.islands);
  }
  const force = drawingOf(source, { lang: 'zh', layout: 'force', place }, 'required');
  await expect(force).rejects.toThrow('layout: it was not done within 1 ms.');
  await close();
  const none = createLayouts({ deadlineMs: 1, prepared: join(folder, 'none') });
  await expect(map('zh', none.place)).rejects.toThrow('layout: it was not done within 1 ms.');
  await none.close();
  await engine.close();
});
