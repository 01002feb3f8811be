import fc from 'fast-check';
import {
  type ExecutionResult,
  execute,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  GraphQLString,
  getIntrospectionQuery,
  parse,
  responsePathAsArray,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createRunner } from '../../src/server/execute/run/run.ts';
import { documentOf } from '../fuzz/documents.ts';
import { schema as ofAtlas } from '../support/ask.ts';
import { writeFixture } from '../support/fixture.ts';

/** An answer as bytes: the order of keys, of items and of errors counts. */
const written = ({ data, errors, ...rest }: ExecutionResult) => {
  expect(rest).toEqual({});
  return JSON.stringify({ data, errors: errors?.map((error) => error.toJSON()) });
};

/** What a field of the made-up schema does, decided by where it stands: mostly it gives a value, now or later. */
const acts = [
  'value',
  'value',
  'value',
  'later',
  'later',
  'null',
  'fails',
  'fails later',
  'an error',
  'wrong',
] as const;

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
};

/** Every combination of null, list and kind of type, with resolvers that do anything at all. */
const madeUp = (): GraphQLSchema => {
  const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 1 }, BLUE: { value: 2 } } });
  const resolved = (type: GraphQLOutputType) => ({
    type,
    args: { least: { type: GraphQLInt, defaultValue: 2 }, text: { type: new GraphQLList(GraphQLString) } },
    resolve: (_: unknown, args: unknown, seed: number, { path, fieldNodes }: GraphQLResolveInfo) => {
      const place = `${seed} ${responsePathAsArray(path).join('.')} ${JSON.stringify(args)} ${fieldNodes.length}`;
      const made = (at: GraphQLOutputType, key: string): unknown => {
        const act = acts[hashOf(`${place} ${key}`) % acts.length]!;
        const plain = (): unknown => {
          if (at instanceof GraphQLNonNull) return made(at.ofType, `${key}!`);
          if (at instanceof GraphQLList)
            return Array.from({ length: hashOf(key + place) % 4 }, (_, i) => made(at.ofType, `${key}${i}`));
          if (at === GraphQLString) return act === 'wrong' ? { no: 'text' } : `text ${hashOf(key) % 7}`;
          if (at === GraphQLInt) return act === 'wrong' ? 2 ** 40 : hashOf(key) % 9;
          if (at === GraphQLFloat) return act === 'wrong' ? Number.NaN : 0.5;
          if (at === Colour) return act === 'wrong' ? 7 : 1;
          return { kind: act === 'wrong' ? 'Nothing' : hashOf(place) % 2 ? 'Cat' : 'Dog' };
        };
        // What fails at once beside what is still awaited leaves rejections that nobody hears, in graphql-js too.
        const mode = (['now', 'later', 'mixed'] as const)[seed % 3]!;
        const isLater = mode === 'later' || (mode === 'mixed' && (key !== '' || act.includes('later')));
        const now = () => {
          if (act === 'null') return null;
          if (act.startsWith('fail')) throw new Error(`thrown at ${key}`);
          return act === 'an error' ? new Error(`given at ${key}`) : plain();
        };
        if (isLater) return Promise.resolve().then(now);
        return act.startsWith('fail') && key !== '' ? new Error(`thrown at ${key}`) : now();
      };
      return made(type, '');
    },
  });
  const Animal: GraphQLInterfaceType = new GraphQLInterfaceType({
    name: 'Animal',
    resolveType: ({ kind }: { kind: string }) => {
      if (kind === 'Nothing') throw new Error('It is no animal.');
      return kind;
    },
    fields: () => fields(false),
  });
  const fields = (own: boolean) => ({
    plain: { type: GraphQLString, resolve: () => 'plain' },
    absent: { type: GraphQLString },
    constructor: { type: new GraphQLNonNull(GraphQLInt), resolve: () => 3 },
    text: resolved(GraphQLString),
    must: resolved(new GraphQLNonNull(GraphQLString)),
    number: resolved(GraphQLInt),
    share: resolved(GraphQLFloat),
    colour: resolved(Colour),
    colours: resolved(new GraphQLList(new GraphQLNonNull(Colour))),
    texts: resolved(new GraphQLNonNull(new GraphQLList(GraphQLString))),
    grid: resolved(new GraphQLList(new GraphQLList(new GraphQLNonNull(GraphQLInt)))),
    animal: resolved(Animal),
    mustAnimal: resolved(new GraphQLNonNull(Animal)),
    animals: resolved(new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Animal)))),
    mayAnimals: resolved(new GraphQLList(Animal)),
    ...(own && { cat: resolved(Cat), dogs: resolved(new GraphQLList(Dog)) }),
  });
  const Cat: GraphQLObjectType = new GraphQLObjectType({
    name: 'Cat',
    interfaces: [Animal],
    fields: () => fields(true),
  });
  const Dog: GraphQLObjectType = new GraphQLObjectType({
    name: 'Dog',
    interfaces: [Animal],
    isTypeOf: ({ kind }: { kind?: string }) => kind === 'Dog',
    fields: () => fields(true),
  });
  const query = new GraphQLObjectType({ name: 'Query', fields: () => fields(true) });
  return new GraphQLSchema({ query, types: [Cat, Dog] });
};

