import { graphql } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createContext } from '../../src/graphql/context.ts';
import { ask, dataOf, schema } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

describeEngines('what fields read', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  it('a column that was not fetched is an error that names the field, never a null, a 0 or an empty list', async () => {
    // An engine whose nodes have nothing but their ids, as if nobody had asked for more.
    const reader = createReader({
      ...engine,
      read: async () => [{ key: 'iflytek', node: { id: 'iflytek' } }],
    });
    const failed = async (field: string) => {
      const result = await graphql({
        schema: schema(),
        source: `{ company(slug: "iflytek") { slug ${field} } }`,
        contextValue: createContext({ reader }),
      });
      return result.errors?.map(({ message }) => message);
    };
    expect(await failed('name')).toEqual(['Company.name reads nameZh, which was not fetched (at name)']);
    expect(await failed('much: degree')).toEqual([
      'Company.degree reads #degree, which was not fetched (at much)',
    ]);
    expect(await failed('aliases')).toEqual([
      'Company.aliases reads aliasesZh, which was not fetched (at aliases)',
    ]);
    expect(await failed('citations { section }')).toEqual([
      'Company.citations reads citations, which was not fetched (at citations)',
    ]);
    expect(await failed('__typename')).toBeUndefined();
  });

  it('a property that is not stored is null on every engine', async () => {
    expect(await dataOf(engine, '{ company(slug: "lonely") { names { en } summary } }')).toEqual({
      company: { names: { en: null }, summary: null },
    });
  });

  it('node and nodes find relationships by id, with their ends, in two statements', async () => {
    const { data } = await ask(
      engine,
      '{ company(slug: "huawei") { models { edges { relationship { id } } } } }',
    );
    const { id } = data.company.models.edges[0].relationship;
    const one = await ask(
      engine,
      `query ($id: ID!) { node(id: $id) { __typename id ... on Relationship { type start { slug } end { slug } citations { section } } } }`,
      { id },
    );
    expect(one.data.node).toEqual({
      __typename: 'Relationship',
      id,
      type: 'DEVELOPS',
      start: { slug: 'huawei' },
      end: { slug: 'pangu' },
      citations: [{ section: '1.1' }],
    });
    expect(one.statements.length).toBe(2);
    const many = await ask(engine, `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
      ids: [id, 'a~DEVELOPS~b', 'a~b', '~~', `${id}~x`],
    });
    expect(many.data.nodes).toEqual([{ __typename: 'Relationship', id }, null, null, null, null]);
  });
});
