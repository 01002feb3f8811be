import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

const aliases = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
const long = (i: number) => `讯飞星火大模型${i} iFLYTEK Spark 人工智能通用语言`.repeat(10).slice(0, 200);
const terms = JSON.stringify(Array.from({ length: 100 }, (_, i) => long(i)));

/** How often a timer fires that wants to every few milliseconds, while this is done. */
const firedDuring = async <T>(work: () => Promise<T>): Promise<{ fired: number; result: T }> => {
  let fired = 0;
  const timer = setInterval(() => fired++, 5);
  try {
    return { result: await work(), fired };
  } finally {
    clearInterval(timer);
  }
};

describeEngines('work in memory and the time limit', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, undefined, { prepared: true });
  });

  describe.each([
    ['names', aliases(50, `resolve(terms: ${terms}) { score }`)],
    ['texts', aliases(300, `search(text: ${JSON.stringify(long(0))}) { hits { score } }`)],
  ])('many long %s', (_, query) => {
    it('end at the limit with an error, and others have their turn meanwhile', async () => {
      const { result, fired } = await firedDuring(() => ask(engine, query, {}, { timeoutMs: 150 }));
      const codes = new Set(result.errors.map(({ code }) => code));
      expect([...codes]).toEqual(['TIMEOUT']);
      expect(fired).toBeGreaterThan(3);
    });
  });
});
