import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { applyGraph } from '../../src/importer/apply.ts';
import { countChanges } from '../../src/importer/diff.ts';
import { describeEngines, type Open, type Place } from '../support/engines.ts';
import { dump } from './dump.ts';
import { syntheticGraph } from './synthetic.ts';

const size = 3_000;
/** Several processes start in it, on a machine that may be busy. */
const patience = 300_000;

/** The whole graph in a few words: equal when, and only when, every property is. */
const fingerprint = async (engine: Engine) => {
  const all = await dump(engine);
  return {
    versions: [...new Set(all.nodes.map((n) => n.properties.version))],
    nodes: all.nodes.length,
    relationships: all.relationships.length,
    digest: createHash('sha256').update(JSON.stringify(all)).digest('hex'),
  };
};

/** A server may still be committing what a killed client asked for: looks until nothing moves any more. */
const settled = async (engine: Engine) => {
  for (let last = await fingerprint(engine); ; ) {
    const now = await fingerprint(engine);
    if (now.digest === last.digest) return now;
    last = now;
  }
};

/** Runs the child until it dies by itself at this share of the work, or is killed once its output contains `killOn`. */
const applyInChild = (place: Place, dieAt: number, killOn?: string) =>
  new Promise<{ signal: string | null; output: string }>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/importer/apply-child.ts', `${size}`, `${dieAt}`],
      {
        env: { ...process.env, ...place.env },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (killOn !== undefined && output.split('\n').includes(killOn)) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (_, signal) => resolve({ signal, output }));
  });

const suite = (open: Open) => {
  const within = async <T>(place: Place, work: (engine: Engine) => Promise<T>) => {
    const engine = await openEngine(place.url, place.options);
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  };
  const apply = (place: Place, which: 'old' | 'new') =>
    within(place, async (engine) => {
      const outcome = await applyGraph(engine, syntheticGraph(which, size));
      if (!outcome.ok) throw new Error('the synthetic graph has no problem');
      return { changes: countChanges(outcome.changes), graph: await fingerprint(engine) };
    });

  it('a process killed in the middle of applying leaves the graph as it was', {
    timeout: patience,
  }, async () => {
    const place = await open.place();
    const { graph: before } = await apply(place, 'old');
    // After the first statement, in the middle, and when all is written but not committed.
    for (const dieAt of [0, 0.5, 1]) {
      const { signal, output } = await applyInChild(place, dieAt);
      expect({ signal, committed: output.includes('committed') }).toEqual({
        signal: 'SIGKILL',
        committed: false,
      });
      expect(await within(place, settled)).toEqual(before);
    }
    const { changes, graph: after } = await apply(place, 'new');
    expect(changes).toBeGreaterThan(size);
    expect(after).toMatchObject({ versions: ['new'], nodes: size, relationships: 2 * size });
    expect((await apply(place, 'new')).changes).toBe(0);
  });

  it('a process killed while it commits leaves the old graph or the new one', {
    timeout: patience,
  }, async () => {
    const place = await open.place();
    const { graph: before } = await apply(place, 'old');
    const { output } = await applyInChild(place, 2, '1');
    const found = await within(place, settled);
    const { graph: after } = await apply(place, 'new');
    expect([before, after]).toContainEqual(found);
    if (output.includes('committed')) expect(found).toEqual(after);
  });
};

describeEngines('apply, killed', (open) => suite(open));