describe('running a query', () => {
  const schema = madeUp();
  const run = createRunner(schema);
  const alike = async (text: string, variables: Record<string, unknown> = {}, seed = 1) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const theirs = await execute({ schema, document, variableValues: variables, contextValue: seed });
    for (let again = 0; again < 2; again++)
      expect([text, seed, written(await run({ document, variables, context: seed }))]).toEqual([
        text,
        seed,
        written(theirs),
      ]);
    return JSON.parse(written(theirs));
  };

  it('gives the bytes that graphql-js gives, whatever resolvers do', async () => {
    await fc.assert(
      fc.asyncProperty(documentOf(schema, 5), fc.nat(1_000), async (text, seed) => {
        const document = parse(text);
        fc.pre(validate(schema, document).length === 0);
        await alike(text, {}, seed);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300), endOnFailure: true },
    );
  });

  it('merges fields, fragments and directives as it does, for each value of the variables that decide', async () => {
    const text = `query Q($a: Boolean!, $b: Boolean = true, $n: Int, $t: [String]) {
      __typename
      text(least: $n, text: $t) @skip(if: $a)
      again: text(least: 2) @include(if: $b)
      ...Part
      animals(least: 5) { __typename plain ... on Cat { cat { plain } } ...Beast @skip(if: $b) }
      animals(least: 5) { number @include(if: $a) ...Beast }
      constructor
      toString: plain
      __proto__: plain
    }
    fragment Part on Query { text(least: $n, text: $t) animal { ...Beast ... @include(if: $a) { colour } } }
    fragment Beast on Animal { share colours ... on Dog { dogs { plain } } }`;
    for (const variables of [
      { a: true },
      { a: false, b: false, n: 3 },
      { a: true, b: false, n: null, t: 'x' },
    ])
      for (let seed = 0; seed < 60; seed++) await alike(text, variables, seed);
    expect(
      (await alike('query ($b: Boolean = true) { plain @include(if: $b) }', { b: null })).errors,
    ).toHaveLength(1);
    expect(await alike('query ($a: Boolean!) { plain @skip(if: $a) }', { a: true })).toEqual({ data: {} });
  });

  it('answers introspection, and tells of wrong variables', async () => {
    expect((await alike(getIntrospectionQuery())).errors).toBeUndefined();
    expect((await alike('query ($n: Int!) { text(least: $n) }', { n: 'x' })).data).toBeUndefined();
    await alike('{ __type(name: "Cat") { name fields { name type { kind ofType { name } } } } }');
  });

  it('of several operations it runs the one that is named', async () => {
    const document = parse('query A { plain } query B { constructor }');
    expect(await run({ document, operationName: 'B', variables: {}, context: 1 })).toEqual({
      data: { constructor: 3 },
    });
  });

  it('lets others have their turn in a long list, and stops in it when nobody waits any more', async () => {
    const slow = new GraphQLObjectType({
      name: 'Slow',
      fields: {
        at: {
          type: GraphQLInt,
          resolve: (at: number) => {
            for (const end = performance.now() + 1; performance.now() < end; );
            return at;
          },
        },
      },
    });
    let seen = 0;
    const list = {
      type: new GraphQLList(slow),
      resolve: () => Array.from({ length: 80 }, (_, i) => i),
    };
    const long = createRunner(
      new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { list } }) }),
    );
    const document = parse('{ list { at } }');
    const ticking = setInterval(() => {
      seen++;
    }, 1);
    try {
      const { data } = await long({ document, variables: {}, context: undefined });
      expect(data).toEqual({ list: Array.from({ length: 80 }, (_, at) => ({ at })) });
      expect(seen).toBeGreaterThan(2);
      const stop = new AbortController();
      setTimeout(() => stop.abort(new Error('gone')), 5);
      const stopped = await long({ document, variables: {}, context: undefined, signal: stop.signal });
      expect(stopped.errors?.map(({ message }) => message)).toEqual(['gone']);
    } finally {
      clearInterval(ticking);
    }
  });
});

describe('running queries of the atlas', () => {
  it('gives the bytes that graphql-js gives', {
    timeout: 120_000 + Number(process.env.FUZZ_RUNS ?? 0) * 400,
  }, async () => {
    const engine = await openEngine('memory:');
    await writeFixture(engine, undefined, { prepared: true });
    const schema = ofAtlas();
    const run = createRunner(schema);
    const reader = createReader(engine, { topologyBytes: 10_000_000, searchBytes: 10_000_000 });
    await reader.topology!.refresh();
    await reader.searchIndex!.refresh();
    const asked = async (how: (context: object) => PromiseLike<ExecutionResult> | ExecutionResult) => {
      const context = createContext({ reader });
      const { errors, ...rest } = await how(context);
      const { languageFallbacks, oddities, missing } = context;
      // Fields that wait for something of their own fail in the order in which that comes.
      return [
        written(rest),
        languageFallbacks,
        errors?.map((error) => JSON.stringify(error)).sort(),
        oddities.map(String).sort(),
        missing.map((one) => JSON.stringify(one)).sort(),
      ];
    };
    await fc.assert(
      fc.asyncProperty(documentOf(schema, 5), async (text) => {
        const document = parse(text);
        fc.pre(validate(schema, document).length === 0);
        const theirs = await asked((contextValue) => execute({ schema, document, contextValue }) as never);
        const ours = await asked((context) => run({ document, variables: {}, context }));
        expect([text, ours]).toEqual([text, theirs]);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60), endOnFailure: true },
    );
    await engine.close();
  });
});
