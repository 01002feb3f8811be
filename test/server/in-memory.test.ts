import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { heapHasRoom } from '../../src/engine/headroom.ts';
import { openEngine } from '../../src/engine/open.ts';
import { buildSearchIndex } from '../../src/engine/search-index.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { buildTopology } from '../../src/engine/topology/build.ts';
import { createLog } from '../../src/log.ts';
import { tellOfMemory } from '../../src/server/memory-told.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { writeFixture } from '../support/fixture.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('memory:');
  await writeFixture(engine);
  return () => engine.close();
});

/** What is logged and shown once the graph was read twice with so many bytes for its shape, and for searches. */
const told = async (topologyBytes: number, searchBytes: number) => {
  const lines: { level: string; setting: string; reason: string; msg: string }[] = [];
  const metrics = createMetrics();
  const log = createLog({ level: 'info', stream: { write: (line: string) => lines.push(JSON.parse(line)) } });
  const reader = createReader(engine, { topologyBytes, searchBytes, onMemory: tellOfMemory(log, metrics) });
  for (let times = 0; times < 2; times++) {
    await reader.topology?.refresh();
    await reader.searchIndex?.refresh();
  }
  const gauges = (await metrics.text()).split('\n').filter((line) => line.startsWith('atlas_in_memory'));
  return { lines, gauges, reader };
};

it('says once that the graph is too large for memory, with the setting, and shows it', async () => {
  const { lines, gauges, reader } = await told(1_000, 10_000_000);
  expect(lines.map(({ level, setting, reason }) => [level, setting, reason])).toEqual([
    ['warn', 'TOPOLOGY_MB', 'heavy'],
  ]);
  expect(lines[0]!.msg).toMatch(/too large for TOPOLOGY_MB.*Set it higher/);
  expect(gauges).toEqual(['atlas_in_memory{what="topology"} 0', 'atlas_in_memory{what="search"} 1']);
  expect(reader.topology?.held()).toBeUndefined();
});

it('says nothing where all is there, and shows nothing of what is turned off', async () => {
  const { lines, gauges } = await told(10_000_000, 0);
  expect([lines, gauges]).toEqual([[], ['atlas_in_memory{what="topology"} 1']]);
});

it('reads the same shape in parts of any size', async () => {
  const shape = async (nodesAtOnce: number) => {
    const outcome = await buildTopology(engine, 1e9, { nodesAtOnce });
    if (!('made' in outcome)) throw new Error(outcome.none);
    const { ids, edgeCount, rank } = outcome.made;
    return { ids, edgeCount, rank: [...rank] };
  };
  const whole = await shape(10_000);
  expect(whole.ids.length).toBeGreaterThan(10);
  for (const size of [1, 7, whole.ids.length, whole.ids.length - 1]) expect(await shape(size)).toEqual(whole);
});

it('leaves it to statements where the heap has no room, whatever the settings allow', async () => {
  const asked: number[] = [];
  const none = (bytes: number) => {
    asked.push(bytes);
    return false;
  };
  expect(await buildTopology(engine, 1e9, { hasRoom: none })).toEqual({ none: 'cramped' });
  expect(await buildSearchIndex(engine, 1e9, { hasRoom: none })).toEqual({ none: 'cramped' });
  expect(asked.every((bytes) => bytes > 1_000)).toBe(true);
  expect([heapHasRoom(1_000), heapHasRoom(1e12)]).toEqual([true, false]);

  const lines: string[] = [];
  const log = createLog({ level: 'info', stream: { write: (line: string) => lines.push(line) } });
  tellOfMemory(log, createMetrics())('search', 'cramped');
  expect(lines.join()).toMatch(/no room for what SEARCH_MB allows.*--max-old-space-size/);
});
