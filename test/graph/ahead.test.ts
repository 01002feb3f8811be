import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader, type Reader } from '../../src/engine/sharing.ts';
import { AtlasError } from '../../src/errors.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createLog } from '../../src/log.ts';
import { createAdmission } from '../../src/server/admission.ts';
import { createExecute, type Execute } from '../../src/server/execute/execute.ts';
import { schema } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

/** Three questions, all of them answered from memory. */
const query = `query ($slug: String!) {
  company(slug: $slug) { slug name(lang: ZH) models(first: 5) { nodes { slug } } }
  search(text: "讯飞", first: 2) { hits { entity { slug } } }
  shortestPath(from: "iflytek", to: "general-model") { length }
}`;
const variables = { slug: 'iflytek' };

describeEngines('answers from memory while the revision is asked for', (open) => {
  let engine: Engine;
  let reader: Reader;
  let execute: Execute;
  /** What happens between the asking for a revision and its answer; once. */
  let meanwhile: (() => Promise<unknown>) | undefined;
  /** Told when an answer has been made and is to be confirmed; once. */
  let made: (() => void) | undefined;
  let revisions = 0;
  let statements = 0;
  let operations = 0;
  let spent: number[] = [];

  const info = () => ({
    requestId: 'test',
    log: createLog({ level: 'silent' }),
    language: 'zh' as const,
    budget: { spend: (cost: number) => spent.push(cost), headers: () => ({}) },
  });
  const ask = async () => JSON.parse(JSON.stringify(await execute({ query, variables }, info())));
  const rename = (name: string) =>
    engine.write((tx) =>
      tx.run(statement('MATCH (n:Company {id: "iflytek"}) SET n.nameZh = $name', { name })),
    );
  /** Asks until all is in memory, so that the next request goes ahead. */
  const warm = async () => {
    for (let tries = 0; tries < 50; tries++) {
      await reader.topology!.refresh();
      await reader.searchIndex!.refresh();
      statements = 0;
      await ask();
      if (statements === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('It was never answered from memory.');
  };

  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, undefined, { prepared: true });
    const watched: Engine = {
      ...engine,
      // As where rows tell it; these do not, so that it is asked for.
      revisionOf: engine.revisionOf ?? (() => undefined),
      revision: async (options) => {
        revisions++;
        const first = meanwhile;
        meanwhile = undefined;
        await first?.();
        return engine.revision(options);
      },
    };
    reader = createReader(watched, {
      topologyBytes: 10e6,
      searchBytes: 10e6,
      onStatement: () => {
        statements++;
      },
    });
    const { limits } = readConfig({});
    execute = createExecute({
      schema: schema(),
      context: (given) => {
        const context = createContext({ ...given, reader });
        const confirmed = () => {
          made?.();
          return context.confirmed();
        };
        return { ...context, confirmed };
      },
      limits,
      admission: createAdmission(limits),
      onOperation: () => {
        operations++;
      },
    });
  });
  beforeEach(async () => {
    await warm();
    [revisions, statements, operations, spent] = [0, 0, 0, []];
  });

  it('asks once for all questions of a request, and for no statement', async () => {
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(data.company.models.nodes).toEqual([{ slug: 'spark' }, { slug: 'spark-3-5' }]);
    expect({ revisions, statements }).toEqual({ revisions: 1, statements: 0 });
  });

  it('works it out while the revision is on its way', async () => {
    // The revision is not told before the answer is made: who waited for it first would wait for ever.
    meanwhile = () => new Promise<void>((resolve) => (made = resolve));
    expect((await ask()).data.shortestPath).toEqual({ length: 2 });
    made = undefined;
    expect({ revisions, statements }).toEqual({ revisions: 1, statements: 0 });
  });

  it('throws away what was made of a graph that is no more, and counts once what it cost', async () => {
    const { data: before } = await ask();
    [revisions, operations, spent] = [0, 0, []];
    meanwhile = () => rename('改名');
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(data).toEqual({ ...before, company: { ...before.company, name: '改名' } });
    expect({ operations, spent: spent.length }).toEqual({ operations: 1, spent: 1 });
    expect(statements).toBeGreaterThan(0);
    await rename('科大讯飞');
  });

  it('tells at each field that the graph cannot be asked', async () => {
    const away = () => Promise.reject(new AtlasError('SERVICE_UNAVAILABLE', 'away'));
    meanwhile = async () => {
      meanwhile = away;
      await away();
    };
    const { errors } = await ask();
    expect(errors.map((e: { extensions: object }) => e.extensions)).toContainEqual({
      code: 'SERVICE_UNAVAILABLE',
    });
    expect(errors[0].path.length).toBeGreaterThan(0);
  });

  it('a revision is never older than the asking for it, and asked for once by all who wait', async () => {
    let release!: () => void;
    const held = () => new Promise<void>((resolve) => (release = resolve));
    const ended: string[] = [];
    meanwhile = held;
    const first = reader.revision();
    await new Promise((resolve) => setImmediate(resolve));
    meanwhile = () => Promise.resolve(ended.push('second'));
    const others = [reader.revision(), reader.revision(), reader.revision()];
    const seen = await Promise.all(others);
    expect(ended).toEqual(['second']);
    release();
    expect(new Set([...seen, await first])).toEqual(new Set([await engine.revision()]));
    expect(revisions).toBe(2);
  });

  it('a revision that does not come keeps nobody from asking again', async () => {
    const away = new AbortController();
    const held = () => new Promise<void>((resolve) => away.signal.addEventListener('abort', () => resolve()));
    const lost: Promise<unknown>[] = [];
    for (let i = 0; i < 2; i++) {
      meanwhile = held;
      lost.push(reader.revision({ timeoutMs: 20 }).catch((error: AtlasError) => error.code));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await Promise.all(lost)).toEqual(['TIMEOUT', 'TIMEOUT']);
    expect(await reader.revision({ timeoutMs: 10_000 })).toBe(await engine.revision());
    away.abort();
  });
});
