import { Kind, parse, type SelectionSetNode, validate } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { executeOver } from '../../src/cli/execute.ts';
import { readConfig } from '../../src/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { examples } from '../../src/examples/examples.ts';
import { applyGraph } from '../../src/importer/apply.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { createLog } from '../../src/log.ts';
import { offeredExamples } from '../../src/server/pages/offered.ts';
import { ask, schema } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

/** Sources are read with their statements; the report and the claimant that they name cost one statement each. */
const statementsOf: Readonly<Record<string, number>> = {
  'who-says-so': 3,
  'most-connected': 2,
  'companies-by-model-types': 5,
  'facets-of-a-list': 2,
  'month-by-month': 4,
  'who-develops-most': 3,
  'a-legend': 2,
  'search-as-you-type': 2,
  'names-to-records': 2,
};

/** Paths of response keys at which a query asks for a value, as `company.models.nodes.name`. */
const asked = (query: string): string[] => {
  const below = (set: SelectionSetNode, path: string): string[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind !== Kind.FIELD)
        return selection.kind === Kind.INLINE_FRAGMENT ? below(selection.selectionSet, path) : [];
      const here = `${path}.${(selection.alias ?? selection.name).value}`;
      return selection.selectionSet ? below(selection.selectionSet, here) : [here];
    });
  return parse(query).definitions.flatMap((d) =>
    d.kind === Kind.OPERATION_DEFINITION ? below(d.selectionSet, '') : [],
  );
};

/** Those at which an answer has one. */
const answered = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => answered(item, path));
  if (typeof value !== 'object') return [path];
  return Object.entries(value ?? {}).flatMap(([key, item]) => answered(item, `${path}.${key}`));
};

describe('worked examples', () => {
  it('have a name of their own, a title and a description, and are valid', () => {
    expect(examples.length).toBeGreaterThanOrEqual(11);
    expect(new Set(examples.map((e) => e.name)).size).toBe(examples.length);
    for (const { name, title, description, query } of examples) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([title, description]).not.toContain('');
      expect(validate(schema(), parse(query)), name).toEqual([]);
    }
  });
});

describeEngines('worked examples on the seed', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    const seed = await readSeed('seed');
    if (!seed.ok) throw new Error(JSON.stringify(seed.problems.slice(0, 5)));
    engine = await open();
    await applyGraph(engine, seed.graph);
  });

  it('are all offered', async () => {
    const execute = executeOver(createReader(engine), readConfig({}));
    const offered = await offeredExamples(execute, examples, {
      requestId: 'test',
      log: createLog({ level: 'silent' }),
      language: 'en',
    });
    expect(offered).toEqual(examples);
  });

  it.each(examples.map((example) => [example.name, example] as const))('%s', async (name, example) => {
    const { data, errors, statements } = await ask(engine, example.query, { ...example.variables });
    expect(errors).toEqual([]);
    const given = new Set(answered(data));
    expect(asked(example.query).filter((path) => !given.has(path))).toEqual([]);
    // Questions about the graph search level by level; every other example is one statement.
    if (!/\b(neighborhood|paths|shortestPath|pattern|connect|common|similar|graph)\b/.test(example.query))
      expect(statements.length).toBe(statementsOf[name] ?? 1);
  });
});

describeEngines('worked examples on another report', (open) => {
  it('are those that have something to show there', async () => {
    const engine = await open();
    await loadSeed(engine, 'test/importer/seeds/derived');
    const execute = executeOver(createReader(engine), readConfig({}));
    const offered = await offeredExamples(execute, examples, {
      requestId: 'test',
      log: createLog({ level: 'silent' }),
      language: 'en',
    });
    expect(offered.map(({ name }) => name)).toContain('most-connected');
    expect(offered.length).toBeLessThan(examples.length / 2);
    // Each is a plan of its own to Neo4j: some of them are enough there.
    const tried = inject('engine') === 'neo4j' ? offered.slice(-3) : offered;
    for (const { name, query, variables } of tried) {
      const { data, errors } = await ask(engine, query, { ...variables });
      expect({ name, errors }).toEqual({ name, errors: [] });
      expect(answered(data).length, name).toBeGreaterThan(1);
    }
  });
});
