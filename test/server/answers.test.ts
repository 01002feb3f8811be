import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createAnswers } from '../../src/server/execute/answers.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

const query = 'query($slug:String!){company(slug:$slug){slug name models(first:5){nodes{slug}}}}';

describeEngines('answers that are kept while the graph stays the same', (open) => {
  let engine: Engine;
  let sent = 0;
  let ask: ReturnType<typeof realApp>['ask'];
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
    const counting: Engine = {
      ...engine,
      read: (one, options) => {
        sent++;
        return engine.read(one, options);
      },
    };
    ({ ask } = realApp(counting, {}, { answersBytes: 10e6 }));
  });

  /** The answer, and how many statements it took. */
  const asked = async (body: unknown, headers: Record<string, string> = {}) => {
    sent = 0;
    const { body: answer } = await ask(body, headers);
    // Keeping goes on beside the answer.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { answer, statements: sent };
  };
  const variables = { slug: 'iflytek' };

  it('are read once, and again after anybody has written', async () => {
    await asked({ query, variables });
    const first = await asked({ query, variables });
    const kept = await asked({ query, variables });
    expect(kept.answer).toEqual(first.answer);
    expect(kept.statements).toBe(0);
    expect((await asked({ query, variables: { slug: 'huawei' } })).statements).toBeGreaterThan(0);

    await engine.write((tx) => tx.run(statement('MATCH (n:Company {id: "iflytek"}) SET n.nameZh = "改名"')));
    const later = await asked({ query, variables });
    expect(later.answer.data.company.name).toBe('改名');
    expect(later.statements).toBeGreaterThan(0);
    expect((await asked({ query, variables })).statements).toBeGreaterThanOrEqual(0);
    expect((await asked({ query, variables })).statements).toBe(0);
  });

  it('are kept for each language', async () => {
    const english = { 'accept-language': 'en' };
    await asked({ query, variables }, english);
    const kept = await asked({ query, variables }, english);
    expect(kept.statements).toBe(0);
    expect(kept.answer.data.company.name).not.toBe('改名');
  });

  it('are not kept where they failed, name nothing there is, or tell what they cost', async () => {
    const failing = {
      query: '{ companies(first: 1, after: "wrong") { nodes { slug } } slugs: companies { nodes { slug } } }',
    };
    const missing = { query, variables: { slug: 'nobody' } };
    const costly = { query, variables, extensions: { cost: true } };
    for (const body of [failing, missing, costly]) {
      await asked(body);
      expect((await asked(body)).statements).toBeGreaterThan(0);
    }
  });

  it('need variables that can be written: deeper ones are refused as everywhere', async () => {
    const text = `{"query":${JSON.stringify(query)},"variables":{"slug":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    expect((await asked(text)).answer.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('are not kept when the graph changed while they were made', async () => {
    const revisions = ['a', 'a', 'b', 'b', 'b', 'b'];
    const answers = createAnswers({ revision: async () => revisions.shift()!, mostBytes: 1e6 });
    const answer = { result: { data: null }, cost: 1, cut: false };
    const keep = async () => {
      answers.begin('key')(answer);
      await new Promise((resolve) => setImmediate(resolve));
    };
    // Nothing was seen before; then it is the same; then it has changed.
    await keep();
    expect(await answers.find('key')).toBeUndefined();
    await keep();
    expect(await answers.find('key')).toBeUndefined();
    await keep();
    await keep();
    expect(await answers.find('key')).toMatchObject(answer);
  });
});
