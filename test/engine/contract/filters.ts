import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { ask, column, type Open, tell } from './ask.ts';

/** Five models, of which some lack a figure: enough for every case that three-valued logic has. */
const models = [
  {
    id: 'm1',
    sortKey: 'b',
    parameters: 70n,
    open: true,
    names: ['glm', '智谱清言'],
    citations: ['{"section":"2.3"}'],
  },
  {
    id: 'm2',
    sortKey: 'a',
    parameters: 7n,
    open: false,
    names: ['spark', '星火'],
    citations: ['{"section":"2.2"}'],
  },
  {
    id: 'm3',
    sortKey: 'c',
    open: true,
    names: ['ernie', '文心一言'],
    citations: ['{"section":"2.3"}', '{"section":"4.1"}'],
  },
  { id: 'm4', sortKey: 'd', parameters: 70n, names: [], citations: ['{"section":"1.1"}'] },
  { id: 'm5', sortKey: 'e', names: ['qwen', '通义千问'], citations: ['{"section":"4.4"}'] },
];

/** The predicate of a keyset page after (parameters, id), where unknown figures come last, in both orders. */
const after = (order: 'ASC' | 'DESC', known: boolean) => {
  const beyond = order === 'ASC' ? '>' : '<';
  return known
    ? `(n.parameters ${beyond} $mark OR (n.parameters = $mark AND n.id > $id) OR n.parameters IS NULL)`
    : '(n.parameters IS NULL AND n.id > $id)';
};

