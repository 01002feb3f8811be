import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

describeEngines('the cost of an answer', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });
  const query = '{ companies(first: 3) { nodes { slug models(first: 2) { nodes { slug } } } } }';

  it('is told when the request asks for it', async () => {
    const { body } = await realApp(engine).ask({ query, extensions: { cost: true } });
    expect(body.extensions.cost).toMatchObject({ estimate: 9, maximum: 200_000, reads: 1 });
    expect(body.extensions.cost.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it('is not told otherwise', async () => {
    for (const extensions of [undefined, {}, { cost: false }]) {
      const { body } = await realApp(engine).ask({ query, extensions });
      expect(body.extensions?.cost).toBeUndefined();
    }
  });
});
