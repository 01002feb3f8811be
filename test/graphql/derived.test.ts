import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

describeEngines('derived relationships', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'test/importer/seeds/derived');
  });

  it('are in lists, and say by which rule and because of what; three statements', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ model(slug: "family-2") { types { edges { node { slug } relationship { basis citations { section }
           rule { name reason english: reason(lang: EN) }
           because { id basis start { name } end { name } citations { section } rule { name } because { id } } } } } } }`,
    );
    expect(errors).toEqual([]);
    const [large, , cloud] = data.model.types.edges;
    expect(cloud).toEqual({
      node: { slug: 'cloud-model' },
      relationship: {
        basis: 'DERIVED',
        citations: [],
        rule: {
          name: 'version_types',
          reason: '版本与所属系列同类。',
          english: 'A version is of the types that its family is of.',
        },
        because: [
          {
            id: 'family-2~VERSION_OF~family',
            basis: 'STATED',
            start: { name: '甲模型二' },
            end: { name: '甲模型' },
            citations: [{ section: '3' }],
            rule: null,
            because: [],
          },
          {
            id: 'family~HAS_TYPE~cloud-model',
            basis: 'STATED',
            start: { name: '甲模型' },
            end: { name: '云侧大模型' },
            citations: [{ section: '1' }],
            rule: null,
            because: [],
          },
        ],
      },
    });
    expect(large.node.slug).toBe('large-model');
    expect(large.relationship.because.map(({ id }: { id: string }) => id)).toEqual([
      'family-2~VERSION_OF~family',
      'family~HAS_TYPE~cloud-model',
      'cloud-model~SUBTYPE_OF~large-model',
    ]);
    expect(statements).toHaveLength(3);
  });

  it('leave what is stated as it is: by a report, or common knowledge', async () => {
    const { model } = await dataOf(
      engine,
      `{ model(slug: "family-mini") { variantOf { edges { relationship { basis rule { name } because { id } } } }
           developers { edges { relationship { basis } } } } }`,
    );
    expect(model.variantOf.edges).toEqual([
      { relationship: { basis: 'COMMON_KNOWLEDGE', rule: null, because: [] } },
    ]);
    expect(model.developers.edges).toEqual([{ relationship: { basis: 'DERIVED' } }]);
  });

  it('are left out of a list, its count and a filter by one condition on the edge', async () => {
    const data = await dataOf(
      engine,
      `{ all: company(slug: "maker") { models { totalCount } industries { nodes { slug } } }
         said: company(slug: "maker") { models(edge: { basis: { ne: DERIVED } }) { totalCount nodes { slug } }
           industries(edge: { basis: { in: [STATED, COMMON_KNOWLEDGE] } }) { totalCount } }
         large: models(where: { types: { some: { slug: { eq: "large-model" } } } }) { totalCount }
         largeSaid: models(where: { types: { edge: { basis: { eq: STATED } }, some: { slug: { eq: "large-model" } } } }) { totalCount }
         known: model(slug: "family-mini") { relationships(edge: { basis: { eq: COMMON_KNOWLEDGE } }) { nodes { type } } } }`,
    );
    expect(data.all.models.totalCount).toBe(3);
    expect(data.all.industries.nodes).toEqual([{ slug: 'finance' }, { slug: 'banking' }]);
    expect(data.said).toEqual({
      models: { totalCount: 1, nodes: [{ slug: 'family' }] },
      industries: { totalCount: 0 },
    });
    expect(data.large.totalCount).toBe(4);
    expect(data.largeSaid.totalCount).toBe(0);
    expect(data.known.relationships.nodes).toEqual([{ type: 'VARIANT_OF' }]);
  });

  it('do not count in a degree', async () => {
    const data = await dataOf(
      engine,
      `{ model(slug: "family-2") { degree relationships { totalCount } }
         first: models(orderBy: [{ degree: DESC }], first: 1) { nodes { slug degree } }
         lonely: models(where: { degree: { eq: 1 } }) { nodes { slug } } }`,
    );
    expect(data.model).toEqual({ degree: 1, relationships: { totalCount: 5 } });
    expect(data.first.nodes).toEqual([{ slug: 'family', degree: 6 }]);
    expect(data.lonely.nodes).toEqual([{ slug: 'family-2' }, { slug: 'family-mini' }]);
  });

  const both = async (field: string, args: string, selection: string) => {
    const data = await dataOf(
      engine,
      `{ stated: ${field}(${args}) { ${selection} } all: ${field}(${args}, derived: true) { ${selection} } }`,
    );
    return [data.stated, data.all];
  };
  const edges = 'edges { id basis }';
  const ids = (graph: { edges: { id: string; basis: string }[] }, basis?: string) =>
    graph.edges.filter((e) => basis === undefined || e.basis === basis).map(({ id }) => id);

  it('are no part of a picture unless they are asked for', async () => {
    const [near, far] = await both('neighborhood', 'of: "family-2"', `nodes { slug } ${edges}`);
    expect(near.nodes.map((n: { slug: string }) => n.slug)).toEqual(['family-2', 'family']);
    expect(ids(near)).toEqual(['family-2~VERSION_OF~family']);
    expect(far.nodes).toHaveLength(6);
    expect(ids(far, 'DERIVED')).toContain('maker~DEVELOPS~family-2');

    const types = 'types: [MODEL, MODEL_TYPE]';
    const [plain, whole] = await both('graph', types, edges);
    expect(ids(plain, 'DERIVED')).toEqual([]);
    expect(ids(whole, 'DERIVED')).toHaveLength(7);
    expect(ids(whole)).toHaveLength(ids(plain).length + 7);

    const [joined, closer] = await both('connect', 'ids: ["maker", "family-2"]', `graph { ${edges} }`);
    expect(ids(joined.graph)).toEqual(['family-2~VERSION_OF~family', 'maker~DEVELOPS~family']);
    expect(ids(closer.graph)).toEqual(['maker~DEVELOPS~family-2']);

    const around = await dataOf(
      engine,
      `{ model(slug: "family-2") { stated: neighborhood { ${edges} } all: neighborhood(around: { derived: true }) { ${edges} } } }`,
    );
    expect(ids(around.model.stated)).toHaveLength(1);
    expect(ids(around.model.all, 'DERIVED').length).toBeGreaterThan(3);
  });

  it('are no step of a path, a pattern or a likeness unless they are asked for', async () => {
    const [stated, all] = await both(
      'shortestPath',
      'from: "maker", to: "family-2"',
      'length sentence(lang: EN)',
    );
    expect(stated.length).toBe(2);
    expect(all).toEqual({ length: 1, sentence: 'Maker develops Family 2.' });
    const [two, one] = await both('paths', 'from: "maker", to: "family-2", maxLength: 1', 'paths { length }');
    expect([two.paths, one.paths]).toEqual([[], [{ length: 1 }]]);

    const pattern = 'start: { type: COMPANY }, steps: [{ relationship: DEVELOPS, direction: OUT }]';
    const [said, found] = await both('pattern', pattern, 'matches { edges { id } }');
    expect(said.matches).toHaveLength(2);
    expect(found.matches).toHaveLength(4);

    const [shared, more] = await both('common', 'ids: ["family-2", "other"]', 'shared { entity { slug } }');
    expect(shared.shared).toEqual([]);
    expect(more.shared.map((s: { entity: { slug: string } }) => s.entity.slug)).toEqual([
      'language-model',
      'large-model',
    ]);

    const [alike, closerAlike] = await both('similar', 'id: "family-2"', 'entities { entity { slug } }');
    const slugs = (row: { entities: { entity: { slug: string } }[] }) =>
      row.entities.map(({ entity }) => entity.slug).sort();
    expect(slugs(alike)).toEqual([]);
    expect(slugs(closerAlike)).toEqual(['family', 'family-mini', 'other']);
  });
});
