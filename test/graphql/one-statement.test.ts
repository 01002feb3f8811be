import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

describeEngines('what one query costs', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const expectAnswer = async (
    query: string,
    statements: number,
    data: unknown,
    variables?: Record<string, unknown>,
  ) => {
    const answer = await ask(engine, query, variables);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual(data);
    expect(answer.statements.length).toBe(statements);
    return answer;
  };

  it('asks once for four levels, through fragments, aliases, directives and an interface', async () => {
    const query = `
      query ($more: Boolean!, $less: Boolean!, $slug: String!) {
        modelType(slug: $slug) {
          ...Named
          models(first: 2) {
            totalCount
            nodes {
              name(lang: EN)
              ... on Model { released: releasedOn @include(if: $more) version @skip(if: $more) }
              developers {
                edges {
                  direction relationship { type }
                  node {
                    __typename
                    name
                    ... on Organization { locations { nodes { ...Named agencies @include(if: $less) { totalCount } } } }
                    ... on Company { products: models { nodes { slug } } }
                    ... on Entity @include(if: $less) { degree }
                  }
                }
              }
            }
          }
        }
      }
      fragment Named on Entity { slug english: name(lang: EN) }`;
    await expectAnswer(
      query,
      1,
      {
        modelType: {
          slug: 'general-model',
          english: 'General model',
          models: {
            totalCount: 2,
            nodes: [
              {
                name: 'Pangu',
                released: '2023-07',
                developers: {
                  edges: [
                    {
                      direction: 'IN',
                      relationship: { type: 'DEVELOPS' },
                      node: {
                        __typename: 'Company',
                        name: '华为',
                        locations: { nodes: [] },
                        products: { nodes: [{ slug: 'pangu' }] },
                      },
                    },
                  ],
                },
              },
              {
                name: 'iFLYTEK Spark',
                released: '2023',
                developers: {
                  edges: [
                    {
                      direction: 'IN',
                      relationship: { type: 'DEVELOPS' },
                      node: {
                        __typename: 'Company',
                        name: '科大讯飞',
                        locations: { nodes: [{ slug: 'hefei', english: 'Hefei' }] },
                        products: { nodes: [{ slug: 'spark' }, { slug: 'spark-3-5' }] },
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
      { more: true, less: false, slug: 'general-model' },
    );
  });

  it('gives company → models → types and its mirror the same facts', async () => {
    const forth = await ask(
      engine,
      '{ companies { nodes { slug models { nodes { slug types { nodes { slug } } } } } } }',
    );
    const back = await ask(
      engine,
      '{ modelTypes { nodes { slug models { nodes { slug developers(where: { type: { eq: COMPANY } }) { nodes { slug } } } } } } }',
    );
    const facts = [
      ...forth.data.companies.nodes.flatMap((c: Nested) =>
        c.models!.nodes.flatMap((m) => m.types!.nodes.map((t) => `${c.slug} ${m.slug} ${t.slug}`)),
      ),
    ].sort();
    const mirrored = back.data.modelTypes.nodes
      .flatMap((t: Nested) =>
        t.models!.nodes.flatMap((m) => m.developers!.nodes.map((c) => `${c.slug} ${m.slug} ${t.slug}`)),
      )
      .sort();
    expect(facts).toEqual([
      'huawei pangu general-model',
      'iflytek spark general-model',
      'iflytek spark language-model',
      'iflytek spark-3-5 language-model',
    ]);
    expect(mirrored).toEqual(facts);
    expect([forth.statements.length, back.statements.length]).toEqual([1, 1]);
  });

  it('reads parallel relationships, a cycle and a self loop as they are', async () => {
    await expectAnswer(
      `{ model(slug: "spark-3-5") { comparedWith { totalCount edges { node { slug } relationship { dimension outcome percent } } } }
         loop: model(slug: "glm") {
           basedOn { nodes { slug } }
           basisOf { nodes { slug } }
           relationships(types: [BASED_ON]) { totalCount edges { direction neighbor { slug } } }
           degree
         } }`,
      2,
      {
        model: {
          comparedWith: {
            totalCount: 2,
            edges: [
              {
                node: { slug: 'gpt-4' },
                relationship: { dimension: 'code', outcome: 'REACHES', percent: 96 },
              },
              {
                node: { slug: 'gpt-4' },
                relationship: { dimension: 'mathematics', outcome: 'BETTER', percent: null },
              },
            ],
          },
        },
        loop: {
          basedOn: { nodes: [{ slug: 'glm' }, { slug: 'cafe' }] },
          basisOf: { nodes: [{ slug: 'glm' }, { slug: 'pangu' }] },
          relationships: {
            totalCount: 3,
            edges: [
              { direction: 'OUT', neighbor: { slug: 'glm' } },
              { direction: 'OUT', neighbor: { slug: 'cafe' } },
              { direction: 'IN', neighbor: { slug: 'pangu' } },
            ],
          },
          degree: 6,
        },
      },
    );
  });

  it('tells the type at the end of a relationship, also where the list itself has one type only', async () => {
    await expectAnswer(
      `{ company(slug: "huawei") { models { edges { relationship { end { __typename id name } } } } } }`,
      2,
      {
        company: {
          models: {
            edges: [
              { relationship: { end: { __typename: 'Model', id: idOf('Model:pangu'), name: '盘古' } } },
            ],
          },
        },
      },
    );
  });

  it('loads what one response key cannot hold twice: edges.node and nodes that differ', async () => {
    await expectAnswer(
      `{ company(slug: "iflytek") { models {
           nodes { slug list: types(first: 1) { nodes { slug } } }
           edges { node { slug list: capabilities { nodes { slug } } } } } } }`,
      3,
      {
        company: {
          models: {
            nodes: [
              { slug: 'spark', list: { nodes: [{ slug: 'general-model' }] } },
              { slug: 'spark-3-5', list: { nodes: [{ slug: 'language-model' }] } },
            ],
            edges: [
              { node: { slug: 'spark', list: { nodes: [{ slug: 'writing' }] } } },
              {
                node: { slug: 'spark-3-5', list: { nodes: [{ slug: 'mathematics' }, { slug: 'writing' }] } },
              },
            ],
          },
        },
      },
    );
  });

  it('gives one alias a different meaning on each type behind an interface, still in one statement', async () => {
    await expectAnswer(
      `{ region(slug: "hefei") { relationships { edges { neighbor {
           ... on Company { list: models { nodes { slug } } }
           ... on Policy { list: goals { totalCount } }
           ... on Agency { list: policies { nodes { slug } } }
           ... on Region { list: parts(first: 1) { nodes { slug } } } } } } } }`,
      1,
      {
        region: {
          relationships: {
            edges: [
              { neighbor: { list: { nodes: [{ slug: 'plan-b' }] } } },
              { neighbor: { list: { nodes: [{ slug: 'spark' }, { slug: 'spark-3-5' }] } } },
              { neighbor: { list: { totalCount: 0 } } },
              { neighbor: { list: { nodes: [{ slug: 'beijing' }] } } },
            ],
          },
        },
      },
    );
  });

  it('reads sources with the record; their report and claimant cost one statement each', async () => {
    await expectAnswer(
      `{ model(slug: "spark-3-5") { comparedWith { edges { relationship { citations {
           section case basis claimedBy { __typename slug } report { slug name(lang: EN) } } } } } } }`,
      3,
      {
        model: {
          comparedWith: {
            edges: [
              {
                relationship: {
                  citations: [
                    {
                      section: '2.3',
                      case: 1,
                      basis: 'REPORT',
                      claimedBy: { __typename: 'Company', slug: 'iflytek' },
                      report: { slug: 'test-report', name: 'Test Report' },
                    },
                    {
                      section: '4.4',
                      case: null,
                      basis: 'REPORT',
                      claimedBy: null,
                      report: { slug: 'test-report', name: 'Test Report' },
                    },
                  ],
                },
              },
              {
                relationship: {
                  citations: [
                    {
                      section: '2.3',
                      case: 1,
                      basis: 'REPORT',
                      claimedBy: { __typename: 'Company', slug: 'iflytek' },
                      report: { slug: 'test-report', name: 'Test Report' },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    );
  });

  it('takes start and end of relationships in one more statement', async () => {
    await expectAnswer(
      `{ chip(slug: "h800") { relationships { nodes { type start { slug } end { slug } } } } }`,
      2,
      {
        chip: {
          relationships: {
            nodes: [
              { type: 'SUBSTITUTES_FOR', start: { slug: 'h800' }, end: { slug: 'a100' } },
              { type: 'SUBSTITUTES_FOR', start: { slug: 'ascend' }, end: { slug: 'h800' } },
              { type: 'MAKES', start: { slug: 'nvidia' }, end: { slug: 'h800' } },
            ],
          },
        },
      },
    );
  });

  it('answers more lists than one statement holds', async () => {
    const lists = Array.from(
      { length: 60 },
      (_, i) => `l${i}: models(first: ${(i % 3) + 1}) { totalCount nodes { slug } }`,
    );
    const { data, errors, statements } = await ask(
      engine,
      `{ company(slug: "iflytek") { ${lists.join(' ')} } }`,
    );
    expect(errors).toEqual([]);
    const both = [{ slug: 'spark' }, { slug: 'spark-3-5' }];
    for (let i = 0; i < 60; i++)
      expect(data.company[`l${i}`]).toEqual({ totalCount: 2, nodes: both.slice(0, (i % 3) + 1) });
    // 40 lists did not fit; three shapes of them are different.
    expect(statements.length).toBe(1 + 3);
  });

  it('answers a chain that is deeper than one statement', async () => {
    const deep = (n: number): string =>
      n === 0 ? 'slug' : `basedOn { nodes { ... on Model { ${deep(n - 1)} } } }`;
    const { data, errors, statements } = await ask(engine, `{ model(slug: "cafe") { ${deep(9)} } }`);
    expect(errors).toEqual([]);
    // Six levels, then the other three for all the records there at once.
    expect(statements.length).toBe(2);
    // cafe → pangu → glm, and from there to glm again or to cafe: walks of nine steps, counted step by step on paper.
    const ends = (at: Nested | undefined): string[] =>
      at?.basedOn ? at.basedOn.nodes.flatMap(ends) : at?.slug ? [at.slug] : [];
    const counted = ends(data.model);
    const times = (slug: string) => counted.filter((c) => c === slug).length;
    expect([times('cafe'), times('pangu'), times('glm'), counted.length]).toEqual([6, 4, 9, 19]);
  });

  it('takes the deepest filter at the deepest level', async () => {
    const nots = (n: number): string => (n === 0 ? 'slug: { eq: "glm" }' : `not: { ${nots(n - 1)} }`);
    const some = (n: number): string => (n === 0 ? nots(2) : `comparedBy: { none: { ${some(n - 1)} } }`);
    const filter = some(4);
    const deep = (n: number): string =>
      n === 0
        ? 'slug'
        : `basisOf { nodes { ... on Model { ${n === 1 ? `comparedWith(where: { ${filter} }) { totalCount nodes { slug } }` : deep(n - 1)} } } }`;
    const { errors, statements } = await ask(engine, `{ models { nodes { ${deep(5)} } } }`);
    expect(errors).toEqual([]);
    expect(statements.length).toBe(1);
  });

  it('goes together when the same is asked under two names, and each has its own', async () => {
    await expectAnswer(
      '{ a: company(slug: "nvidia") { chips { nodes { slug } } } b: company(slug: "huawei") { chips { nodes { slug } } } }',
      1,
      {
        a: { chips: { nodes: [{ slug: 'a100' }, { slug: 'h800' }] } },
        b: { chips: { nodes: [{ slug: 'ascend' }] } },
      },
    );
  });
});

interface Nested {
  readonly slug: string;
  readonly models?: { nodes: Nested[] };
  readonly types?: { nodes: Nested[] };
  readonly developers?: { nodes: Nested[] };
  readonly basedOn?: { nodes: Nested[] };
}

const idOf = (text: string) => Buffer.from(text).toString('base64url');