export const filtersContract = (open: Open): void => {
  describe('filters, order and pages', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await tell(engine, 'UNWIND $models AS m CREATE (n:Model {id: m.id}) SET n += m', { models });
    });

    const idsWhere = async (condition: string, params = {}) =>
      column(await ask(engine, `MATCH (n:Model) WHERE ${condition} RETURN n.id AS x ORDER BY x`, params));

    it.each([
      ['n.parameters = 70', ['m1', 'm4']],
      ['NOT n.parameters = 70', ['m2']],
      ['n.parameters <> 70', ['m2']],
      ['n.parameters > 7 OR n.open', ['m1', 'm3', 'm4']],
      ['NOT (n.parameters > 7 AND n.open)', ['m2']],
      ['n.parameters IN [7, 70]', ['m1', 'm2', 'm4']],
      ['NOT n.parameters IN [7]', ['m1', 'm4']],
      ['n.parameters IS NULL', ['m3', 'm5']],
      ['n.parameters IS NOT NULL AND n.open IS NULL', ['m4']],
      ['coalesce(n.open, false) = false', ['m2', 'm4', 'm5']],
      ['(n.open XOR n.parameters = 7)', ['m1', 'm2']],
      ['n.parameters IN []', []],
      ['true', ['m1', 'm2', 'm3', 'm4', 'm5']],
    ])('WHERE %s', async (condition, expected) => {
      // m2: not open, 7; so XOR is true there, as it is for m1.
      expect(await idsWhere(condition)).toEqual(expected);
    });

    it('compares with a null parameter as unknown', async () => {
      expect(await idsWhere('n.parameters = $p', { p: null })).toEqual([]);
      expect(await idsWhere('NOT n.parameters = $p', { p: null })).toEqual([]);
      expect(await idsWhere('$p IS NULL OR n.parameters = $p', { p: null })).toEqual([
        'm1',
        'm2',
        'm3',
        'm4',
        'm5',
      ]);
    });

    it.each([
      ['any(name IN n.names WHERE name CONTAINS $p)', '星', ['m2']],
      ['any(name IN n.names WHERE name STARTS WITH $p)', '文心', ['m3']],
      ['any(name IN n.names WHERE name ENDS WITH $p)', '言', ['m1', 'm3']],
      ['none(name IN n.names WHERE name CONTAINS $p)', 'e', ['m1', 'm2', 'm4']],
      ['all(name IN n.names WHERE name CONTAINS $p)', 'zzz', ['m4']],
      ['any(c IN n.citations WHERE c CONTAINS $p)', '"section":"2.3"', ['m1', 'm3']],
      ['$p IN n.names', 'qwen', ['m5']],
      ['n.sortKey STARTS WITH $p', '', ['m1', 'm2', 'm3', 'm4', 'm5']],
      ['size(n.citations) > 1 AND $p = $p', 'x', ['m3']],
    ])('WHERE %s', async (condition, p, expected) => {
      expect(await idsWhere(condition, { p })).toEqual(expected);
    });

    it('puts nulls last going up and first going down', async () => {
      const up = 'MATCH (n:Model) RETURN n.id AS x ORDER BY n.parameters, n.id';
      expect(column(await ask(engine, up))).toEqual(['m2', 'm1', 'm4', 'm3', 'm5']);
      const down = 'MATCH (n:Model) RETURN n.id AS x ORDER BY n.parameters DESC, n.id';
      expect(column(await ask(engine, down))).toEqual(['m3', 'm5', 'm1', 'm4', 'm2']);
    });

    it.each([
      ['ASC', ['m2', 'm1', 'm4', 'm3', 'm5']],
      ['DESC', ['m1', 'm4', 'm2', 'm3', 'm5']],
    ] as const)('walks pages of one by keyset, unknown last (%s)', async (order, expected) => {
      const walked: unknown[] = [];
      let where = 'true';
      let params = {};
      for (;;) {
        const page = `MATCH (n:Model) WHERE ${where} RETURN n.id AS id, n.parameters AS mark
          ORDER BY n.parameters IS NULL, n.parameters ${order}, n.id LIMIT $n`;
        const [row] = await ask(engine, page, { ...params, n: 1n });
        if (!row) break;
        walked.push(row.id);
        const known = typeof row.mark === 'number';
        where = after(order, known);
        params = { id: row.id, ...(known ? { mark: BigInt(row.mark as number) } : {}) };
      }
      expect(walked).toEqual(expected);
    });

    it('counts, groups and aggregates', async () => {
      const groups =
        'MATCH (n:Model) RETURN n.parameters AS key, count(*) AS n, collect(n.id) AS ids ORDER BY key';
      const rows = await ask(
        engine,
        `MATCH (n:Model) WITH n ORDER BY n.id ${groups.replace('MATCH (n:Model) ', '')}`,
      );
      expect(rows).toEqual([
        { key: 7, n: 1, ids: ['m2'] },
        { key: 70, n: 2, ids: ['m1', 'm4'] },
        { key: null, n: 2, ids: ['m3', 'm5'] },
      ]);
      expect(
        await ask(
          engine,
          'MATCH (n:Model) RETURN coalesce(sum(n.parameters), 0) AS s, min(n.sortKey) AS a, max(n.sortKey) AS z, avg(n.parameters) AS m, count(n.parameters) AS c',
        ),
      ).toEqual([{ s: 147, a: 'a', z: 'e', m: 49, c: 3 }]);
      expect(
        await ask(engine, 'MATCH (n:Model) WHERE n.id = "none" RETURN count(n) AS c, collect(n.id) AS ids'),
      ).toEqual([{ c: 0, ids: [] }]);
    });

    it('answers for a batch of keys, each with its own rows', async () => {
      const batch =
        'UNWIND $keys AS key MATCH (n:Model) WHERE n.id = key RETURN key, n.sortKey AS x ORDER BY key';
      expect(await ask(engine, batch, { keys: ['m2', 'nobody', 'm1'] })).toEqual([
        { key: 'm1', x: 'b' },
        { key: 'm2', x: 'a' },
      ]);
    });

    it('keeps names that look like keywords in backticks', async () => {
      const text = 'MATCH (`match`:Model {id: $`in`}) RETURN `match`.id AS `from`, `match`.`open` AS `set`';
      expect(await ask(engine, text, { in: 'm1' })).toEqual([{ from: 'm1', set: true }]);
    });
  });
};
