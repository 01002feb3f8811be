import { beforeAll, expect, it } from 'vitest';
import { relationshipsBetween, type Walk } from '../../src/cypher/graph.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { relationshipTypeNames } from '../../src/ontology/ontology.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { handGraph } from './hand-graph.ts';

/** The statement is asked from the larger side, and its direction must be turned with it. */
describeEngines('relationships between two sides', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, handGraph);
  });
  const between = async (from: string[], to: string[], direction: Walk['direction']) => {
    const walk = { relationships: relationshipTypeNames, direction };
    const rows = await engine.read(relationshipsBetween(from, to, walk, 100));
    return rows.map(({ id }) => id);
  };
  const [companies, models] = [
    ['c1', 'c2'],
    ['x01', 'x02', 'x03', 'x04'],
  ];
  const developed = ['c1~DEVELOPS~x01', 'c1~DEVELOPS~x02', 'c2~DEVELOPS~x03'];

  it.each([
    ['the smaller side leads to the larger', companies, models, 'out', developed],
    ['against their direction, nothing does', companies, models, 'in', []],
    ['the larger side is led to by the smaller', models, companies, 'in', developed],
    ['it leads nowhere', models, companies, 'out', []],
    ['either way', companies, models, 'both', developed],
    ['either way, turned', models, companies, 'both', developed],
  ] as const)('%s', async (_, from, to, direction, expected) => {
    expect(await between([...from!], [...to!], direction)).toEqual(expected);
  });
});
