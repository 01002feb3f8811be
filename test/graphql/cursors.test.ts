import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

describeEngines('arguments of lists', (open) => {
  let engine: Engine;
  let cursor: string;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
    cursor = (await dataOf(engine, '{ models(first: 2) { pageInfo { endCursor } } }')).models.pageInfo
      .endCursor;
  });

  const refused = async (args: string, code: string, message: string, list = 'models') => {
    const { errors, statements } = await ask(engine, `{ ${list}(${args}) { nodes { slug } } }`);
    expect(errors).toEqual([{ code, message: expect.stringContaining(message), path: list }]);
    expect(statements).toEqual([]);
  };
  const changed = (change: (parts: unknown[]) => unknown): string =>
    encode(change(JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]));
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  describe('cursors that are none', () => {
    it.each<[string, () => string]>([
      ['empty', () => ''],
      ['not base64', () => '%%%'],
      ['not JSON', () => 'abc'],
      ['cut off', () => cursor.slice(0, -6)],
      ['an object', () => encode({ length: 2 })],
      ['too few values', () => changed(([name]) => [name])],
      ['too many values', () => changed((parts) => [...parts, 1])],
      ['a list among its values', () => changed(([name]) => [name, ['x']])],
      ['an object among its values', () => changed(([name]) => [name, { __proto__: null }])],
      ['another name', () => changed(([, ...values]) => ['x', ...values])],
      ['very long', () => encode(['x'.repeat(3000)])],
      ['Cypher', () => encode(["' OR true RETURN 1 //", 'x'])],
    ])('%s', async (_, make) => {
      await refused(`after: ${JSON.stringify(make())}`, 'BAD_CURSOR', 'after: ');
      await refused(`last: 1, before: ${JSON.stringify(make())}`, 'BAD_CURSOR', 'before: ');
    });

    it('belong to another list or another order', async () => {
      await refused(`after: "${cursor}"`, 'BAD_CURSOR', 'another list or another order', 'companies');
      for (const orderBy of ['{ name: DESC }', '{ nameEn: ASC }'])
        await refused(
          `after: "${cursor}", orderBy: ${orderBy}`,
          'BAD_CURSOR',
          'another list or another order',
        );
      await refused(
        `after: "${cursor}", orderBy: { degree: ASC }`,
        'BAD_CURSOR',
        'not a cursor of this list',
      );
    });

    it('values that no list has given find nothing and break nothing', async () => {
      for (const value of [5, true, null, '\u0000', '\uffff', '']) {
        const { errors } = await ask(
          engine,
          `{ models(after: "${changed(([name]) => [name, value])}") { nodes { slug } } }`,
        );
        expect(errors).toEqual([]);
      }
    });

    it('is said at the list itself, also below a record; what stands beside it is answered', async () => {
      const { data, errors } = await ask(
        engine,
        `{ bad: company(slug: "iflytek") { slug models(after: "x") { nodes { slug } } }
           good: company(slug: "iflytek") { slug models(first: 1) { nodes { slug } } } }`,
      );
      expect(errors.map(({ code, path }) => [code, path])).toEqual([['BAD_CURSOR', 'bad.models']]);
      expect(data).toEqual({
        bad: { slug: 'iflytek', models: null },
        good: { slug: 'iflytek', models: { nodes: [{ slug: 'spark' }] } },
      });
    });
  });

  it('refuses sizes below 0, over 100, and from both ends', async () => {
    await refused('first: -1', 'BAD_USER_INPUT', 'first: got -1');
    await refused('last: -1', 'BAD_USER_INPUT', 'last: got -1');
    await refused('first: 101', 'LIMIT_EXCEEDED', 'first: at most 100, got 101.');
    await refused('last: 2147483647', 'LIMIT_EXCEEDED', 'last: at most 100, got 2147483647.');
    await refused('first: 1, last: 1', 'BAD_USER_INPUT', 'first or last, not both');
    const { errors } = await ask(
      engine,
      '{ company(slug: "iflytek") { models(first: 101) { nodes { slug } } } }',
    );
    expect(errors.map((e) => [e.code, e.path])).toEqual([['LIMIT_EXCEEDED', 'company.models']]);
  });

  it('takes null for an argument that was not given', async () => {
    const { models } = await dataOf(
      engine,
      '{ models(first: null, after: null, last: null, before: null, where: null, orderBy: null) { totalCount } }',
    );
    expect(models).toEqual({ totalCount: 6 });
  });

  it('reads only what is asked: no count, no rows, no look behind unless they are wanted', async () => {
    const text = async (query: string) => {
      const { errors, statements } = await ask(engine, query);
      expect([errors, statements.length]).toEqual([[], 1]);
      return statements[0]!.text;
    };
    const rows = await text('{ models { nodes { slug } } }');
    expect(rows).not.toMatch(/COUNT|EXISTS/);
    const count = await text('{ models { totalCount } }');
    expect(count).toMatch(/COUNT/);
    expect(count).not.toMatch(/collect|ORDER BY/);
    const { data, statements } = await ask(engine, '{ models { __typename } }');
    expect([data?.models, statements]).toEqual([{ __typename: 'ModelConnection' }, []]);
    const page = `models(after: "${cursor}")`;
    expect(await text(`{ ${page} { nodes { slug } pageInfo { hasNextPage } } }`)).not.toMatch(/EXISTS/);
    expect(await text(`{ ${page} { nodes { slug } pageInfo { hasPreviousPage } } }`)).toMatch(/EXISTS/);
    expect(await text('{ company(slug: "iflytek") { models { nodes { slug } } } }')).not.toMatch(
      /COUNT|EXISTS/,
    );
  });
});
