/**
 * A graph small enough to answer every question about it on paper:
 *
 *     c1 ─DEVELOPS→ x01, x02      c2 ─DEVELOPS→ x03        x01 … x06 ─HAS_CAPABILITY→ hub ←PROMOTES─ p1
 *     c1, c2 ─LOCATED_IN→ r1 ←APPLIES_TO─ p1               x01 ═COMPARED_WITH⇒ x03 (twice)
 *     x02 ─BASED_ON→ x02 (itself)                          x04 ─BASED_ON→ x05 ─BASED_ON→ x06 ─BASED_ON→ x04 (a ring)
 *     island-a ─SERVES→ island-b                           alone
 */
import type { FixtureNode, FixtureRelationship } from '../support/fixture-data.ts';

const models = ['x01', 'x02', 'x03', 'x04', 'x05', 'x06'];

const nodes: readonly FixtureNode[] = [
  { type: 'Company', id: 'c1', zh: '甲公司', en: 'Company One' },
  { type: 'Company', id: 'c2', zh: '乙公司', en: 'Company Two' },
  { type: 'Company', id: 'island-a', zh: '孤岛公司', en: 'Island' },
  { type: 'Company', id: 'alone', zh: '独立公司' },
  ...models.map((id): FixtureNode => ({ type: 'Model', id, zh: `模型${id}`, en: `Model ${id}` })),
  { type: 'Capability', id: 'hub', zh: '通用能力', en: 'General Ability' },
  { type: 'Region', id: 'r1', zh: '示例市', en: 'Sample City' },
  { type: 'Policy', id: 'p1', zh: '样本政策', en: 'Sample Policy' },
  { type: 'Industry', id: 'island-b', zh: '孤岛行业', en: 'Island Trade' },
];

const relationships: readonly FixtureRelationship[] = [
  { from: 'c1', type: 'DEVELOPS', to: 'x01' },
  { from: 'c1', type: 'DEVELOPS', to: 'x02' },
  { from: 'c2', type: 'DEVELOPS', to: 'x03' },
  ...models.map((from): FixtureRelationship => ({ from, type: 'HAS_CAPABILITY', to: 'hub' })),
  { from: 'p1', type: 'PROMOTES', to: 'hub' },
  { from: 'x01', type: 'COMPARED_WITH', to: 'x03', own: { dimension: 'code', outcome: 'better' } },
  { from: 'x01', type: 'COMPARED_WITH', to: 'x03', own: { dimension: 'mathematics', outcome: 'worse' } },
  { from: 'x02', type: 'BASED_ON', to: 'x02' },
  { from: 'x04', type: 'BASED_ON', to: 'x05' },
  { from: 'x05', type: 'BASED_ON', to: 'x06' },
  { from: 'x06', type: 'BASED_ON', to: 'x04' },
  { from: 'c1', type: 'LOCATED_IN', to: 'r1' },
  { from: 'c2', type: 'LOCATED_IN', to: 'r1' },
  { from: 'p1', type: 'APPLIES_TO', to: 'r1' },
  { from: 'island-a', type: 'SERVES', to: 'island-b' },
];

export const handGraph = { nodes, relationships };
