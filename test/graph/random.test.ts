import fc from 'fast-check';
import { beforeAll, expect, inject, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Walk } from '../../src/cypher/graph.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createAsker } from '../../src/questions/asker.ts';
import { common } from '../../src/questions/common.ts';
import { connect } from '../../src/questions/connect.ts';
import { neighborhoods } from '../../src/questions/neighborhood.ts';
import { findPaths } from '../../src/questions/paths.ts';
import { findPattern } from '../../src/questions/pattern.ts';
import { type ReadEdge, readEdgesAmong } from '../../src/questions/read.ts';
import { similar } from '../../src/questions/similar.ts';
import { describeEngines } from '../support/engines.ts';
import {
  anyGraph,
  anyTypes,
  anyWalk,
  edgeTypes,
  nodeTypes,
  type PlainGraph,
  writeGraph,
} from './random-graph.ts';
import {
  allMatches,
  allPaths,
  distances,
  features,
  hangTogether,
  smallestJoining,
  stepsFrom,
} from './reference.ts';

/** The questions are the same on every engine; a graph that is written to Neo4j, and asked, costs there many times more. */
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? (inject('engine') === 'neo4j' ? 60 : 200)) };
const patience = 300_000 + Number(process.env.FUZZ_RUNS ?? 0) * 400;
const pick = (graph: PlainGraph, n: number) => graph.nodes[n % graph.nodes.length]!.id;
const among = (graph: PlainGraph, ns: readonly number[]) => [...new Set(ns.map((n) => pick(graph, n)))];

