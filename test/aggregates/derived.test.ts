import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

const stated = 'edge: { basis: { ne: DERIVED } }';

describeEngines('counting what is derived', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'test/importer/seeds/derived');
  });

  it('a crosstab goes the way that people mean, and each cell says by what and why', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, columnWhere: { modelType: { slug: { eq: "language-model" } } }) {
           through { relationship direction } total
           cells { row { slug } column { slug } count basis stated derived ids
             items { id: key basis entity { name } relationships { id basis start { slug } rule { name } } } } } }`,
    );
    expect(errors).toEqual([]);
    const { through, total, cells } = data.crosstab;
    expect(through).toEqual([
      { relationship: 'DEVELOPS', direction: 'OUT' },
      { relationship: 'HAS_TYPE', direction: 'OUT' },
    ]);
    expect(total).toBe(4);
    const [maker, rival] = cells;
    expect(rival).toMatchObject({ row: { slug: 'rival' }, count: 1, basis: 'STATED', stated: 1, derived: 0 });
    expect(maker).toMatchObject({
      row: { slug: 'maker' },
      column: { slug: 'language-model' },
      count: 3,
      basis: 'STATED',
      stated: 1,
      derived: 2,
      ids: ['family', 'family-2', 'family-mini'],
    });
    const [family, second] = maker.items;
    expect(family).toMatchObject({ id: 'family', basis: 'STATED', entity: { name: '甲模型' } });
    expect(second).toEqual({
      id: 'family-2',
      basis: 'DERIVED',
      entity: { name: '甲模型二' },
      relationships: [
        {
          id: 'maker~DEVELOPS~family-2',
          basis: 'DERIVED',
          start: { slug: 'maker' },
          rule: { name: 'version_developers' },
        },
        {
          id: 'family-2~HAS_TYPE~language-model',
          basis: 'DERIVED',
          start: { slug: 'family-2' },
          rule: { name: 'version_types' },
        },
      ],
    });
    // Four for the table, its rows and columns, the models, their relationships, the ends of these.
    expect(statements).toHaveLength(8);
  });

  it('goes back the same way, from the other side', async () => {
    const data = await dataOf(
      engine,
      '{ crosstab(rows: MODEL_TYPE, columns: COMPANY) { through { relationship direction } total } }',
    );
    expect(data.crosstab.through).toEqual([
      { relationship: 'HAS_TYPE', direction: 'IN' },
      { relationship: 'DEVELOPS', direction: 'IN' },
    ]);
    expect(data.crosstab.total).toBe(4);
  });

  it('names relationships where row and column are joined directly, and what is common knowledge', async () => {
    const data = await dataOf(
      engine,
      `{ crosstab(rows: MODEL, columns: MODEL, through: [VARIANT_OF]) {
           cells { basis stated derived items { id: key basis entity { slug } relationships { id } } } } }`,
    );
    const id = 'family-mini~VARIANT_OF~family';
    expect(data.crosstab.cells).toEqual([
      {
        basis: 'COMMON_KNOWLEDGE',
        stated: 0,
        derived: 0,
        items: [{ id, basis: 'COMMON_KNOWLEDGE', entity: null, relationships: [{ id }] }],
      },
    ]);
  });

  it('a crosstab leaves it out when asked, and tells empty rows and columns when asked', async () => {
    const args = 'rows: COMPANY, columns: INDUSTRY, through: [SERVES]';
    const side = 'entity { slug } count';
    const data = await dataOf(
      engine,
      `{ all: crosstab(${args}) { total rows { ${side} } columns { ${side} } }
         said: crosstab(${args}, ${stated}, empty: true) { total cells { count } rows { ${side} } columns { ${side} } truncated { found } }
         few: crosstab(${args}, empty: true, limit: 1) { rows { count } truncated { reason limit found } } }`,
    );
    expect(data.all).toEqual({
      total: 2,
      rows: [{ entity: { slug: 'maker' }, count: 2 }],
      columns: [
        { entity: { slug: 'finance' }, count: 1 },
        { entity: { slug: 'banking' }, count: 1 },
      ],
    });
    expect(data.said).toEqual({
      total: 0,
      cells: [],
      rows: [
        { entity: { slug: 'maker' }, count: 0 },
        { entity: { slug: 'rival' }, count: 0 },
      ],
      columns: [
        { entity: { slug: 'finance' }, count: 0 },
        { entity: { slug: 'banking' }, count: 0 },
      ],
      truncated: null,
    });
    expect(data.few).toEqual({
      rows: [{ count: 2 }],
      truncated: { reason: 'LIMIT', limit: 1, found: 2 },
    });
  });

  it('counts and facets have it, and leave it out when asked', async () => {
    const counts = 'type: COMPANY, relationship: DEVELOPS, direction: OUT';
    const facets = (edge: string) => `facets(fields: ["types"]${edge}) { values { value count } missing }`;
    const data = await dataOf(
      engine,
      `{ all: relationshipCounts(${counts}) { counts { entity { slug } count } }
         said: relationshipCounts(${counts}, ${stated}, having: { gte: 1 }) { total counts { entity { slug } count } }
         models { all: ${facets('')} said: ${facets(`, ${stated}`)} }
         company(slug: "maker") { models { ${facets(`, ${stated}`)} } } }`,
    );
    expect(data.all.counts).toEqual([
      { entity: { slug: 'maker' }, count: 3 },
      { entity: { slug: 'rival' }, count: 1 },
    ]);
    expect(data.said).toEqual({
      total: 2,
      counts: [
        { entity: { slug: 'maker' }, count: 1 },
        { entity: { slug: 'rival' }, count: 1 },
      ],
    });
    expect(data.models.all).toEqual([
      {
        values: [
          { value: 'language-model', count: 4 },
          { value: 'large-model', count: 4 },
          { value: 'cloud-model', count: 2 },
        ],
        missing: 0,
      },
    ]);
    expect(data.models.said).toEqual([
      {
        values: [
          { value: 'language-model', count: 2 },
          { value: 'cloud-model', count: 1 },
        ],
        missing: 2,
      },
    ]);
    // The company's own models by any relationship; their types by stated ones.
    expect(data.company.models.facets[0].missing).toBe(2);
  });

  it('the ontology tells how much of each type is derived, and by which rules', async () => {
    const { ontology } = await dataOf(
      engine,
      `{ ontology { relationshipTypes { type count derived }
           rules { name reason(lang: EN) premises { from relationship to } conclusion { from relationship to } } } }`,
    );
    const counted = ontology.relationshipTypes.filter(({ derived }: { derived: number }) => derived > 0);
    expect(counted).toEqual([
      { type: 'DEVELOPS', count: 4, derived: 2 },
      { type: 'HAS_TYPE', count: 10, derived: 7 },
      { type: 'HAS_CAPABILITY', count: 2, derived: 1 },
      { type: 'SERVES', count: 4, derived: 3 },
    ]);
    expect(ontology.rules[0]).toEqual({
      name: 'version_developers',
      reason: 'Who develops a family of models develops its versions.',
      premises: [
        { from: 'version', relationship: 'VERSION_OF', to: 'family' },
        { from: 'maker', relationship: 'DEVELOPS', to: 'family' },
      ],
      conclusion: { from: 'maker', relationship: 'DEVELOPS', to: 'version' },
    });
  });
});
