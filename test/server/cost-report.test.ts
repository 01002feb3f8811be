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

  it('and what is read follow the variables, also in a document that is known', async () => {
    const { ask } = realApp(engine);
    const document =
      'query($n: Int = 1, $of: String!, $with: Boolean!) { companies(first: $n) { nodes { slug models(first: $n) @include(if: $with) { nodes { slug } } } } company(slug: $of) { slug models(first: $n) { nodes { slug } } } }';
    const asked = async (variables: object) => {
      const { body } = await ask({ query: document, variables, extensions: { cost: true } });
      return body as {
        data: {
          companies: { nodes: { models?: object }[] };
          company: { slug: string; models: { nodes: object[] } };
        };
        extensions: { cost: { estimate: number } };
      };
    };
    const few = await asked({ n: 1, of: 'iflytek', with: false });
    const many = await asked({ n: 3, of: 'iflytek', with: true });
    const other = await asked({ n: 1, of: 'baidu', with: true });
    expect([few, many, other].map(({ extensions }) => extensions.cost.estimate)).toEqual([4, 16, 4]);
    expect([few, many, other].map(({ data }) => data.companies.nodes.length)).toEqual([1, 3, 1]);
    expect([few, many, other].map(({ data }) => 'models' in data.companies.nodes[0]!)).toEqual([
      false,
      true,
      true,
    ]);
    expect(few.data.company.models.nodes.length).toBe(1);
    expect(many.data.company.models.nodes.length).toBeGreaterThan(1);
    expect(await asked({ n: 1, of: 'iflytek', with: false })).toMatchObject({ data: few.data });
    const { body } = await ask({ query: document, variables: { n: 'x', of: 'iflytek', with: false } });
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('is not told otherwise', async () => {
    for (const extensions of [undefined, {}, { cost: false }]) {
      const { body } = await realApp(engine).ask({ query, extensions });
      expect(body.extensions?.cost).toBeUndefined();
    }
  });
});
