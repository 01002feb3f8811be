import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { contextQuestions } from './context.ts';
import { derivedQuestions } from './derived.ts';
import { modelQuestions } from './models.ts';
import { outlookQuestions } from './outlook.ts';
import { policyQuestions } from './policies.ts';
import { structureQuestions } from './structure.ts';
import { supplyQuestions } from './supply.ts';
import { tableQuestions } from './table.ts';

/** What an analyst asks of the seed, with the answers that a reader of the report finds in its text. */
describeEngines('questions of an analyst', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'seed');
  });

  describe.each([
    ['the main question', tableQuestions],
    ['models', modelQuestions],
    ['what follows', derivedQuestions],
    ['policies', policyQuestions],
    ['supply', supplyQuestions],
    ['outlook', outlookQuestions],
    ['context', contextQuestions],
    ['structure', structureQuestions],
  ] as const)('%s', (_, questions) => {
    it.each([...questions])('$question', async ({ query, read, answer, statements = 1 }) => {
      const { data, errors, statements: sent } = await ask(engine, query);
      expect(errors).toEqual([]);
      expect(read(data)).toEqual(answer);
      expect(sent).toHaveLength(statements);
    });
  });
});
