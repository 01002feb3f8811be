import type { RecordDraft, StatementDraft } from '../src/importer/draft.ts';
import type { SeedGraph } from '../src/importer/graph.ts';
import { mergeDraft } from '../src/importer/merge.ts';
import type { EntityTypeName } from '../src/ontology/entities.ts';
import type { RelationshipTypeName } from '../src/ontology/relationships.ts';

/** A seeded stream of numbers in [0, 1): the same graph and the same requests at every run (mulberry32). */
export const randomOf = (seed: number) => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** An index below `n`, the first ones far more often: Zipf's law with exponent 1, by inversion of the harmonic sum. */
export const zipfOf = (n: number, random: () => number) => {
  const sums = new Float64Array(n);
  for (let i = 0, sum = 0; i < n; i++) sums[i] = sum += 1 / (i + 1);
  return () => {
    const wanted = random() * sums[n - 1]!;
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/** How many records of each type a graph of `size` records has; the report's own proportions, roughly. */
export const sizesOf = (size: number) => ({
  Company: Math.max(20, Math.round(size * 0.13)),
  Model: Math.max(30, Math.round(size * 0.36)),
  ModelType: Math.max(8, Math.round(Math.sqrt(size) * 0.4)),
  Capability: Math.max(30, Math.round(size * 0.38)),
  Product: Math.max(20, Math.round(size * 0.12)),
  Region: Math.max(5, Math.round(Math.sqrt(size) * 0.3)),
});

const syllables = [
  '智',
  '云',
  '星',
  '海',
  '文',
  '言',
  '图',
  '语',
  '光',
  '诗',
  '源',
  '思',
  '鸿',
  '天',
  '元',
  '深',
];
const latin = ['Nova', 'Ling', 'Yun', 'Qi', 'Zhi', 'Tian', 'Hai', 'Wen', 'Xing', 'Guang', 'Yuan', 'Shan'];

/** Two-language names that repeat syllables as real ones do, made unlike by a number. */
const namesOf = (type: EntityTypeName, i: number) => {
  const n = (k: number, list: readonly string[]) => list[(i * (k * 2 + 1) + (i >> (k + 1))) % list.length]!;
  return {
    zh: `${n(0, syllables)}${n(1, syllables)}${n(2, syllables)}${{ Company: '科技', Model: '大模型', ModelType: '类模型', Capability: '能力', Product: '平台', Region: '区' }[type as 'Company'] ?? ''} ${i}`,
    en: `${n(0, latin)}${n(1, latin).toLowerCase()} ${type} ${i}`,
  };
};

export const slugOf = (type: EntityTypeName, i: number) =>
  `${type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}-${i}x`;

/**
 * A graph of about `size` records and 2.5 times as many relationships, with hubs: what is picked is picked by Zipf's law.
 * With five `abilities` of each model there are three times as many relationships. Made by the importer's own last step, so
 * what is stored is what a seed of that size would store.
 */
export const makeGraph = (size: number, seed = 7, abilities = 3): SeedGraph => {
  const random = randomOf(seed);
  const sizes = sizesOf(size);
  const at = { file: 'bench', line: 1, column: 1 } as unknown as RecordDraft['at'];
  const report = 'bench-report';
  const source = { section: '1' };
  const records: RecordDraft[] = [
    {
      report,
      id: report,
      type: 'Report',
      at,
      name: { zh: '测试报告', en: 'Bench report' },
      aliases: {},
      summary: {},
      fields: {},
      source,
    },
  ];
  const pick = {} as Record<keyof typeof sizes, () => number>;
  for (const [type, count] of Object.entries(sizes) as [keyof typeof sizes, number][]) {
    pick[type] = zipfOf(count, random);
    for (let i = 0; i < count; i++) {
      const fields = type === 'Model' && i % 3 === 0 ? { parametersBillion: 1 + (i % 200) } : {};
      records.push({
        report,
        id: slugOf(type, i),
        type,
        at,
        name: namesOf(type, i),
        aliases: {},
        summary: {},
        fields,
        source,
      });
    }
  }
  const known = new Set<string>();
  const statements: StatementDraft[] = [];
  const state = (
    [fromType, from]: readonly [EntityTypeName, number],
    relationship: RelationshipTypeName,
    [toType, to]: readonly [EntityTypeName, number],
  ) => {
    const ends = { from: slugOf(fromType, from), to: slugOf(toType, to) };
    const key = `${ends.from}~${relationship}~${ends.to}`;
    if (known.has(key) || ends.from === ends.to) return;
    known.add(key);
    statements.push({ report, relationship, ...ends, fields: {}, source, fromAt: at, at });
  };
  for (let i = 0; i < sizes.Company; i++) state(['Company', i], 'LOCATED_IN', ['Region', pick.Region()]);
  for (let i = 0; i < sizes.Model; i++) {
    state(['Company', pick.Company()], 'DEVELOPS', ['Model', i]);
    for (let k = 0; k < 2; k++) state(['Model', i], 'HAS_TYPE', ['ModelType', pick.ModelType()]);
    for (let k = 0; k < abilities; k++)
      state(['Model', i], 'HAS_CAPABILITY', ['Capability', pick.Capability()]);
  }
  for (let i = 0; i < sizes.Product; i++) state(['Company', pick.Company()], 'OFFERS', ['Product', i]);
  return mergeDraft({
    reports: [report],
    further: new Set(),
    records,
    statements,
    claimants: [],
    possibleIds: new Set(),
    problems: [],
  });
};
