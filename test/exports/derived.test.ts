import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { realApp } from '../server/real.ts';
import { describeEngines } from '../support/engines.ts';

describeEngines('exports and derived relationships', (open) => {
  let engine: Engine;
  let app: ReturnType<typeof realApp>['app'];
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'test/importer/seeds/derived');
    app = realApp(engine).app;
  });
  const text = async (path: string, query?: string) => {
    const init = query && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    };
    const response = await app.fetch(`http://atlas.test/export${path}`, init || {});
    return response.text();
  };
  const derivedIn = async (path: string, query?: string) => {
    const { links } = JSON.parse(await text(`/d3${path}`, query));
    return links.filter((link: { properties?: { basis?: string }; basis?: string }) =>
      JSON.stringify(link).includes('"basis":"derived"'),
    ).length;
  };

  it('are in a picture only where they are asked for, and say what they are', async () => {
    expect(await derivedIn('')).toBe(0);
    expect(await derivedIn('?derived=true')).toBe(13);
    expect(await derivedIn('?of=family-2')).toBe(0);
    expect(await derivedIn('?of=family-2&derived=true')).toBeGreaterThan(3);
    expect(await derivedIn('?types=Model,ModelType')).toBe(0);
    expect(await derivedIn('?types=Model,ModelType&derived=true')).toBe(7);
  });

  it('are in a copy of the graph unless they are asked away', async () => {
    const lines = async (path: string) =>
      (await text(path)).split('\n').filter((line) => line.includes('"basis":"derived"'));
    expect(await lines('/jsonl')).toHaveLength(13);
    expect(await lines('/jsonl?derived=false')).toEqual([]);
    const rows = (await text('/neo4j-relationships')).split('\n').filter((line) => line.includes('derived'));
    expect(rows).toHaveLength(13);
    const rules = (await text('/cypher')).split('\n').filter((line) => line.includes("`rule`: 'supertypes'"));
    expect(rules.length).toBeGreaterThan(2);
  });

  it('are in the picture of a query that goes along them, unless they are asked away', async () => {
    const query = '{ company(slug: "maker") { models { nodes { slug } } } }';
    expect(await derivedIn('', query)).toBe(2);
    expect(await derivedIn('?derived=false', query)).toBe(0);
  });

  it('take true or false', async () => {
    expect(JSON.parse(await text('/d3?derived=yes'))).toMatchObject({
      error: 'derived: "yes" is not known. There are: true, false.',
    });
  });
});
