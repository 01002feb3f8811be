import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { applyGraph } from '../../src/importer/apply.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

/** The table 中国 AI 大模型分类及典型案例 of section 2.2, line by line: company, model, class. */
const table = [
  '科大讯飞 spark 通用大模型',
  '百度 ernie 通用大模型',
  '阿里巴巴 qwen 通用大模型',
  '蜜度 wenxiu 行业大模型',
  '容联云 chitu 行业大模型',
  '用友 yongpt 行业大模型',
  '人民网 xieyi 行业大模型',
  '蔚来 nomi-gpt 端侧大模型',
  'vivo bluelm 端云结合大模型',
];

interface Cell {
  readonly row: { name: string };
  readonly column: { name: string };
  readonly ids: string[];
}

describeEngines('the report, counted', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    const seed = await readSeed('seed');
    if (!seed.ok) throw new Error('the seed has problems');
    await applyGraph(engine, seed.graph);
  });

  const read = async (more: string): Promise<string[]> => {
    const { crosstab } = await dataOf(
      engine,
      `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, through: [DEVELOPS, HAS_TYPE]${more}) {
           cells { row { name } column { name } ids } } }`,
    );
    return crosstab.cells.flatMap((c: Cell) => c.ids.map((id) => `${c.row.name} ${id} ${c.column.name}`));
  };

  it('gives companies × model types of section 2.2 as its table has them', async () => {
    const found = await read(', edge: { source: { section: "2.2", table: "model-types" } }');
    expect(found.sort()).toEqual([...table].sort());
  });

  it('has all of it among what the whole report says', async () => {
    const found = await read('');
    expect(table.filter((line) => !found.includes(line))).toEqual([]);
  });
});
