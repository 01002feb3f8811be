import neo4j, { type Plan } from 'neo4j-driver';
import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { applyGraph } from '../../src/importer/apply.ts';
import { countChanges } from '../../src/importer/diff.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { describeNeo4j, type Place } from '../support/engines.ts';
import { dump } from './dump.ts';
import { syntheticGraph } from './synthetic.ts';

describeNeo4j('applying to Neo4j', (open) => {
  let place: Place;
  let engine: Engine;
  beforeAll(async () => {
    place = await open.place();
    engine = await openEngine(place.url, place.options);
    return engine.close;
  });

  it('stores integers as integers and floats as floats, whole ones too', async () => {
    await loadSeed(engine, 'test/importer/seeds/small');
    const [row] = await engine.read(
      statement(
        'MATCH (c:Chip {id: "ascend-910"}) RETURN toString(c.processNm) AS int, toString(c.fp16Tflops) AS float',
      ),
    );
    expect(row).toEqual({ int: '7', float: '256.0' });
  });

  it('lets one of two processes that apply at once go after the other', async () => {
    const other = await openEngine(place.url, place.options);
    const seedOf = (which: 'old' | 'new') => {
      const { nodes, relationships } = syntheticGraph(which, 400);
      // A lock needs a report, which every seed has.
      const { id: _, ...properties } = nodes[0]!.properties;
      const report = {
        id: 'r',
        type: 'Report' as const,
        properties: { ...properties, id: 'r', version: which },
      };
      return { nodes: [...nodes, report], relationships };
    };
    await applyGraph(engine, seedOf('old'));
    const outcomes = await Promise.all([
      applyGraph(engine, seedOf('new')),
      applyGraph(other, seedOf('old')),
      applyGraph(engine, seedOf('new')),
    ]);
    expect(outcomes.map((o) => o.ok)).toEqual([true, true, true]);
    const { nodes } = await dump(engine);
    const [version] = new Set(nodes.map((n) => n.properties.version));
    expect(nodes.map((n) => n.properties.version)).toEqual(Array(401).fill(version));
    const again = await applyGraph(engine, seedOf(version as 'old' | 'new'));
    expect(again.ok && countChanges(again.changes)).toBe(0);
    await other.close();
  });

  it('plans statements by what is there now, not by the empty graph that the indexes were made of', async () => {
    const { url, options } = place;
    const driver = neo4j.driver(url, neo4j.auth.basic(options.username ?? '', options.password ?? ''));
    const expected = async () => {
      const { summary } = await driver.executeQuery('EXPLAIN MATCH (n:Entity {id: $id}) RETURN n.id', {
        id: 'm-000001',
      });
      return Number((summary.plan as Plan).arguments.EstimatedRows);
    };
    await engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));
    await engine.replan!();
    expect(await expected()).toBeLessThan(0.5);
    await applyGraph(engine, syntheticGraph('old', 600));
    expect(await expected()).toBeCloseTo(1);
    await driver.close();
  });
});
