import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { encodeId } from '../../src/graphql/builder/ids.ts';
import { camel } from '../../src/graphql/builder/names.ts';
import { organizationTypeNames } from '../../src/ontology/ontology.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { fixture, writeFixture } from '../support/fixture.ts';

describeEngines('one record', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  it('finds every record by each of its names: slug, id, node, nodes, entity, organization', async () => {
    const ids = fixture.nodes.map(({ type, id }) => encodeId(type, id));
    const { nodes } = await dataOf(
      engine,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { slug } } }',
      {
        ids,
      },
    );
    expect(nodes).toEqual(
      fixture.nodes.map(({ type, id }, i) => ({ __typename: type, id: ids[i], slug: id })),
    );
    for (const [i, { type, id: slug }] of fixture.nodes.entries()) {
      const organization = organizationTypeNames.includes(type);
      const record = { __typename: type, slug };
      const data = await dataOf(
        engine,
        `query ($id: ID!, $slug: String!) {
          bySlug: ${camel(type)}(slug: $slug) { __typename slug }
          byId: ${camel(type)}(id: $id) { __typename slug }
          node(id: $id) { __typename ... on Entity { slug } }
          entity(slug: $slug) { __typename slug }
          organization(slug: $slug) { __typename ... on Entity { slug } }
          organizationById: organization(id: $id) { __typename ... on Entity { slug } }
        }`,
        { id: ids[i], slug },
      );
      expect(data).toEqual({
        bySlug: record,
        byId: record,
        node: record,
        entity: record,
        organization: organization ? record : null,
        organizationById: organization ? record : null,
      });
    }
  });

  it('is null where there is none: unknown, another type, no id of ours', async () => {
    const id = encodeId;
    const wrong = [
      id('Company', 'nobody'),
      id('Company', 'spark'),
      id('Institution', 'iflytek'),
      id('Entity', 'iflytek'),
      id('Spaceship', 'iflytek'),
      'Company:iflytek',
      '',
      '__proto__',
      Buffer.from('Company:iflytek\n').toString('base64url'),
    ];
    for (const one of wrong) {
      const { data, errors } = await ask(
        engine,
        `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } entity(id: $id) { slug } organization(id: $id) { slug: id } company(id: $id) { slug } }`,
        { id: one },
      );
      expect(errors).toEqual([]);
      expect(data, one).toEqual({
        node: null,
        nodes: [null],
        entity: null,
        organization: null,
        company: null,
      });
    }
    const slugs = await dataOf(
      engine,
      '{ a: company(slug: "spark") { slug } b: entity(slug: "nobody") { slug } c: organization(slug: "spark") { __typename } d: model(slug: "SPARK") { slug } }',
    );
    expect(slugs).toEqual({ a: null, b: null, c: null, d: null });
  });

  it('asks for one of id and slug', async () => {
    for (const args of ['', '(id: null)', '(id: "x", slug: "y")']) {
      const { data, errors, statements } = await ask(engine, `{ company${args} { slug } }`);
      expect(data).toEqual({ company: null });
      expect(errors).toEqual([
        { code: 'BAD_USER_INPUT', message: 'company: give either id or slug.', path: 'company' },
      ]);
      expect(statements).toEqual([]);
    }
  });

  it('gives nodes in their order, each as often as it is asked for, in one statement', async () => {
    const [a, b] = [encodeId('Chip', 'a100'), encodeId('Company', 'huawei')];
    const { data, statements } = await ask(
      engine,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { slug } } }',
      {
        ids: [b, a, 'x', b],
      },
    );
    expect(data.nodes).toEqual([{ slug: 'huawei' }, { slug: 'a100' }, null, { slug: 'huawei' }]);
    expect(statements.length).toBe(1);
    const many = await ask(engine, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill(a),
    });
    expect(many.errors.map((e) => [e.code, e.message])).toEqual([
      ['LIMIT_EXCEEDED', 'ids: at most 100, got 101. Ask in several requests.'],
    ]);
  });

  it('says null where nothing is known and gives the other language where one is lacking', async () => {
    const data = await dataOf(
      engine,
      `{ company(slug: "huawei") { zh: summary en: summary(lang: EN) names { zh en } aliases citations { section case table claimedBy { id } asOf note basis } }
         lonely: company(slug: "lonely") { name name_en: name(lang: EN) names { zh en } summary degree relationships { totalCount nodes { id } } models { totalCount nodes { slug } pageInfo { hasNextPage startCursor } } }
         iflytek: company(slug: "iflytek") { summary(lang: EN) aliases zh: aliases(lang: ZH) en: aliases(lang: EN) }
         model(slug: "cafe") { version releasedOn openSource parametersBillion multimodal } }`,
    );
    expect(data).toEqual({
      company: {
        zh: '通信公司。',
        en: '通信公司。',
        names: { zh: '华为', en: 'Huawei' },
        aliases: [],
        citations: [
          {
            section: '1.1',
            case: null,
            table: null,
            claimedBy: null,
            asOf: null,
            note: null,
            basis: 'REPORT',
          },
        ],
      },
      lonely: {
        name: '孤岛科技',
        name_en: '孤岛科技',
        names: { zh: '孤岛科技', en: null },
        summary: null,
        degree: 0,
        relationships: { totalCount: 0, nodes: [] },
        models: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null } },
      },
      iflytek: {
        summary: 'A speech company.',
        aliases: ['讯飞', 'USTC iFlytek'],
        zh: ['讯飞'],
        en: ['USTC iFlytek'],
      },
      model: { version: null, releasedOn: null, openSource: null, parametersBillion: null, multimodal: null },
    });
  });
});
