import { beforeAll, expect, it } from 'vitest';
import type { ConnectionSelection, NodeSelection } from '../../src/cypher/selection.ts';
import { keyed, type Statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createLoaders } from '../../src/loaders/loaders.ts';
import { describeEngines } from '../support/engines.ts';
import { fixture, writeFixture } from '../support/fixture.ts';

describeEngines('loaders', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const start = () => {
    const statements: Statement[] = [];
    const reader = createReader(engine, { onStatement: (s) => statements.push(s), patienceMs: 60_000 });
    return { loaders: createLoaders(reader, {}), statements };
  };
  const name = (types: NodeSelection['types'] = ['Model', 'Company']): NodeSelection => ({
    types,
    properties: ['nameZh'],
    labels: false,
    degree: false,
    connections: [],
  });
  const models = (size: number): ConnectionSelection => ({
    key: 'models',
    owners: [],
    types: ['Model'],
    step: { relationships: ['DEVELOPS'], direction: 'out', labels: [] },
    order: [{ by: 'property', property: 'sortKey', descending: false }],
    page: { size, backward: false },
    node: { types: ['Model'], properties: [], labels: false, degree: false, connections: [] },
    wants: { cursors: false, total: true, behind: false },
    edgeProperties: [],
    edgeEnds: false,
  });

  it('load the records of one selection together, each once, null for what is none', async () => {
    const { loaders, statements } = start();
    const ids = ['spark', 'huawei', 'nobody', 'spark'];
    // Equal selections need not be one object.
    expect(await Promise.all(ids.map((id) => loaders.node(name(), id)))).toEqual([
      { id: 'spark', nameZh: '讯飞星火' },
      { id: 'huawei', nameZh: '华为' },
      null,
      { id: 'spark', nameZh: '讯飞星火' },
    ]);
    expect(statements.map((s) => s.params.keys)).toEqual([['spark', 'huawei', 'nobody']]);
    await loaders.node(name(), 'spark');
    expect(statements.length).toBe(1);
  });

  it('fail for the record that fails, and for no other', async () => {
    const { loaders } = start();
    const tenth = keyed('UNWIND $keys AS key RETURN key, 10 / size(key) AS x');
    const asked = ['a', 'bb', '', 'ccccc'].map((key) => loaders.column(tenth, 'x', key));
    expect(
      (await Promise.allSettled(asked)).map((one) => (one.status === 'fulfilled' ? one.value : one.status)),
    ).toEqual([10, 5, 'rejected', 2]);
  });

  it('keep apart what differs only in a parameter', async () => {
    const { loaders, statements } = start();
    const load = (size: number, id: string) => loaders.connection(models(size), id);
    const rows = (value: unknown) => (value as { e: unknown[]; t: number }).e.length;
    const [one, two, none] = await Promise.all([load(0, 'iflytek'), load(1, 'iflytek'), load(1, 'nvidia')]);
    expect([rows(one), rows(two), rows(none)]).toEqual([1, 2, 0]); // one more than the page, to know whether there is more
    expect(statements.length).toBe(2);
  });

  it('send at most 500 ids in one statement', async () => {
    const { loaders, statements } = start();
    const ids = [...Array.from({ length: 1100 }, (_, i) => `nobody-${i}`), ...fixture.nodes.map((n) => n.id)];
    const found = await Promise.all(ids.map((id) => loaders.node(name(['Model', 'Person']), id)));
    expect(found.filter((row) => row !== null).length).toBe(fixture.nodes.length);
    expect(statements.map((s) => (s.params.keys as string[]).length)).toEqual([
      500,
      500,
      100 + fixture.nodes.length,
    ]);
  });
});
