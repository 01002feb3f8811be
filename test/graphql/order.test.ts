import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

/** The same order on every engine, worked out by hand from test/support/fixture-data.ts. */
describeEngines('order', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const slugs = (nodes: { slug: string }[]) => nodes.map((n) => n.slug);
  // Read from the front and from the back: two different statements, one order.
  const expectOrder = async (
    field: (page: string) => string,
    read: (data: Data) => Data,
    order: string[],
  ) => {
    const front = await ask(engine, field('first: 100'));
    const back = await ask(engine, field('last: 100'));
    expect([...front.errors, ...back.errors]).toEqual([]);
    expect(slugs(read(front.data).nodes)).toEqual(order);
    expect(slugs(read(back.data).nodes)).toEqual(order);
  };

  it.each<[string, string[]]>([
    ['[]', ['glm', 'gpt-4', 'cafe', 'pangu', 'spark', 'spark-3-5']],
    ['[{ name: ASC }]', ['glm', 'gpt-4', 'cafe', 'pangu', 'spark', 'spark-3-5']],
    ['[{ name: DESC }]', ['spark-3-5', 'spark', 'pangu', 'cafe', 'gpt-4', 'glm']],
    ['[{ nameEn: ASC }]', ['cafe', 'glm', 'gpt-4', 'spark', 'spark-3-5', 'pangu']],
    ['[{ nameEn: DESC }]', ['pangu', 'spark-3-5', 'spark', 'gpt-4', 'glm', 'cafe']],
    ['[{ releasedOn: ASC }]', ['spark', 'glm', 'gpt-4', 'pangu', 'spark-3-5', 'cafe']],
    ['[{ releasedOn: DESC }]', ['spark-3-5', 'pangu', 'gpt-4', 'glm', 'spark', 'cafe']],
    ['[{ parametersBillion: ASC }]', ['glm', 'pangu', 'gpt-4', 'cafe', 'spark', 'spark-3-5']],
    ['[{ parametersBillion: DESC }]', ['gpt-4', 'pangu', 'glm', 'cafe', 'spark', 'spark-3-5']],
    ['[{ version: ASC }]', ['spark-3-5', 'gpt-4', 'glm', 'cafe', 'pangu', 'spark']],
    ['[{ openSource: ASC }]', ['gpt-4', 'spark-3-5', 'glm', 'cafe', 'pangu', 'spark']],
    ['[{ openSource: DESC }]', ['glm', 'gpt-4', 'spark-3-5', 'cafe', 'pangu', 'spark']],
    ['[{ degree: ASC }]', ['cafe', 'pangu', 'glm', 'gpt-4', 'spark', 'spark-3-5']],
    ['[{ degree: DESC }]', ['gpt-4', 'spark', 'spark-3-5', 'glm', 'pangu', 'cafe']],
    [
      '[{ relationshipCount: { type: COMPARED_WITH, direction: IN, sort: DESC } }]',
      ['gpt-4', 'spark', 'glm', 'cafe', 'pangu', 'spark-3-5'],
    ],
    [
      '[{ relationshipCount: { type: BASED_ON, sort: DESC } }]',
      ['glm', 'cafe', 'pangu', 'gpt-4', 'spark', 'spark-3-5'],
    ],
    [
      '[{ relationshipCount: { type: COMPARED_WITH, direction: OUT, sort: ASC } }, { name: DESC }]',
      ['spark', 'cafe', 'gpt-4', 'pangu', 'glm', 'spark-3-5'],
    ],
    [
      '[{ openSource: ASC }, { parametersBillion: DESC }]',
      ['gpt-4', 'spark-3-5', 'glm', 'pangu', 'cafe', 'spark'],
    ],
    ['[{ openSource: DESC }, { degree: DESC }]', ['glm', 'gpt-4', 'spark-3-5', 'spark', 'pangu', 'cafe']],
  ])('models by %s', (orderBy, order) =>
    expectOrder(
      (page) => `{ models(${page}, orderBy: ${orderBy}) { nodes { slug } } }`,
      (data) => data.models,
      order,
    ),
  );

  it('keeps records of one name apart, in one order', () =>
    expectOrder(
      (page) => `{ companies(${page}) { nodes { slug } } }`,
      (data) => data.companies,
      ['lonely', 'huawei', 'iflytek', 'twin-a', 'twin-b', 'nvidia', 'zhipu'],
    ));

  it('sorts a record without an English name by its other one', () =>
    expectOrder(
      (page) => `{ companies(${page}, orderBy: { nameEn: ASC }) { nodes { slug } } }`,
      (data) => data.companies,
      ['lonely', 'huawei', 'iflytek', 'nvidia', 'twin-a', 'twin-b', 'zhipu'],
    ));

  it.each<[string, string[]]>([
    ['[]', ['gpt-4', 'spark', 'spark-3-5']],
    ['[{ releasedOn: DESC }]', ['spark-3-5', 'gpt-4', 'spark']],
    ['[{ degree: ASC }, { releasedOn: ASC }]', ['spark', 'gpt-4', 'spark-3-5']],
    [
      '[{ relationshipCount: { type: HAS_TYPE, direction: OUT, sort: DESC } }]',
      ['spark', 'gpt-4', 'spark-3-5'],
    ],
  ])('a list below a record by %s', (orderBy, order) =>
    expectOrder(
      (page) =>
        `{ modelType(slug: "language-model") { models(${page}, orderBy: ${orderBy}) { nodes { slug } } } }`,
      (data) => data.modelType.models,
      order,
    ),
  );

  it('takes five keys and refuses six, and an entry that names no key or two', async () => {
    const keys = (n: number) => Array(n).fill('{ degree: ASC }').join(' ');
    expect((await ask(engine, `{ models(orderBy: [${keys(5)}]) { nodes { slug } } }`)).errors).toEqual([]);
    const { errors } = await ask(engine, `{ models(orderBy: [${keys(6)}]) { nodes { slug } } }`);
    expect(errors).toEqual([
      { code: 'LIMIT_EXCEEDED', message: 'orderBy keys: at most 5, got 6. Give fewer.', path: 'models' },
    ]);
    for (const [entry, got] of [
      ['{}', 'none'],
      ['{ name: null }', 'none'],
      ['{ name: ASC, degree: ASC }', 'degree, name'],
    ])
      expect((await ask(engine, `{ models(orderBy: [${entry}]) { nodes { slug } } }`)).errors).toEqual([
        {
          code: 'BAD_USER_INPUT',
          message: `orderBy: each entry names one key, got ${got}. Write a list of entries, as in [{ degree: DESC }, { name: ASC }].`,
          path: 'models',
        },
      ]);
  });

  it('takes entries whose other keys are null, as typed clients send them', () =>
    expectOrder(
      (page) =>
        `{ models(${page}, orderBy: [{ name: null, releasedOn: DESC, degree: null }, { name: ASC, relationshipCount: null }]) { nodes { slug } } }`,
      (data) => data.models,
      ['spark-3-5', 'pangu', 'gpt-4', 'glm', 'spark', 'cafe'],
    ));
});

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query has
type Data = any;