describeEngines('graph questions on random graphs, against trying everything', (open) => {
  let engine: Engine;
  const asker = () => createAsker(createReader(engine), {});
  beforeAll(async () => {
    engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
  });

  it(
    'neighborhoods',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyGraph,
          fc.record({
            walk: anyWalk,
            types: anyTypes,
            depth: fc.integer({ min: 0, max: 4 }),
            limit: fc.integer({ min: 1, max: 9 }),
            centers: fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
          }),
          async (plain, { walk, types, depth, limit, centers }) => {
            const graph = await writeGraph(engine, plain);
            const ids = among(graph, centers);
            const asked = asker();
            const found = await neighborhoods(asked, ids, { walk, meets: { types }, depth, limit });
            expect(asked.statements).toBeLessThanOrEqual(depth);
            for (const id of ids) {
              const far = [...distances(graph, id, walk, types)].filter(([, d]) => d <= depth);
              const mine = found.get(id)!;
              const distanceOf = new Map(far);
              expect(new Set(mine.ids).size).toBe(mine.ids.length);
              expect(mine.ids).toHaveLength(Math.min(limit, far.length));
              // Nearest first: what was left out is no nearer than what was taken.
              const taken = mine.ids.map((one) => distanceOf.get(one)!);
              expect(taken).toEqual(
                far
                  .map(([, d]) => d)
                  .sort((a, b) => a - b)
                  .slice(0, limit),
              );
              expect(mine.truncated !== undefined).toBe(far.length > limit);
              if (mine.truncated) expect(mine.truncated.found).toBeLessThanOrEqual(far.length);
            }
            const { edges } = await readEdgesAmong(asked, found.get(ids[0]!)!.ids, {
              relationships: walk.relationships,
              properties: [],
            });
            const inside = found.get(ids[0]!)!.ids;
            expect(edges.map((e: ReadEdge) => e.id)).toEqual(
              graph.edges
                .filter((e) => inside.includes(e.start) && inside.includes(e.end))
                .filter((e) => walk.relationships.length === 0 || walk.relationships.includes(e.type))
                .map((e) => e.id)
                .sort(),
            );
          },
        ),
        runs,
      ),
    patience,
  );

  it(
    'paths',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyGraph,
          fc.record({
            walk: anyWalk,
            from: fc.nat(7),
            to: fc.nat(7),
            maxLength: fc.integer({ min: 0, max: 8 }),
            limit: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(50)),
            via: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.nat(7), { maxLength: 2 })),
            avoid: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.nat(7), { maxLength: 2 })),
          }),
          async (plain, asked) => {
            const graph = await writeGraph(engine, plain);
            const [from, to] = [pick(graph, asked.from), pick(graph, asked.to)];
            const via = among(graph, asked.via);
            const avoid = among(graph, asked.avoid).filter((id) => ![from, to, ...via].includes(id));
            const question = { ...asked, from, to, via, avoid };
            const all = allPaths(graph, question);
            const counting = asker();
            const found = await findPaths(counting, question);
            expect(found.paths).toEqual(all.slice(0, asked.limit));
            // One for each level and, where paths are compared, one for each length.
            expect(counting.statements).toBeLessThanOrEqual(2 * asked.maxLength);
            if (found.truncated) expect(found.paths).toHaveLength(asked.limit);
            else expect(found.paths).toHaveLength(all.length);
            for (const edge of found.paths.flatMap((p) => p.steps.flat()))
              expect(found.edges.has(edge)).toBe(true);
          },
        ),
        runs,
      ),
    patience,
  );

  it(
    'patterns',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyGraph,
          fc.record({
            start: anyTypes,
            steps: fc.array(
              fc.record({
                relationship: fc.option(fc.constantFrom(...edgeTypes)),
                direction: fc.constantFrom('out' as const, 'in' as const, 'both' as const),
                type: fc.option(fc.constantFrom(...nodeTypes)),
              }),
              { minLength: 1, maxLength: 3 },
            ),
            names: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 4, maxLength: 4 }),
            limit: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(500)),
          }),
          async (plain, asked) => {
            const graph = await writeGraph(engine, plain);
            const prefix = graph.nodes[0]!.id.slice(0, -2);
            const names = asked.names.slice(0, asked.steps.length + 1);
            const steps = asked.steps.map(({ relationship, direction, type }) => ({
              walk: { relationships: relationship ? [relationship] : [], direction } satisfies Walk,
              types: type ? [type] : [],
            }));
            const all = allMatches(graph, asked.start, steps, names);
            const counting = asker();
            const found = await findPattern(counting, {
              start: { types: asked.start, where: { slug: { startsWith: prefix } } },
              steps: steps.map(({ walk, types }) => ({ walk, meets: { types } })),
              names,
              limit: asked.limit,
            });
            const texts = (matches: readonly { nodes: readonly string[]; edges: readonly string[] }[]) =>
              matches.map((m) => `${m.nodes.join(' ')} / ${m.edges.join(' ')}`);
            const expected = all
              .map((m) => ({
                m,
                key: [m.nodes[0], ...m.edges.flatMap((e, i) => [m.nodes[i + 1], e])].join(' '),
              }))
              .sort((a, b) => (a.key < b.key ? -1 : 1))
              .map(({ m }) => m);
            expect(texts(found.matches)).toEqual(texts(expected.slice(0, asked.limit)));
            expect(found.truncated !== undefined).toBe(all.length > asked.limit);
            expect(counting.statements).toBeLessThanOrEqual(asked.steps.length + 1);
          },
        ),
        runs,
      ),
    patience,
  );

  it(
    'joining',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyGraph,
          fc.record({
            relationships: fc.subarray([...edgeTypes], { maxLength: 2 }),
            maxLength: fc.integer({ min: 1, max: 8 }),
            terminals: fc.array(fc.nat(7), { minLength: 2, maxLength: 5 }),
          }),
          async (plain, { relationships, maxLength, terminals }) => {
            const graph = await writeGraph(engine, plain);
            const ids = among(graph, terminals);
            const walk: Walk = { relationships, direction: 'both' };
            const counting = asker();
            const found = await connect(counting, ids, { relationships, maxLength });
            expect(counting.statements).toBeLessThanOrEqual(Math.ceil(maxLength / 2));
            expect(found.groups.flat().sort()).toEqual([...ids].sort());
            const groupOf = new Map(found.groups.flatMap((group, i) => group.map((id) => [id, i] as const)));
            // Two are in one group when hops of at most maxLength lead from one to the other.
            const near = new Map(ids.map((id) => [id, distances(graph, id, walk)]));
            const hops = { nodes: graph.nodes, edges: [] as PlainGraph['edges'][number][] };
            for (const a of ids)
              for (const b of ids)
                if ((near.get(a)!.get(b) ?? 99) <= maxLength)
                  hops.edges.push({ id: `${a}${b}`, type: 'BASED_ON', start: a, end: b });
            for (const a of ids)
              for (const b of ids)
                expect(groupOf.get(a) === groupOf.get(b)).toBe(
                  distances(hops, a, { relationships: [], direction: 'both' }).has(b),
                );
            if (found.groups.length === 1) {
              expect(hangTogether(graph, found.ids, walk)).toBe(true);
              expect(found.ids.length - 1).toBeLessThanOrEqual(2 * (smallestJoining(graph, ids, walk) - 1));
            }
          },
        ),
        runs,
      ),
    patience,
  );

  it(
    'common and similar',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyGraph,
          fc.record({
            walk: anyWalk,
            types: anyTypes,
            ids: fc.array(fc.nat(7), { minLength: 2, maxLength: 4 }),
            minimum: fc.integer({ min: 1, max: 3 }),
            limit: fc.integer({ min: 1, max: 5 }),
          }),
          async (plain, { walk, types, ids: numbers, minimum, limit }) => {
            const graph = await writeGraph(engine, plain);
            const ids = among(graph, numbers);
            const shared = graph.nodes
              .filter(({ id, type }) => !ids.includes(id) && (types.length === 0 || types.includes(type)))
              .map(({ id }) => ({
                id,
                touches: ids.filter((one) => stepsFrom(graph, one, walk).some(({ to }) => to === id)).sort(),
              }))
              .filter(({ touches }) => touches.length >= minimum)
              .sort((a, b) => b.touches.length - a.touches.length || (a.id < b.id ? -1 : 1));
            const found = await common(asker(), ids, { walk, meets: { types }, minimum, limit });
            expect(found.shared).toEqual(shared.slice(0, limit));
            expect(found.truncated !== undefined).toBe(shared.length > limit);
            const taken = found.shared.map(({ id }) => id);
            const expected = new Set(
              ids.flatMap((one) =>
                stepsFrom(graph, one, walk)
                  .filter(({ to }) => ids.includes(to) || taken.includes(to))
                  .map(({ edge }) => edge.id),
              ),
            );
            expect(found.edges.map((e) => e.id)).toEqual([...expected].sort());

            const { id, type } = graph.nodes.find((n) => n.id === ids[0])!;
            const mine = features(graph, id, walk);
            const peers = graph.nodes.filter((n) => n.type === type).map((n) => n.id);
            const of = new Map(peers.map((peer) => [peer, features(graph, peer, walk)]));
            const score = (peer: string) => {
              const both = [...of.get(peer)!].filter((f) => mine.has(f));
              const weights = both.map((f) => 1 / Math.log2(peers.filter((p) => of.get(p)!.has(f)).length));
              return weights.reduce((a, b) => a + b, 0) / new Set([...mine, ...of.get(peer)!]).size;
            };
            const ranked = await similar(asker(), id, { walk, meets: { types: [type] }, first: 50 });
            const scores = new Map(ranked.similar.map((s) => [s.id, s.score]));
            for (const peer of peers.filter((p) => p !== id)) {
              const wanted = mine.size === 0 ? 0 : score(peer);
              if (wanted === 0) expect(scores.has(peer)).toBe(false);
              else expect(scores.get(peer)).toBeCloseTo(wanted, 10);
            }
            expect([...scores.values()]).toEqual([...scores.values()].sort((a, b) => b - a));
          },
        ),
        runs,
      ),
    patience,
  );
});
