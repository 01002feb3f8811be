import { expect, it } from 'vitest';
import { realApp } from '../server/real.ts';
import { describeNeo4j } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

describeNeo4j('a graph that nobody prepared', (open) => {
  it('says that search lacks its index, and how to get it', async () => {
    const engine = await open();
    await writeFixture(engine, undefined, { prepared: false });
    const { body } = await realApp(engine).ask({ query: '{ search(text: "a") { hits { score } } }' });
    expect(body.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect(body.errors[0].message).toContain('npm run seed -- apply');
  });

  it('knows its records by slug, and says of other names that there is no such record', async () => {
    const engine = await open();
    await writeFixture(engine, undefined, { prepared: false });
    const ask = (of: string) =>
      realApp(engine).ask({ query: `{ neighborhood(of: "${of}") { nodes { slug } } }` });
    expect((await ask('spark')).body.data.neighborhood.nodes.length).toBeGreaterThan(1);
    expect((await ask('Nobody at all')).body.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});
