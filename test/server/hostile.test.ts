import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { realApp } from './real.ts';

/** What no answer may hold: a stack, a statement, a database's own words, or a sign that something broke inside. */
const leaks = [
  /\n?\s+at .+[.:]\w+:\d+/,
  /node_modules|\.ts:\d/,
  /\b(OPTIONAL )?MATCH \(|\bUNWIND \$|\bCALL \(|\bRETURN \w+\b.*\bLIMIT\b/,
  /Neo\.[A-Z]\w+\.|GRAFEO|gqlStatus|Neo4jError/i,
  /Internal error/,
];

const payloads = [
  `x"}) DETACH DELETE n //`,
  `x'}) SET n.id = 'owned' //`,
  '`) DELETE n // \u0000',
  '__proto__',
];

describeEngines('hostile requests', (open) => {
  let engine: Engine;
  let ask: ReturnType<typeof realApp>['ask'];
  let schema: ReturnType<typeof realApp>['schema'];

  beforeAll(async () => {
    engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
    ({ ask, schema } = realApp(engine));
    await engine.write((tx) =>
      tx.run(
        statement(
          `UNWIND ['a', 'b'] AS id CREATE (n:Entity:Organization:Company {id: id, nameZh: id, nameEn: id, aliasesZh: [],
aliasesEn: [], names: [id], sortKey: id, sortKeyEn: id, citations: [], managedBy: 'test'})`,
        ),
      ),
    );
  });

  /** Everything in the graph, to see that nothing changed it. */
  const inventory = () =>
    engine.read(statement('MATCH (n) RETURN n.id AS id, n.nameEn AS name, labels(n) AS labels ORDER BY id'));

  const expectRefused = (answer: {
    status: number;
    text: string;
    body: { errors?: { message: string }[] };
  }) => {
    expect(answer.body.errors?.length).toBeGreaterThan(0);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    for (const leak of leaks) expect(answer.text).not.toMatch(leak);
    return answer.body.errors!.map((error) => error.message).join('\n');
  };

  const nest = (levels: number) =>
    `{ companies { nodes { ${'models { nodes { developers { nodes { '.repeat(levels)} id ${'} } } } '.repeat(levels)} } } }`;

  describe('shapes', () => {
    it('deep', async () => {
      expect(expectRefused(await ask({ query: nest(8) }))).toContain('Query depth: at most 20, got 35');
    });
    it('wide: one field many times', async () => {
      const query = `{ companies { nodes { ${'name '.repeat(5_000)} } } }`;
      expect(expectRefused(await ask({ query }))).toContain('Query tokens: at most 3000, got 5008');
    });
    it('wide: large pages inside large pages', async () => {
      const query = `{ companies(first: 100) { nodes { models(first: 100) { nodes { developers(first: 100) { nodes { id } } } } } } }`;
      expect(expectRefused(await ask({ query }))).toContain('Query cost: at most 200000, got 1010100');
    });
    it('aliased', async () => {
      const query = `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: companies { totalCount }`).join(' ')} }`;
      expect(expectRefused(await ask({ query }))).toContain('Aliases: at most 50, got 60');
    });
    it('fragments in a circle', async () => {
      const query =
        '{ companies { nodes { ...A } } } fragment A on Company { id ...B } fragment B on Company { slug ...A }';
      expect(expectRefused(await ask({ query }))).toContain(
        'Cannot spread fragment "A" within itself via "B"',
      );
    });
    it('fragments that double at every step', async () => {
      const steps = Array.from(
        { length: 40 },
        (_, index) =>
          `fragment F${index} on Company { a: models { nodes { developers { nodes { ...F${index + 1} } } } } b: models { nodes { developers { nodes { ...F${index + 1} } } } } }`,
      );
      const query = `{ companies { nodes { ...F0 } } } ${steps.join(' ')} fragment F40 on Company { id }`;
      expectRefused(await ask({ query }));
    });
    it('a huge body', async () => {
      const answer = await ask({ query: `{ companies { totalCount } } # ${'x'.repeat(200_000)}` });
      expect(expectRefused(answer)).toContain('Body bytes: at most 131072, got 200');
      expect(answer.status).toBe(413);
    });
    it('batched', async () => {
      expect(expectRefused(await ask([{ query: '{ __typename }' }]))).toContain(
        'Batched requests are not taken',
      );
    });
    it('unknown fields', async () => {
      expect(
        expectRefused(await ask({ query: '{ companies { nodes { passwords } } users { id } }' })),
      ).toContain('Cannot query field');
    });
    it('a filter inside a filter inside a filter', async () => {
      const deep = (levels: number): object =>
        levels === 0 ? { slug: { eq: 'a' } } : { not: deep(levels - 1) };
      const query = 'query ($where: CompanyWhere) { companies(where: $where) { totalCount } }';
      expect(expectRefused(await ask({ query, variables: { where: deep(40) } }))).toContain(
        'Nesting of input: at most 12',
      );
    });
    it('a schema question that multiplies', async () => {
      const query = `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`;
      expectRefused(await ask({ query }));
    });
    it.each([
      ['nothing', ''],
      ['half a body', '{"query": "{ compan'],
      ['a number', '7'],
      ['null', 'null'],
      ['not GraphQL', JSON.stringify({ query: '}{' })],
      ['a null character', JSON.stringify({ query: '{ companies\u0000 }' })],
      ['variables that are a list', JSON.stringify({ query: '{ __typename }', variables: [1] })],
    ])('a body of %s', async (_, body) => {
      expectRefused(await ask(body));
    });
  });

  describe('__proto__', () => {
    it.each([
      ['as a field', { query: '{ __proto__ { id } }' }],
      [
        'as a key of a filter',
        '{"query":"query ($w: CompanyWhere) { companies(where: $w) { totalCount } }","variables":{"w":{"__proto__":{"eq":"a"}}}}',
      ],
      [
        'as a literal key of a filter',
        { query: '{ companies(where: { __proto__: { eq: "a" } }) { totalCount } }' },
      ],
    ])('%s', async (_, body) => {
      expectRefused(await ask(body));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
    it('as a member of the request, where it is nobody’s concern', async () => {
      const { body } = await ask(
        '{"query":"{ __typename }","__proto__":{"polluted":true},"constructor":{"prototype":{}}}',
      );
      expect(body).toEqual({ data: { __typename: 'Query' } });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
    it('as a variable that nobody declared', async () => {
      const answer = await ask(
        '{"query":"{ companies { totalCount } }","variables":{"__proto__":{"polluted":true}}}',
      );
      expect(answer.body).toEqual({ data: { companies: { totalCount: 2 } } });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  });

  describe('injection', () => {
    /** Values for an input type that hold the text in one string each, down to `levels`; each path through a type once. */
    const valuesWith = (
      type: GraphQLInputType,
      text: string,
      levels: number,
      seen: Set<string>,
    ): unknown[] => {
      const inner = getNullableType(type);
      if (isListType(inner)) return valuesWith(inner.ofType, text, levels, seen).map((value) => [value]);
      if (isScalarType(inner)) return ['Int', 'Float', 'Boolean'].includes(inner.name) ? [] : [text];
      if (!isInputObjectType(inner) || levels === 0) return [];
      return Object.values(inner.getFields()).flatMap((field) => {
        const path = `${inner.name}.${field.name}`;
        if (seen.has(path)) return [];
        const values = valuesWith(field.type, text, levels - 1, seen);
        // Where the levels ran out, a shallower way to the same field may still come.
        if (values.length > 0) seen.add(path);
        return values.map((value) => ({ [field.name]: value }));
      });
    };

    /** Something harmless for arguments that must be there. */
    const filler = (type: GraphQLInputType): unknown => {
      const inner = getNullableType(type);
      if (isListType(inner)) return [filler(inner.ofType)];
      if (isEnumType(inner)) return inner.getValues()[0]!.name;
      if (isInputObjectType(inner)) return {};
      return inner.name === 'Int' ? 1 : inner.name === 'Boolean' ? true : 'x';
    };

    type Field = GraphQLField<unknown, unknown>;
    const fieldsOf = (type: GraphQLOutputType): Field[] => {
      const named = getNamedType(type);
      return isObjectType(named) ? Object.values(named.getFields()) : [];
    };

    /** One request for each string in the arguments of a field, which stands where `around` puts it. */
    const requestsFor = (field: Field, text: string, seen: Set<string>, around: (field: string) => string) =>
      field.args.flatMap((arg) => {
        const others = field.args
          .filter((other) => other !== arg && isNonNullType(other.type))
          .map((other) => [other, filler(other.type)] as const);
        return valuesWith(arg.type, text, 3, seen).map((value) => {
          const args: (readonly [GraphQLArgument, unknown])[] = [[arg, value], ...others];
          const declared = args.map(([{ name, type }]) => `$${name}: ${type}`).join(', ');
          const given = args.map(([{ name }]) => `${name}: $${name}`).join(', ');
          const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
          return {
            query: `query (${declared}) { ${around(`${field.name}(${given}) ${selection}`)} }`,
            variables: Object.fromEntries(args.map(([{ name }, argument]) => [name, argument])),
          };
        });
      });

    /** Every field of the query type, and every field of every entity type inside its connection. */
    const requests = (text: string) => {
      const roots = Object.values(schema.getQueryType()!.getFields());
      const atRoot = new Set<string>();
      const nested = new Set<string>();
      return roots.flatMap((root) => [
        ...requestsFor(root, text, atRoot, (field) => field),
        ...fieldsOf(root.type)
          .filter((field) => field.name === 'nodes')
          .flatMap((nodes) => fieldsOf(nodes.type))
          .flatMap((field) =>
            requestsFor(field, text, nested, (inner) => `${root.name} { nodes { ${inner} } }`),
          ),
      ]);
    };

    it.each(payloads.map((payload) => [JSON.stringify(payload), payload] as const))(
      '%s in every string argument',
      async (_, payload) => {
        const before = await inventory();
        const all = requests(payload);
        expect(all.length).toBeGreaterThan(100);
        for (const request of all) {
          const { status, text } = await ask(request);
          expect(status, text).toBeLessThan(500);
          for (const leak of leaks) expect(text, JSON.stringify(request)).not.toMatch(leak);
        }
        expect(await inventory()).toEqual(before);
      },
    );

    it('in cursors', async () => {
      const before = await inventory();
      const query =
        'query ($c: String) { companies(first: 1, after: $c) { nodes { id } pageInfo { endCursor } } }';
      const first = await ask({ query });
      const cursor = first.body.data.companies.pageInfo.endCursor as string;
      const text = Buffer.from(cursor, 'base64url').toString();
      const forged = [
        ...payloads,
        ...payloads.map((payload) => Buffer.from(payload).toString('base64url')),
        ...payloads.map((payload) => Buffer.from(text.replace('a', () => payload)).toString('base64url')),
        Buffer.from('{"__proto__":{"polluted":true}}').toString('base64url'),
        Buffer.from('[[[[[[]]]]]]').toString('base64url'),
        cursor.slice(0, -3),
        `${cursor}AAAA`,
      ];
      for (const c of forged) {
        const { status, text: body } = await ask({ query, variables: { c } });
        expect(status, body).toBeLessThan(500);
        for (const leak of leaks) expect(body, c).not.toMatch(leak);
      }
      expect(await inventory()).toEqual(before);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  });
});
