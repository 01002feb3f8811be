import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { entityTypeNames } from '../../src/ontology/ontology.ts';
import { createAsker } from '../../src/questions/asker.ts';
import { resolve, search } from '../../src/questions/search.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

interface Judgement {
  readonly kind: string;
  readonly text: string;
  readonly first: readonly string[];
  readonly five: readonly string[];
}

const judgements = parse(
  readFileSync(join(import.meta.dirname, 'judgements.yaml'), 'utf8'),
) as readonly Judgement[];

const query = `query ($text: String!) {
  search(text: $text, first: 5) { hits { entity { slug } matched { text kind } } }
}`;

interface Result extends Judgement {
  readonly found: readonly string[];
  readonly told: string;
}

describeEngines('search, judged by people, over the real seed', (open) => {
  const results: Result[] = [];
  let engine: Engine;
  let statements = 0;

  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'seed');
    for (const judgement of judgements) {
      const answer = await ask(engine, query, { text: judgement.text });
      expect(answer.errors).toEqual([]);
      const hits = answer.data.search.hits as {
        entity: { slug: string };
        matched: { text: string; kind: string };
      }[];
      results.push({
        ...judgement,
        found: hits.map((hit) => hit.entity.slug),
        told: hits.map((h) => `${h.entity.slug} (${h.matched.kind} ${h.matched.text})`).join(', '),
      });
      statements = Math.max(statements, answer.statements.length);
    }
  });

  it('finds the same, in the same order, in memory and by statements', async () => {
    const reader = createReader(engine, { searchBytes: 100e6 });
    await reader.searchIndex!.refresh();
    const texts = judgements.map(({ text }) => text);
    for (const types of [entityTypeNames, ['Company', 'Model'] as const]) {
      // One for all texts: its time is none that a single question needs.
      const long = { timeoutMs: 120_000 };
      const inMemory = createAsker(reader, long);
      const byStatements = createAsker(reader, long, { inMemory: false });
      const { dialect } = reader;
      for (const text of texts)
        expect(await search(inMemory, dialect, text, { types })).toEqual(
          await search(byStatements, dialect, text, { types }),
        );
      expect(await resolve(inMemory, dialect, texts, { types })).toEqual(
        await resolve(byStatements, dialect, texts, { types }),
      );
      expect(inMemory.statements).toBe(0);
      expect(await inMemory.stands()).toBe(true);
    }
  }, 120_000);

  it('has at least 60 of them, each once', () => {
    expect(new Set(judgements.map((j) => j.text)).size).toBe(judgements.length);
    expect(judgements.length).toBeGreaterThanOrEqual(60);
  });

  it('puts what is meant in the first place, in at least 95 of 100', () => {
    const wrong = results.filter(({ first, found }) => !first.includes(found[0] ?? ''));
    const lines = wrong.map(({ text, first, told }) => `${text}: wanted ${first.join(' or ')}; got ${told}`);
    expect(wrong.length / results.length, lines.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('shows what is meant among the first five, always', () => {
    const missing = results.filter(({ five, found }) => !five.every((id) => found.includes(id)));
    expect(missing.map(({ text, five, told }) => `${text}: wanted ${five.join(', ')}; got ${told}`)).toEqual(
      [],
    );
  });

  it('takes two statements each: one for the candidates, one for what is asked of the hits', () => {
    expect(statements).toBe(2);
  });
});
