import { spawn } from 'node:child_process';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { type ApplyOptions, applyGraph, type ChangeOutcome, diffGraph } from '../../src/importer/apply.ts';
import { countChanges } from '../../src/importer/diff.ts';
import type { SeedGraph, SeedNode } from '../../src/importer/graph.ts';
import { prepareGraph } from '../../src/importer/indexes.ts';
import { auditDatabase, countOdd } from '../../src/importer/odd.ts';
import { formatProblem } from '../../src/importer/problem.ts';
import { takeRight, takeRightIn } from '../../src/importer/right.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { inputOf, stage, stageable } from '../../src/importer/stage.ts';
import { describeNeo4j, type Place } from '../support/engines.ts';
import { dump } from './dump.ts';
import { syntheticGraph } from './synthetic.ts';

const size = 400;
const inParts = { stageFrom: 1 };

describeNeo4j('an import in parts', (open) => {
  let place: Place;
  let engine: Engine;
  beforeAll(async () => {
    place = await open.place();
    engine = await openEngine(place.url, place.options);
    await prepareGraph(engine);
    return engine.close;
  });
  beforeEach(() => engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n'))));

  const seed = async (dir: string): Promise<SeedGraph> => {
    const outcome = await readSeed(dir);
    if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join('\n'));
    return outcome.graph;
  };
  const apply = async (graph: SeedGraph, options: ApplyOptions = {}) => {
    const outcome = await applyGraph(engine, graph, options);
    if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join('\n'));
    return countChanges(outcome.changes);
  };
  /** Everything, and of which kind each value is: a float that is whole looks like an integer otherwise. */
  const everything = async () => ({
    ...(await dump(engine)),
    kinds: await engine.read(
      statement('MATCH (n) RETURN n.id AS id, [k IN keys(n) | k + valueType(n[k])] AS kinds ORDER BY id'),
    ),
  });
  const stagedCount = async () => {
    const [row] = await engine.read(
      statement('OPTIONAL MATCH (n) WHERE n:AtlasStaged OR n:AtlasImport RETURN count(n) AS n'),
    );
    return Number(row?.n);
  };
  /** As if whoever imports had given no sign of life for a while. */
  const rightEndsIn = (ms: number) =>
    engine.write((tx) =>
      tx.run(statement('MATCH (i:AtlasImport) SET i.until = timestamp() + $ms', { ms: BigInt(ms) })),
    );
  /** Another process imports the new graph in parts, and is killed where so much is written. */
  const killed = async (dieAt: number) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/importer/apply-child.ts', `${size}`, `${dieAt}`, '1'],
      { env: { ...process.env, ...place.env }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
  };
  /** All that somebody who reads can come to. */
  const readers = async () => ({
    records: await engine.read(
      statement(
        'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS degree ORDER BY id',
      ),
    ),
    relationships: await engine.read(
      statement('MATCH (a:Entity)-[r]-(b) RETURN r.id AS id, b.id AS other ORDER BY id, other'),
    ),
    ofType: await engine.read(statement('MATCH (n:Model) RETURN count(n) AS n')),
    found: await engine.read(
      statement(
        'CALL db.index.fulltext.queryNodes("entity_search", "em*") YIELD node RETURN count(node) AS n',
      ),
    ),
    odd: await countOdd((one) => engine.read(one)),
    diff: await diffGraph(engine, syntheticGraph('old', size)).then(
      (outcome) => outcome.ok && countChanges(outcome.changes),
    ),
  });

  it('gives exactly what one transaction gives', async () => {
    const whole = await seed('test/importer/seeds/small');
    // Of it every other record is there before, called otherwise, and one that goes.
    const [first] = whole.nodes as [SeedNode];
    const there = whole.nodes.filter((_, i) => i % 2 === 0);
    const gone = { ...first, id: 'gone', properties: { ...first.properties, id: 'gone' } };
    const ids = new Set(there.map(({ id }) => id));
    const part = {
      nodes: [...there.map((n) => ({ ...n, properties: { ...n.properties, nameEn: 'Once' } })), gone],
      relationships: whole.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    };
    await apply(part);
    const changes = await apply(whole);
    const expected = await everything();
    await engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));
    await apply(part, inParts);
    expect(await stagedCount()).toBe(0);
    const seen: number[] = [];
    const totals = new Set<number>();
    const onProgress = (done: number, total: number) => {
      seen.push(done);
      totals.add(total);
    };
    expect(await apply(whole, { ...inParts, onProgress })).toBe(changes);
    expect(await everything()).toEqual(expected);
    // It was written in parts, and progress went up to its end.
    expect(seen.at(-1)).toBeGreaterThan(changes);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([...totals]).toEqual([seen.at(-1)]);
    expect(await apply(whole, inParts)).toBe(0);
  });

  it('holds far less in the database than one transaction', async () => {
    const held = async (options: ApplyOptions) => {
      let most = 0;
      const watched: Engine = {
        ...engine,
        write: (work) =>
          engine.write((tx) =>
            work({
              run: async (one) => {
                const rows = await tx.run(one);
                const [row] = await engine.read(
                  statement(
                    'SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS bytes RETURN max(bytes) AS most',
                  ),
                );
                most = Math.max(most, Number(row?.most));
                return rows;
              },
            }),
          ),
      };
      expect(await applyGraph(watched, syntheticGraph('new', 2_000), options)).toMatchObject({ ok: true });
      await engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));
      return most;
    };
    const whole = await held({});
    const inParts = await held({ stageFrom: 1 });
    expect(inParts).toBeGreaterThan(0);
    expect(inParts).toBeLessThan(whole / 2);
  });

  it('is seen by nobody before it is whole; the next import takes away what an ended one left of other content', async () => {
    await apply(syntheticGraph('old', size));
    const before = await readers();
    expect(before).toMatchObject({ ofType: [{ n: size }], diff: 0 });
    const outcome = await diffGraph(engine, syntheticGraph('new', size));
    if (!outcome.ok) throw new Error('the synthetic graph has no problem');
    const right = (await takeRight(engine, 60_000))!;
    await stage(engine, right, stageable(outcome.changes), () => {});
    expect(await stagedCount()).toBe(size / 4 + 1);
    expect(await readers()).toEqual(before);
    const audit = async () => (await auditDatabase((one) => engine.read(one))).lines;
    expect((await audit()).filter((line) => /AtlasStaged|import/.test(line))).toEqual([]);

    // Nobody goes on with it: a small change waits until that is clear, and clears it.
    const waited: string[] = [];
    expect(await takeRight(engine, 1_000)).toBeUndefined();
    await rightEndsIn(1_000);
    await apply(syntheticGraph('old', size), { onWait: ({ who }) => waited.push(who) });
    expect(waited).toEqual([expect.stringContaining(`process ${process.pid} on `)]);
    expect(await stagedCount()).toBe(0);
    expect(await readers()).toEqual(before);
    await expect(stage(engine, right, stageable(outcome.changes), () => {})).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await stagedCount()).toBe(0);
  });

  it('is not read into memory of servers part by part: they wait for its end', async () => {
    await apply(syntheticGraph('old', size));
    const texts: string[] = [];
    const watched: Engine = {
      ...engine,
      read: (one, how) => {
        texts.push(one.text);
        return engine.read(one, how);
      },
    };
    const reader = createReader(watched, { topologyBytes: 1e8, searchBytes: 1e8 });
    const right = (await takeRight(engine, 60_000))!;
    for (const keeper of [reader.topology!, reader.searchIndex!]) {
      await keeper.refresh();
      expect(keeper.held()).toBeUndefined();
    }
    expect(texts.filter((text) => !text.includes('AtlasImport'))).toEqual([]);
    await engine.write((tx) => right.end(tx));
    for (const keeper of [reader.topology!, reader.searchIndex!]) {
      await keeper.refresh();
      expect(await keeper.held()?.stands(new Set())).toBe(true);
    }
  });

  it('says what lies about of one that was ended', async () => {
    await engine.write((tx) => tx.run(statement('CREATE (:AtlasStaged {id: "a"})')));
    const { lines } = await auditDatabase((one) => engine.read(one));
    expect(lines).toEqual([expect.stringMatching(/^1 node is left of an import/)]);
  });

  it('leaves nothing where something stands in its way or fails', async () => {
    await apply(syntheticGraph('old', size));
    const before = await everything();
    const { nodes, relationships } = syntheticGraph('new', size);
    // An end that is not there: found only in the last transaction.
    const bad = { ...relationships[0]!, id: 'bad', to: 'not-there' };
    const broken = { nodes, relationships: [...relationships, bad] };
    await expect(applyGraph(engine, broken, inParts)).rejects.toThrow(/changed \d+ of \d+ rows/);
    expect(await everything()).toEqual(before);
    // Somebody takes an id of it while it is being staged.
    const taken = nodes.at(-1)!.id;
    const take = () =>
      engine.write((tx) => tx.run(statement('MERGE (:Entity:Model {id: $taken})', { taken })));
    const besides: Engine = {
      ...engine,
      write: async (work) => {
        if ((await stagedCount()) > 1) await take();
        return engine.write(work);
      },
    };
    const outcome = await applyGraph(besides, { nodes, relationships }, inParts);
    expect(outcome).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(taken) }] });
    await engine.write((tx) => tx.run(statement('MATCH (n {id: $taken}) DELETE n', { taken })));
    expect(await everything()).toEqual(before);
  });

  it('goes one after the other where two begin at once', async () => {
    const other = await openEngine(place.url, place.options);
    const outcomes = await Promise.all([
      applyGraph(engine, syntheticGraph('new', size), inParts),
      applyGraph(other, syntheticGraph('new', size), inParts),
    ]);
    await other.close();
    const counts = outcomes.map((o) => o.ok && countChanges(o.changes));
    expect(counts.sort()).toEqual([0, 3 * size]);
    expect(await stagedCount()).toBe(0);
    expect(await apply(syntheticGraph('new', size))).toBe(0);
  });

  it.each(['in parts', 'in one transaction'])(
    'another import that begins anywhere beside one %s is waited for',
    {
      timeout: 120_000,
    },
    async (first) => {
      const [one, other] = first === 'in parts' ? [inParts, {}] : [{}, inParts];
      const beside = await openEngine(place.url, place.options);
      let at = 0;
      for (; ; at++) {
        await engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));
        let step = 0;
        let second: Promise<ChangeOutcome> | undefined;
        // Begun in the middle of the first one's work, and given time to get as far as it can.
        const begin = async () => {
          if (step++ !== at) return;
          second = applyGraph(beside, syntheticGraph('new', size), other);
          await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 100))]);
        };
        const disturbed: Engine = {
          ...engine,
          write: (work) =>
            engine.write(async (tx) => {
              if (first === 'in parts') await begin();
              return work({
                run: async (given) => {
                  const rows = await tx.run(given);
                  if (first !== 'in parts' && /AtlasImport|CREATE/.test(given.text)) await begin();
                  return rows;
                },
              });
            }),
        };
        const outcome = await applyGraph(disturbed, syntheticGraph('new', size), one);
        const begun = second as Promise<ChangeOutcome> | undefined;
        if (begun === undefined) break;
        const counts = [outcome, await begun].map((o) => o.ok && countChanges(o.changes));
        expect(counts.sort(), `begun at step ${at}`).toEqual([0, 3 * size]);
        expect(await stagedCount()).toBe(0);
      }
      // Compares, stages records and what joins them, shows them; or: looks, locks, looks again, writes, unlocks.
      expect(at).toBeGreaterThan(3);
      await beside.close();
      expect(await apply(syntheticGraph('new', size))).toBe(0);
    },
  );

  it('two that begin at once in a database without anything meet nowhere', async () => {
    const empty = await open.place();
    const engines = await Promise.all([1, 2, 3].map(() => openEngine(empty.url, empty.options)));
    const outcomes = await Promise.all(
      engines.map((each, i) => applyGraph(each, syntheticGraph('new', size), i === 1 ? inParts : {})),
    );
    const counts = outcomes.map((o) => o.ok && countChanges(o.changes));
    expect(counts.sort((a, b) => Number(a) - Number(b))).toEqual([0, 0, 3 * size]);
    expect(await stagedCount()).toBe(0);
    for (const each of engines) await each.close();
  });

  it('that changes nothing leaves the graph its revision', async () => {
    await apply(syntheticGraph('new', size));
    const before = await engine.revision();
    expect(await apply(syntheticGraph('new', size))).toBe(0);
    expect(await engine.revision()).toBe(before);
  });

  it('killed in the middle it is gone on with by the next one of the same, and begun anew by another', {
    timeout: 120_000,
  }, async () => {
    await apply(syntheticGraph('old', size));
    const old = await readers();
    const { nodes, relationships } = syntheticGraph('new', size);
    await apply({ nodes, relationships }, inParts);
    const expected = await everything();
    await apply(syntheticGraph('old', size));
    /** Statements that stage something, and how many rows were there already. */
    const resumed = async (graph: SeedGraph) => {
      const rows: number[] = [];
      let staged = 0;
      const watched: Engine = {
        ...engine,
        write: (work) =>
          engine.write((tx) =>
            work({
              run: (one) => {
                if (/CREATE \(n:`AtlasStaged`|MATCH \(a:`AtlasStaged`/.test(one.text)) staged++;
                return tx.run(one);
              },
            }),
          ),
      };
      const outcome = await applyGraph(watched, graph, { ...inParts, onResume: (n) => rows.push(n) });
      expect(outcome).toMatchObject({ ok: true });
      expect(await stagedCount()).toBe(0);
      return { rows, staged };
    };
    const changes = await diffGraph(engine, { nodes, relationships });
    if (!changes.ok) throw new Error('the synthetic graph has no problem');
    const whole = stageable(changes.changes);
    /** As a process leaves it that is killed when it has staged so many relationships. */
    const endedAfter = async (count: number) => {
      await apply(syntheticGraph('old', size));
      const right = (await engine.write((tx) => takeRightIn(tx, 60_000, inputOf(whole))))!;
      await stage(engine, right, { ...whole, relationships: whole.relationships.slice(0, count) }, () => {});
      await rightEndsIn(0);
      expect(await readers()).toEqual(old);
    };
    const fresh = size / 4;
    for (const count of [0, 5, whole.relationships.length]) {
      await endedAfter(count);
      const staged = count < whole.relationships.length ? 1 : 0;
      expect(await resumed({ nodes, relationships })).toEqual({ rows: [fresh + count], staged });
      expect(await everything()).toEqual(expected);
    }

    // Another content: nothing of what is there fits.
    await endedAfter(5);
    const other = nodes.map((n) => ({ ...n, properties: { ...n.properties, version: 'other' } }));
    expect(await resumed({ nodes: other, relationships })).toEqual({ rows: [], staged: 2 });
    expect(await apply({ nodes: other, relationships })).toBe(0);

    // One record twice, as after a connection that broke with its commit: begun anew.
    await endedAfter(5);
    await engine.write((tx) =>
      tx.run(statement('MATCH (n:AtlasStaged) WITH n LIMIT 1 CREATE (m:AtlasStaged) SET m = properties(n)')),
    );
    expect(await resumed({ nodes, relationships })).toEqual({ rows: [], staged: 2 });
    expect(await everything()).toEqual(expected);
  });

  it('killed anywhere it leaves the old graph, and the next import ends well', {
    timeout: 180_000,
  }, async () => {
    // Where it can be killed: after each statement.
    const steps: number[] = [];
    await apply(syntheticGraph('old', size));
    const old = await readers();
    const onProgress = (done: number, total: number) => steps.push(done / total);
    await apply(syntheticGraph('new', size), { ...inParts, onProgress });
    const expected = await everything();
    await apply(syntheticGraph('old', size));
    expect(await readers()).toEqual(old);
    // All of one kind is one statement here: records unseen, what joins them, what goes, records seen, all written.
    expect(steps.length).toBeGreaterThan(5);
    const left: number[] = [];
    for (const dieAt of [steps[0]!, steps[1]!, steps[4]!, 1]) {
      await killed(dieAt);
      left.push(await stagedCount());
      await rightEndsIn(0);
      expect(await readers()).toEqual(old);
    }
    expect(left).toEqual(Array(4).fill(size / 4 + 1));
    await apply(syntheticGraph('new', size), inParts);
    expect(await everything()).toEqual(expected);
  });
});
