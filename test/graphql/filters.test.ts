import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

/** Every answer here was worked out by hand from test/support/fixture-data.ts. */
describeEngines('filters', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  /** Slugs of the records that pass, sorted, and the count, which is asked for separately. */
  const found = async (list: string, where: string): Promise<string[]> => {
    const { data, errors, statements } = await ask(
      engine,
      `{ list: ${list}(where: ${where}, first: 100) { totalCount nodes { slug } } }`,
    );
    expect(errors).toEqual([]);
    const slugs = data.list.nodes.map((n: { slug: string }) => n.slug).sort();
    // Where a filter that names records finds nothing, two more ask what may be meant.
    expect(statements.length).toBeLessThanOrEqual(slugs.length > 0 ? 1 : 3);
    expect(data.list.totalCount).toBe(slugs.length);
    return slugs;
  };
  const refused = async (list: string, where: string): Promise<string> => {
    const { errors, statements } = await ask(engine, `{ ${list}(where: ${where}) { totalCount } }`);
    expect(errors.map((e) => e.code)).toEqual(['BAD_USER_INPUT']);
    expect(statements).toEqual([]);
    return errors[0]!.message;
  };

  const check = (list: string, cases: Readonly<Record<string, readonly string[]>>) => {
    it.each(Object.entries(cases))(`${list} where %s`, async (where, slugs) => {
      expect(await found(list, where)).toEqual([...slugs].sort());
    });
  };
  const everyModel = ['spark', 'spark-3-5', 'gpt-4', 'pangu', 'glm', 'cafe'];
  const without = (...slugs: string[]) => everyModel.filter((m) => !slugs.includes(m));

  describe('texts', () => {
    check('models', {
      '{ version: { eq: "3.5" } }': ['spark-3-5'],
      '{ version: { eq: "turbo" } }': [],
      '{ version: { ne: "3.5" } }': without('spark-3-5'),
      '{ version: { in: ["3.5", "4"] } }': ['spark-3-5', 'gpt-4'],
      '{ version: { in: [] } }': [],
      '{ version: { notIn: ["3.5", "4"] } }': ['spark', 'pangu', 'glm', 'cafe'],
      '{ version: { notIn: [] } }': everyModel,
      '{ version: { contains: "TUR" } }': ['glm'],
      '{ version: { contains: "" } }': ['spark-3-5', 'gpt-4', 'glm'],
      '{ version: { startsWith: "3" } }': ['spark-3-5'],
      '{ version: { endsWith: "BO" } }': ['glm'],
      '{ version: { isNull: true } }': ['spark', 'pangu', 'cafe'],
      '{ version: { isNull: false } }': ['spark-3-5', 'gpt-4', 'glm'],
      '{ version: { ne: "3.5", isNull: false } }': ['gpt-4', 'glm'],
      '{ version: { eq: "3.5", ne: null, isNull: null }, openSource: null }': ['spark-3-5'],
      '{}': everyModel,
      '{ not: { version: { eq: "3.5" } } }': without('spark-3-5'),
      '{ not: { version: { contains: "TUR" } } }': without('glm'),
      '{ not: { version: { notIn: ["3.5"] } } }': ['spark-3-5'],
    });
  });

  describe('numbers', () => {
    check('models', {
      '{ parametersBillion: { eq: 100 } }': ['pangu'],
      '{ parametersBillion: { eq: 1760.5 } }': ['gpt-4'],
      '{ parametersBillion: { gt: 100 } }': ['gpt-4'],
      '{ parametersBillion: { gte: 100 } }': ['gpt-4', 'pangu'],
      '{ parametersBillion: { lt: 100 } }': ['glm'],
      '{ parametersBillion: { lte: 100 } }': ['glm', 'pangu'],
      '{ parametersBillion: { in: [10, 100, 5] } }': ['glm', 'pangu'],
      '{ parametersBillion: { ne: 10 } }': without('glm'),
      '{ parametersBillion: { gte: 10, lt: 1000 } }': ['glm', 'pangu'],
      '{ not: { parametersBillion: { gt: 50 } } }': ['spark', 'spark-3-5', 'glm', 'cafe'],
      '{ degree: { gte: 7 } }': ['spark', 'spark-3-5', 'gpt-4'],
      '{ degree: { eq: 6 } }': ['glm'],
      '{ degree: { in: [3, 6] } }': ['cafe', 'glm'],
    });
    check('chips', {
      '{ processNm: { eq: 7 } }': ['ascend', 'a100'],
      '{ processNm: { ne: 7 } }': ['h800'],
      '{ processNm: { notIn: [7] } }': ['h800'],
      '{ processNm: { lt: 8 }, fp16Tflops: { gt: 312 } }': ['ascend'],
    });
    check('policies', {
      '{ issuerCount: { eq: 3 } }': ['plan-b'],
      '{ issuerCount: { isNull: true } }': ['plan-a'],
    });
  });

  describe('yes, no and not said', () => {
    check('models', {
      '{ openSource: { eq: true } }': ['glm'],
      '{ openSource: { eq: false } }': ['spark-3-5', 'gpt-4'],
      '{ openSource: { isNull: false } }': ['spark-3-5', 'gpt-4', 'glm'],
      '{ not: { openSource: { eq: true } } }': without('glm'),
    });
  });

  describe('closed lists', () => {
    check('regions', {
      '{ level: { eq: COUNTRY } }': ['china'],
      '{ level: { ne: COUNTRY } }': ['beijing', 'hefei'],
      '{ level: { in: [CITY, PROVINCE] } }': ['beijing', 'hefei'],
      '{ level: { notIn: [CITY] } }': ['beijing', 'china'],
    });
    check('entities', {
      '{ type: { eq: REGION } }': ['beijing', 'china', 'hefei'],
      '{ type: { in: [INDUSTRY, PERSON] } }': ['education', 'zhang-san'],
      '{ type: { in: [] } }': [],
      '{ type: { notIn: [REGION, COMPANY, MODEL, CHIP, POLICY, AGENCY, REPORT, MODEL_TYPE] }, degree: { gte: 4 } }':
        ['shortage', 'writing'],
      '{ type: { notIn: [] }, slug: { eq: "spark" } }': ['spark'],
    });
    check('organizations', {
      '{ type: { eq: INSTITUTION } }': ['pku'],
      '{ not: { type: { eq: COMPANY } } }': ['pku', 'miit', 'hefei-gov'],
      '{ type: { eq: MODEL } }': [],
    });
  });

  describe('partial dates', () => {
    // spark 2023 · glm 2023-01 · gpt-4 2023-03-14 · pangu 2023-07 · spark-3-5 2024-01 · cafe unknown
    check('models', {
      '{ releasedOn: { eq: "2023" } }': ['spark'],
      '{ releasedOn: { ne: "2023" } }': without('spark'),
      '{ releasedOn: { in: ["2023", "2023-07"] } }': ['spark', 'pangu'],
      '{ releasedOn: { gte: "2023" } }': without('cafe'),
      '{ releasedOn: { gte: "2023-01" } }': without('cafe'),
      '{ releasedOn: { gte: "2023-01-01" } }': without('cafe'),
      '{ releasedOn: { gte: "2023-01-02" } }': ['gpt-4', 'pangu', 'spark-3-5'],
      '{ releasedOn: { gte: "2023-03" } }': ['gpt-4', 'pangu', 'spark-3-5'],
      '{ releasedOn: { gte: "2023-03-14" } }': ['gpt-4', 'pangu', 'spark-3-5'],
      '{ releasedOn: { gte: "2023-03-15" } }': ['pangu', 'spark-3-5'],
      '{ releasedOn: { gte: "2024" } }': ['spark-3-5'],
      '{ releasedOn: { gt: "2022" } }': without('cafe'),
      '{ releasedOn: { gt: "2023" } }': ['spark-3-5'],
      '{ releasedOn: { gt: "2023-03" } }': ['pangu', 'spark-3-5'],
      '{ releasedOn: { gt: "2023-03-13" } }': ['gpt-4', 'pangu', 'spark-3-5'],
      '{ releasedOn: { gt: "2023-01-01" } }': ['gpt-4', 'pangu', 'spark-3-5'],
      '{ releasedOn: { lt: "2023" } }': [],
      '{ releasedOn: { lt: "2023-01-01" } }': [],
      '{ releasedOn: { lt: "2023-01-02" } }': ['spark', 'glm'],
      '{ releasedOn: { lt: "2023-03-14" } }': ['spark', 'glm'],
      '{ releasedOn: { lt: "2024-01" } }': ['spark', 'glm', 'gpt-4', 'pangu'],
      '{ releasedOn: { lte: "2023" } }': ['spark', 'glm', 'gpt-4', 'pangu'],
      '{ releasedOn: { lte: "2023-01-01" } }': ['spark', 'glm'],
      '{ releasedOn: { lte: "2023-03" } }': ['spark', 'glm', 'gpt-4'],
      '{ releasedOn: { lte: "2023-03-13" } }': ['spark', 'glm'],
      '{ releasedOn: { during: "2023" } }': ['spark', 'glm', 'gpt-4', 'pangu'],
      '{ releasedOn: { during: "2023-03" } }': ['gpt-4'],
      '{ releasedOn: { during: "2023-03-14" } }': ['gpt-4'],
      '{ releasedOn: { during: "2023-01" } }': ['glm'],
      '{ not: { releasedOn: { during: "2023" } } }': ['spark-3-5', 'cafe'],
      '{ releasedOn: { gte: "2023-02", lte: "2023" } }': ['gpt-4', 'pangu'],
      '{ openSourcedOn: { during: "2023" } }': ['glm'],
    });
    it.each(['2023-13', '23', '2023-1', 'yesterday', '2023-01-32', '2023~', ''])(
      'refuses %j',
      async (date) => {
        expect(await refused('models', `{ releasedOn: { gte: ${JSON.stringify(date)} } }`)).toContain(
          'write YYYY, YYYY-MM or YYYY-MM-DD',
        );
      },
    );
  });

  describe('names', () => {
    check('entities', {
      '{ name: { eq: "科大讯飞" } }': ['iflytek'],
      '{ name: { eq: "讯飞" } }': ['iflytek'],
      '{ name: { eq: "iflytek" } }': ['iflytek'],
      '{ name: { eq: "  USTC   IFLYTEK " } }': ['iflytek'],
      '{ name: { eq: "cafe model" } }': ['cafe'],
      '{ name: { eq: "CAFÉ MODEL" } }': ['cafe'],
      '{ name: { eq: "ＧＰＴ－４" } }': ['gpt-4'],
      '{ name: { eq: "双子" } }': ['twin-a', 'twin-b'],
      '{ name: { in: ["Twin", "h800"] } }': ['h800', 'twin-a', 'twin-b'],
      '{ name: { contains: "星火" } }': ['spark', 'spark-3-5'],
      '{ name: { contains: "飞" } }': ['iflytek', 'spark', 'spark-3-5'],
      '{ name: { startsWith: "gpt" } }': ['gpt-4'],
      '{ name: { endsWith: "大模型" } }': ['general-model', 'language-model', 'spark'],
      '{ name: { contains: "" }, type: { eq: PERSON } }': ['zhang-san'],
      '{ not: { name: { contains: "a" } }, type: { eq: COMPANY } }': [
        'iflytek',
        'lonely',
        'twin-a',
        'twin-b',
      ],
      '{ slug: { startsWith: "twin-" } }': ['twin-a', 'twin-b'],
      '{ slug: { in: ["a100", "nothing"] } }': ['a100'],
      '{ slug: { contains: "A100" } }': [],
      '{ slug: { notIn: ["a100"] }, type: { eq: CHIP } }': ['ascend', 'h800'],
    });
  });

  describe('sources', () => {
    check('entities', {
      '{ source: { section: "2.3" } }': ['iflytek', 'spark'],
      '{ source: { section: "4" } }': ['glm'],
      '{ source: { within: "4" } }': ['glm', 'iflytek', 'pangu'],
      '{ source: { within: "2" } }': ['gpt-4', 'iflytek', 'spark'],
      '{ source: { within: "4.4" } }': ['iflytek'],
      '{ source: { within: "14" } }': ['cafe'],
      '{ source: { section: "2.3", claimedBy: "iflytek" } }': ['iflytek'],
      '{ source: { section: "4.4", claimedBy: "iflytek" } }': [],
      '{ and: [{ source: { section: "4.4" } }, { source: { claimedBy: "iflytek" } }] }': ['iflytek'],
      '{ source: { case: 1 } }': ['spark'],
      '{ source: { table: "Table 2" } }': ['gpt-4'],
      '{ source: { table: "Table" } }': [],
      '{ source: { asOf: "2024" } }': ['spark'],
      '{ source: { basis: COMMON_KNOWLEDGE } }': ['china'],
      '{ source: { report: "other" } }': [],
      '{ source: { report: null, section: "4.4" } }': ['iflytek'],
      '{ not: { source: { report: "test-report", basis: REPORT } } }': ['china'],
    });
  });

  describe('and, or, not', () => {
    check('models', {
      '{ and: [{ openSource: { eq: false } }, { version: { eq: "4" } }] }': ['gpt-4'],
      '{ or: [{ openSource: { eq: true } }, { version: { eq: "4" } }] }': ['gpt-4', 'glm'],
      '{ or: [{ openSource: { eq: true } }, { version: { eq: "4" } }], parametersBillion: { lt: 100 } }': [
        'glm',
      ],
      '{ or: [] }': [],
      '{ not: { not: { version: { eq: "4" } } } }': ['gpt-4'],
      '{ not: { or: [] } }': everyModel,
      '{ not: { and: [{ version: { eq: "4" } }, { openSource: { eq: true } }] } }': everyModel,
      '{ not: { or: [{ version: { eq: "4" } }, { openSource: { eq: true } }] } }': without('gpt-4', 'glm'),
      '{ or: [{ not: { version: { ne: "4" } } }, { and: [{ slug: { eq: "cafe" } }, { not: { version: { eq: "1" } } }] }] }':
        ['cafe', 'gpt-4'],
      '{ or: { version: { eq: "4" } } }': ['gpt-4'],
    });
    it('takes as many members as the server lets through, and nests', async () => {
      const many = Array.from({ length: 100 }, (_, i) => `{ version: { eq: "${i}" } }`).join(' ');
      expect(await found('models', `{ or: [${many}] }`)).toEqual(['gpt-4']);
      expect(await found('models', `{ not: { or: [${many}] } }`)).toEqual(without('gpt-4').sort());
      const nots = (n: number): string => (n === 0 ? '{ version: { eq: "4" } }' : `{ not: ${nots(n - 1)} }`);
      expect(await found('models', nots(12))).toEqual(['gpt-4']);
    });
  });

  describe('what is reached along relationships', () => {
    check('models', {
      '{ types: { some: { slug: { eq: "general-model" } } } }': ['spark', 'pangu'],
      '{ types: { none: { slug: { eq: "general-model" } } } }': without('spark', 'pangu'),
      '{ types: { every: { slug: { eq: "language-model" } } } }': without('spark', 'pangu'),
      '{ types: { some: {}, every: { slug: { eq: "language-model" } } } }': ['spark-3-5', 'gpt-4'],
      '{ types: { some: {} } }': ['spark', 'spark-3-5', 'gpt-4', 'pangu'],
      '{ types: { none: {} } }': ['glm', 'cafe'],
      '{ types: { count: { eq: 2 } } }': ['spark'],
      '{ types: { count: { gte: 1 } } }': ['spark', 'spark-3-5', 'gpt-4', 'pangu'],
      '{ types: { count: { eq: 0 } } }': ['glm', 'cafe'],
      '{ types: { where: { slug: { eq: "language-model" } }, count: { eq: 1 } } }': [
        'spark',
        'spark-3-5',
        'gpt-4',
      ],
      '{ comparedWith: { count: { eq: 2 } } }': ['spark-3-5'],
      '{ comparedWith: { edge: { outcome: { eq: BETTER } }, some: {} } }': ['spark-3-5'],
      '{ comparedWith: { edge: { percent: { gte: 96 } }, some: { slug: { eq: "gpt-4" } } } }': ['spark-3-5'],
      '{ comparedWith: { edge: { source: { claimedBy: "iflytek" } }, count: { gte: 1 } } }': ['spark-3-5'],
      '{ comparedWith: { edge: { source: { claimedBy: "iflytek", section: "4.4" } }, some: {} } }': [],
      '{ comparedWith: { edge: { dimension: { isNull: true } }, some: {} } }': ['pangu', 'glm'],
      '{ comparedWith: { edge: { asOf: { during: "2023" } }, some: {} } }': ['pangu'],
      '{ comparedWith: { edge: { outcome: { in: [WORSE, EQUAL] } }, every: { slug: { eq: "gpt-4" } } } }':
        without('glm'),
      '{ developers: { some: { type: { eq: INSTITUTION } } } }': ['glm'],
      '{ developers: { every: { type: { eq: COMPANY } }, some: {} } }': [
        'spark',
        'spark-3-5',
        'pangu',
        'cafe',
      ],
      '{ basedOn: { some: { slug: { eq: "glm" } } } }': ['glm', 'pangu'],
      '{ benchmarks: { edge: { rank: { lte: 1 } }, some: {} } }': ['gpt-4'],
      '{ suppliers: { edge: { quantity: { gt: 20000 } }, count: { eq: 1 } } }': ['gpt-4'],
      '{ versionOf: { some: { types: { every: { slug: { notIn: ["x"] } }, some: { supertypes: { some: {} } } } } } }':
        ['spark-3-5'],
      '{ comparedBy: { some: { not: { comparedBy: { some: {} } } } } }': ['gpt-4', 'spark'],
    });
    check('companies', {
      '{ models: { some: { types: { some: { supertypes: { some: { slug: { eq: "general-model" } } } } } } } }':
        ['iflytek'],
      '{ models: { every: { types: { count: { gte: 1 } } }, some: {} } }': ['huawei', 'iflytek'],
      '{ models: { none: { releasedOn: { isNull: false } }, some: {} } }': ['twin-a'],
      '{ models: { none: {} }, chips: { none: {} } }': ['lonely', 'twin-b'],
      '{ chips: { some: { substitutesFor: { where: { exportRestricted: { eq: true } }, count: { gte: 2 } } } } }':
        ['huawei'],
      '{ degree: { eq: 0 } }': ['lonely', 'twin-b'],
      '{ people: { edge: { title: { eq: "顾问" } }, some: {} } }': ['iflytek'],
      '{ not: { models: { some: {} } } }': ['nvidia', 'lonely', 'twin-b'],
    });

    it('filters a list below a record, and counts what passes', async () => {
      const { data, errors, statements } = await ask(
        engine,
        `{ modelType(slug: "language-model") {
             models(where: { or: [{ version: { eq: "4" } }, { capabilities: { count: { gte: 2 } } }] }) { totalCount nodes { slug } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.modelType.models).toEqual({
        totalCount: 2,
        nodes: [{ slug: 'gpt-4' }, { slug: 'spark-3-5' }],
      });
      expect(statements.length).toBe(1);
    });

    it('filters the relationships that a list follows', async () => {
      const { data, errors, statements } = await ask(
        engine,
        `{ model(slug: "spark-3-5") {
             a: comparedWith(edge: { outcome: { eq: BETTER } }) { totalCount edges { relationship { dimension } } }
             b: comparedWith(edge: { source: { section: "4.4" } }) { totalCount edges { relationship { dimension } } }
             c: relationships(edge: { score: { isNull: false } }) { totalCount nodes { type } }
             d: comparedWith(edge: {}, where: { slug: { eq: "spark" } }) { totalCount } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.model).toEqual({
        a: { totalCount: 1, edges: [{ relationship: { dimension: 'mathematics' } }] },
        b: { totalCount: 1, edges: [{ relationship: { dimension: 'code' } }] },
        c: { totalCount: 1, nodes: [{ type: 'EVALUATED_ON' }] },
        d: { totalCount: 0 },
      });
      // The second looks whether the record that d names exists.
      expect(statements.length).toBe(2);
    });

    it('refuses a condition that would silently ask for nothing', async () => {
      expect(await refused('models', '{ types: { where: { slug: { eq: "x" } } } }')).toContain(
        '"types" asks for nothing',
      );
      expect(await refused('models', '{ version: { gt: "3" } }').catch(() => 'no such operator')).toBe(
        'no such operator',
      );
    });
  });

  describe('conditions that say nothing', () => {
    it.each([
      ['{ version: {} }', 'where.version says nothing: it is empty'],
      ['{ version: { eq: null } }', 'where.version says nothing: null for eq'],
      ['{ version: { ne: null, isNull: null } }', 'where.version says nothing: null for isNull, ne'],
      ['{ version: null }', 'where says nothing: null for version'],
      ['{ types: null, version: null }', 'where says nothing: null for types, version'],
      ['{ slug: { eq: "x" }, source: {} }', 'where.source says nothing: it is empty'],
      ['{ and: [] }', 'where.and says nothing: the list is empty'],
      ['{ and: [{}] }', 'where.and[0] says nothing: it is empty'],
      ['{ or: [{ slug: { eq: "x" } }, {}] }', 'where.or[1] says nothing: it is empty'],
      ['{ not: {} }', 'where.not says nothing: it is empty'],
      ['{ not: { source: { section: null } } }', 'where.not.source says nothing: null for section'],
      ['{ types: { every: {} } }', 'where.types.every says nothing: it is empty'],
      ['{ types: { some: { slug: null } } }', 'where.types.some says nothing: null for slug'],
      ['{ types: { some: {}, where: {} } }', 'where.types.where says nothing: it is empty'],
      ['{ types: { some: {}, edge: {} } }', 'where.types.edge says nothing: it is empty'],
    ])('%s is refused', async (where, why) => {
      expect(await refused('models', where)).toContain(why);
    });

    it('are all named at once, with a way on', async () => {
      const message = await refused('models', '{ slug: { eq: null }, not: { name: {} } }');
      expect(message.split('\n')).toEqual([
        'where.not.name says nothing: it is empty.',
        'where.slug says nothing: null for eq is the same as nothing given.',
        expect.stringContaining('leave it out to ask for everything'),
      ]);
    });

    it('a variable without a value is null as well, wherever it stands', async () => {
      const query = 'query ($s: String) { models(where: { slug: { eq: $s } }) { totalCount } }';
      for (const variables of [{}, { s: null }]) {
        const { errors, statements } = await ask(engine, query, variables);
        expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
        expect(statements).toEqual([]);
      }
      const whole = 'query ($w: ModelWhere) { models(where: $w) { totalCount } }';
      for (const variables of [{}, { w: null }, { w: {} }])
        expect((await ask(engine, whole, variables)).data).toEqual({
          models: { totalCount: everyModel.length },
        });
    });

    it('below a record, at the place of its list', async () => {
      const { errors } = await ask(
        engine,
        '{ models(first: 1) { nodes { types(where: { not: {} }) { totalCount } } } }',
      );
      expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', path: 'models.nodes.0.types' });
    });
  });

  describe('texts that look like Cypher or JSON', () => {
    const hostile = [
      "' OR 1=1 //",
      '") RETURN n //',
      '`}) DETACH DELETE n //',
      '$p0',
      '\\u0027',
      '","claimedBy":"iflytek',
      '\u0000',
      '\ud800',
      '𠮷',
      '%s{0}',
    ];
    it.each(hostile)('%j is only a text', async (text) => {
      const query = `query ($t: String!) {
        a: entities(where: { name: { contains: $t } }) { totalCount }
        b: models(where: { version: { contains: $t } }) { totalCount }
        c: entities(where: { source: { section: $t } }) { totalCount }
        d: entities(where: { slug: { eq: $t } }) { totalCount }
        e: entity(slug: $t) { slug }
      }`;
      const { data, errors } = await ask(engine, query, { t: text });
      expect(errors).toEqual([]);
      const none = { totalCount: 0 };
      expect(data).toEqual({ a: none, b: none, c: none, d: none, e: null });
    });
  });
});
