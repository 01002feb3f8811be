import { beforeAll, describe, expect, it } from 'vitest';
import type { Param } from '../../../src/cypher/statement.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { ask, column, type Open, tell } from './ask.ts';

const text = '大模型 科大讯飞 é 🙂 𠀀 "quoted" \\ \' \n \u0001 end';

/** Strings whose order a page depends on: control characters, Latin, Chinese, beyond the basic plane. */
const ordered = [
  '',
  '\u0001',
  'A',
  'Z',
  'a',
  'a\u0001',
  'a\u0001b',
  'a b',
  'ab',
  'é',
  '、',
  '智',
  '谱',
  '🙂',
  '𠀀',
];

export const valuesContract = (open: Open): void => {
  describe('values', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });

    const echo = async (value: Param) => (await ask(engine, 'RETURN $value AS x', { value }))[0]?.x;

    it.each<[string, Param, unknown]>([
      ['text', text, text],
      ['the empty text', '', ''],
      ['an integer', 42n, 42],
      ['a large integer', 9_007_199_254_740_991n, 9_007_199_254_740_991],
      ['a negative integer', -7n, -7],
      ['a float', 2.5, 2.5],
      ['a whole float', 2, 2],
      ['a small float', 1e-9, 1e-9],
      ['true', true, true],
      ['null', null, null],
      ['a list', [1n, 2n, 3n], [1, 2, 3]],
      ['the empty list', [], []],
      ['a mixed list', ['a', 1n, 2.5, null, [true]], ['a', 1, 2.5, null, [true]]],
      [
        'a map',
        { zh: '中', list: [{ n: 1n, nothing: null }] },
        { zh: '中', list: [{ n: 1, nothing: null }] },
      ],
    ])('gives back %s', async (_, sent, back) => {
      expect(await echo(sent)).toEqual(back);
    });

    it('stores and returns properties', async () => {
      await tell(
        engine,
        'CREATE (:Kept {id: $id, count: $count, share: $share, names: $names, none: $none})',
        {
          id: text,
          count: 3n,
          share: 0.25,
          names: ['文心一言', 'ERNIE'],
          none: [],
        },
      );
      expect(
        await ask(engine, 'MATCH (n:Kept {id: $id}) RETURN n {.*} AS x, labels(n) AS labels', { id: text }),
      ).toEqual([
        { x: { id: text, count: 3, share: 0.25, names: ['文心一言', 'ERNIE'], none: [] }, labels: ['Kept'] },
      ]);
    });

    it('takes a bigint as an integer and a number as a float', async () => {
      expect(
        await ask(engine, 'UNWIND range(1, 9) AS x RETURN x ORDER BY x SKIP $skip LIMIT $n', {
          skip: 1n,
          n: 2n,
        }),
      ).toEqual([{ x: 2 }, { x: 3 }]);
      await tell(engine, 'CREATE (:Figure {id: "f", whole: $whole, share: $share})', {
        whole: 2,
        share: 0.5,
      });
      const compared =
        'MATCH (n:Figure) RETURN n.whole = 2 AS a, n.whole = 2.0 AS b, n.whole >= $two AS c, n.share < $one AS d';
      expect(await ask(engine, compared, { two: 2n, one: 1 })).toEqual([
        { a: true, b: true, c: true, d: true },
      ]);
    });

    it.each([
      ['a node', 'MATCH (n:Kept) RETURN n AS x'],
      ['a list of nodes', 'MATCH (n:Kept) RETURN collect(n) AS x'],
      ['a relationship', 'MATCH ()-[r:REFUSED]->() RETURN r AS x'],
      ['a path', 'MATCH p = (:RefusedStart)-[:REFUSED]->() RETURN p AS x'],
    ])('refuses to return %s', async (_, refused) => {
      await tell(
        engine,
        'MERGE (a:RefusedStart {id: "a"}) MERGE (b:RefusedEnd {id: "b"}) MERGE (a)-[:REFUSED]->(b)',
      );
      await expect(ask(engine, refused)).rejects.toThrow(/Column "x" holds/);
    });

    it('orders and compares text by code point', async () => {
      await tell(engine, 'UNWIND $texts AS text CREATE (:Sorted {sortKey: text})', {
        texts: [...ordered].reverse(),
      });
      expect(column(await ask(engine, 'MATCH (n:Sorted) RETURN n.sortKey AS x ORDER BY x'))).toEqual(ordered);
      expect(
        column(await ask(engine, 'MATCH (n:Sorted) RETURN n.sortKey AS x ORDER BY n.sortKey DESC')),
      ).toEqual([...ordered].reverse());
      for (const [i, mark] of ordered.entries()) {
        const after = await ask(
          engine,
          'MATCH (n:Sorted) WHERE n.sortKey > $mark RETURN n.sortKey AS x ORDER BY x',
          { mark },
        );
        expect(column(after)).toEqual(ordered.slice(i + 1));
        const before = await ask(
          engine,
          'MATCH (n:Sorted) WHERE n.sortKey < $mark RETURN n.sortKey AS x ORDER BY x',
          { mark },
        );
        expect(column(before)).toEqual(ordered.slice(0, i));
      }
    });

    it('compares the same way with an index on the property', async () => {
      await engine.prepare([
        { text: 'CREATE INDEX sorted_key IF NOT EXISTS FOR (n:Sorted) ON (n.sortKey)', params: {} },
      ]);
      const page =
        'MATCH (n:Sorted) WHERE n.sortKey > $mark RETURN n.sortKey AS x ORDER BY n.sortKey LIMIT $n';
      expect(column(await ask(engine, page, { mark: '智', n: 3n }))).toEqual(['谱', '🙂', '𠀀']);
    });

    it('never shows parameters as Cypher', async () => {
      const nasty = '"}) DETACH DELETE n //';
      expect(await ask(engine, 'MATCH (n {id: $id}) RETURN count(n) AS x', { id: nasty })).toEqual([
        { x: 0 },
      ]);
      expect(await echo({ 'a`b': nasty })).toEqual({ 'a`b': nasty });
    });
  });
};
