import fc from 'fast-check';
import { expect, inject } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Where } from '../../src/cypher/selection.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { entityType } from '../../src/ontology/ontology.ts';
import { type Asker, createAsker } from '../../src/questions/asker.ts';
import { writeMemoryGraph } from './memory-graph.ts';

export const anyId = fc.integer({ min: 0, max: 25 }).map((i) => `n${String(i).padStart(2, '0')}`);
export const anyIds = fc.array(anyId, { maxLength: 4 });
export const asWhere = (where: object) => where as unknown as Where;

const asked = process.env.FUZZ_RUNS;
/** Neo4j plans each shape once, which takes it longer than all the rest. */
export const runs = { numRuns: Number(asked ?? (inject('engine') === 'neo4j' ? 16 : 40)) };
/** Of questions that have many shapes. */
export const fewRuns = { numRuns: Number(asked ?? (inject('engine') === 'neo4j' ? 5 : 40)) };
export const patience = 120_000 + Number(asked ?? 0) * 200;

/** The same graph for whoever asks from memory, and by statements. */
export interface BothWays {
  readonly engine: Engine;
  readonly fromMemory: () => Asker;
  /** Both ways give the same; the first without a statement, unless so many are needed. */
  readonly alike: <T>(ask: (asker: Asker) => Promise<T>, most?: number) => Promise<T>;
}

export const bothWays = async (engine: Engine): Promise<BothWays> => {
  await engine.prepare(constraintStatements(engine.dialect));
  await writeMemoryGraph(engine);
  const reader = createReader(engine, { topologyBytes: 1e6 });
  await reader.topology!.refresh();
  const { columns } = createAsker(reader, {}).topology!;
  for (const name of ['names', 'version', 'releasedOn', 'openSource', 'parametersBillion'])
    await columns.fetch('Model', name);
  for (const name of ['nameZh', 'aliasesEn', 'names']) await columns.fetch('Entity', name);
  for (const type of ['Company', 'ModelType'] as const)
    for (const name of Object.keys(entityType(type).fields)) await columns.fetch(type, name);
  const fromMemory = () => createAsker(reader, {});
  const byStatements = () => createAsker(reader, {}, { inMemory: false });
  return {
    engine,
    fromMemory,
    alike: async (ask, most = 0) => {
      const asker = fromMemory();
      const found = await ask(asker);
      expect(await asker.stands()).toBe(true);
      expect(asker.statements).toBeLessThanOrEqual(most);
      expect(JSON.parse(JSON.stringify(found))).toEqual(
        JSON.parse(JSON.stringify(await ask(byStatements()))),
      );
      return found;
    },
  };
};
