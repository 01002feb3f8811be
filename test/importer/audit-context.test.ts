import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outOfContext } from '../../src/importer/audit-context.ts';
import { readSeed } from '../../src/importer/seed.ts';

/** Two makers with a model each; both models can write code, and each has a heading of its own. */
const makers = `
source: { section: "9" }
companies:
  first: { name: { zh: 甲 }, models: one }
  first-cloud: { name: { zh: 甲云 }, partOf: first, models: one }
  second: { name: { zh: 乙 }, products: app }
models:
  one: { name: { zh: 一 }, capabilities: [coding, productivity, memory] }
products:
  app: { name: { zh: 用 }, capabilities: [coding, recall] }
modelTypes:
  kind: { name: { zh: 类 }, capabilities: [writing] }
capabilities:
  coding: { name: { zh: 编码 } }
  recall: { name: { zh: 回想 } }
  memory: { name: { zh: 记忆 } }
  writing: { name: { zh: 写作 } }
  productivity: { name: { zh: 生产力 } }
statements:
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'model-atlas-context-'));
  cpSync('test/importer/seeds/audit', dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const found = async (...statements: string[]) => {
  writeFileSync(
    join(dir, 'report-a/context.yaml'),
    `${makers}${statements.map((s) => `  - ${s}\n`).join('')}`,
  );
  const seed = await readSeed(dir);
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems.map((p) => p.message)));
  return outOfContext(seed.graph);
};

it('an ability that several have is no part of one that a single maker has', async () => {
  expect(
    await found(
      '{ from: coding, relationship: PART_OF, to: productivity }',
      '{ from: coding, relationship: PART_OF, to: writing }',
    ),
  ).toEqual(['coding PART_OF productivity: first alone has productivity, but first and second the part']);
});

it('between the abilities of two makers kinship is common knowledge, not the report', async () => {
  expect(await found('{ from: recall, relationship: PART_OF, to: memory }')).toEqual([
    'recall PART_OF memory: first alone has memory, but second the part',
  ]);
  expect(
    await found(
      '{ from: recall, relationship: PART_OF, to: memory, source: { section: "9", basis: common_knowledge } }',
    ),
  ).toEqual([]);
});

it('a heading belongs to one maker, its subsidiaries counted in', async () => {
  expect(
    await found(
      '{ from: productivity, relationship: GROUPS, to: [coding, memory] }',
      '{ from: coding, relationship: GROUPS, to: recall }',
    ),
  ).toEqual(['coding GROUPS recall: first and second have coding, so it is no heading of one']);
});
