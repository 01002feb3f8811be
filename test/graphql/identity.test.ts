import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { encodeId } from '../../src/graphql/builder/ids.ts';
import { ask, schema } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { fixture, writeFixture } from '../support/fixture.ts';

/**
 * What a cache that keeps objects by (`__typename`, `id`) must be able to rely on: whatever is read of such an object, by
 * whichever way it is reached, is the same. Queries are made at random from the schema; every answer is written into one
 * store, and nothing in the store may ever change.
 */

/** Numbers in [0, n), the same in every run. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (n: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return Math.abs(state) % n;
  };
};

/** One field of a query, under an alias that tells it from every other field and argument. */
interface Selected {
  readonly alias: string;
  readonly key: string;
  readonly printed: string;
  readonly inside: readonly Selected[];
}

const slugs = fixture.nodes.map(({ id }) => id);
const ids = [
  ...fixture.nodes.map(({ type, id }) => encodeId(type, id)),
  ...fixture.relationships.filter((r) => !r.own).map(({ from, type, to }) => `${from}~${type}~${to}`),
];

const makeQuery = (seed: number, roots: readonly string[]): { text: string; selected: Selected[] } => {
  const random = randomFrom(seed);
  const pick = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const named = new Map<string, string>();

  const values: Record<string, () => string> = {
    slug: () => `"${pick(slugs)}"`,
    id: () => `"${pick(ids)}"`,
    of: () => `"${pick(slugs)}"`,
    from: () => `"${pick(slugs)}"`,
    to: () => `"${pick(slugs)}"`,
    ids: () => JSON.stringify([pick(ids), pick(ids), pick(ids)]),
    text: () => '"星火"',
    terms: () => '["华为", "gpt4"]',
    type: () => 'COMPANY',
    relationship: () => 'DEVELOPS',
    rows: () => 'COMPANY',
    columns: () => 'MODEL',
    through: () => '[DEVELOPS]',
    start: () => '{ type: COMPANY }',
    steps: () => '[{ relationship: DEVELOPS }]',
    first: () => String(1 + random(4)),
  };
  const connectIds = () => JSON.stringify([...new Set([pick(slugs), 'iflytek', 'huawei'])]);

  const argument = (parent: string, field: string, arg: GraphQLArgument): string | undefined => {
    if (['connect', 'common'].includes(field) && arg.name === 'ids') return connectIds();
    if (parent === 'Query' && field === 'similar' && arg.name === 'id') return `"${pick(slugs)}"`;
    if (field === 'facets') return undefined;
    if (parent === 'Query' && arg.name === 'id' && field !== 'node') return undefined;
    const wanted =
      isRequiredArgument(arg) ||
      ['slug', 'first', 'through'].includes(arg.name) ||
      (arg.name === 'lang' && random(2) > 0);
    if (!wanted) return undefined;
    const type = getNullableType(arg.type);
    return arg.name === 'lang' && isEnumType(type) ? pick(['ZH', 'EN']) : values[arg.name]?.();
  };

  const fieldOf = (parent: string, field: GraphQLField<unknown, unknown>, depth: number): Selected[] => {
    const type = getNamedType(field.type);
    const leaf = !isObjectType(type) && !isInterfaceType(type);
    if ((!leaf && depth === 0) || field.name === 'facets') return [];
    const given = field.args.flatMap((arg) => {
      const value = argument(parent, field.name, arg);
      return value === undefined ? [] : [`${arg.name}: ${value}`];
    });
    const key = `${field.name}(${given.join(', ')})`;
    const whole = `${parent}.${key}`;
    const alias = named.get(whole) ?? `f${named.size}`;
    named.set(whole, alias);
    const inside = leaf ? [] : selectionOf(type, depth - 1);
    const below = leaf ? '' : ` { ${printed(inside)} }`;
    return [
      {
        alias,
        key,
        inside,
        printed: `${alias}: ${field.name}${given.length ? `(${given.join(', ')})` : ''}${below}`,
      },
    ];
  };

  const someFields = (type: GraphQLNamedType, depth: number): Selected[] => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'id');
    const wanted = new Set(fields.length > 0 ? Array.from({ length: 5 }, () => pick(fields)) : []);
    return [...wanted].flatMap((field) => fieldOf(type.name, field, depth));
  };

  const selectionOf = (type: GraphQLNamedType, depth: number): Selected[] => {
    const own = someFields(type, depth);
    if (!isInterfaceType(type)) return withId(type, own);
    const possible = [...schema().getPossibleTypes(type)];
    const on = new Set(type.name === 'Node' ? [pick(possible), pick(possible)] : [pick(possible)]);
    return [
      ...withId(type, own),
      ...[...on, ...possible.filter(({ name }) => name === 'Relationship')].flatMap((one) =>
        someFields(one, depth).map((field) => ({
          ...field,
          printed: `... on ${one.name} { ${field.printed} }`,
        })),
      ),
    ];
  };
  const withId = (type: GraphQLNamedType, own: readonly Selected[]): Selected[] => [
    { alias: '__typename', key: '', printed: '__typename', inside: [] },
    ...('getFields' in type && 'id' in type.getFields()
      ? [{ alias: 'id', key: 'id()', printed: 'id', inside: [] }]
      : []),
    ...own,
  ];
  const printed = (all: readonly Selected[]) => all.map((one) => one.printed).join(' ');

  const fields = schema().getQueryType()!.getFields();
  const selected = roots.flatMap((name) => fieldOf('Query', fields[name]!, 4));
  return { text: `{ ${printed(selected)} }`, selected };
};

/** All that answers have said of each object that has an id; an object without one belongs to the one it is in. */
class Store {
  readonly known = new Map<string, string>();
  readonly seen = new Map<string, number>();
  compared = 0;

  write(value: unknown, selected: readonly Selected[], owner: string): void {
    const row = value as Readonly<Record<string, unknown>>;
    for (const { alias, key, inside } of selected)
      if (row[alias] !== undefined && key !== '') this.take(row[alias], inside, `${owner}.${key}`);
  }

  private take(value: unknown, inside: readonly Selected[], place: string): void {
    if (Array.isArray(value)) {
      this.note(`${place}.length`, value.length);
      for (const [i, item] of value.entries()) this.take(item, inside, `${place}[${i}]`);
    } else if (typeof value === 'object' && value !== null) {
      const { __typename, id } = value as { __typename: string; id?: string };
      if (id === undefined) {
        this.write(value, inside, place);
        return;
      }
      const name = `${__typename}:${id}`;
      this.seen.set(__typename, (this.seen.get(__typename) ?? 0) + 1);
      this.note(place, name);
      this.write(value, inside, name);
    } else this.note(place, value);
  }

  private note(place: string, value: unknown): void {
    const text = JSON.stringify(value);
    const known = this.known.get(place);
    // Random questions have random answers: only what hangs on an id has to stay.
    if (known !== undefined) {
      this.compared++;
      expect(`${place} = ${text}`).toBe(`${place} = ${known}`);
    }
    this.known.set(place, text);
  }
}

describe('the store of this test', () => {
  const id: Selected = { alias: 'id', key: 'id()', printed: 'id', inside: [] };
  const name: Selected = { alias: 'f0', key: 'name()', printed: 'f0: name', inside: [] };
  it('refuses an object with two values', () => {
    const store = new Store();
    const node: Selected = { alias: 'f1', key: 'node()', printed: '', inside: [id, name] };
    store.write({ f1: { __typename: 'A', id: '1', f0: 'one' } }, [node], 'first');
    store.write({ f1: { __typename: 'A', id: '1', f0: 'one' } }, [node], 'second');
    expect(() => store.write({ f1: { __typename: 'A', id: '1', f0: 'two' } }, [node], 'third')).toThrow(
      'A:1.name() = "two"',
    );
  });
});

describeEngines('identity', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, undefined, { prepared: true });
  });

  const store = new Store();
  const roots = Object.keys(schema().getQueryType()!.getFields());

  it.each([1, 2])('an object with an id says the same wherever it stands (round %i)', async (round) => {
    for (const [i, root] of roots.entries()) {
      const { text, selected } = makeQuery(round * 1_000 + i, [root]);
      const { data, errors } = await ask(engine, text);
      expect(errors.filter(({ code }) => code !== 'NOT_FOUND')).toEqual([]);
      if (data) store.write(data, selected, `query ${round} ${root}`);
    }
  });

  it('many objects were met more than once', () => {
    expect(store.seen.get('Relationship')).toBeGreaterThan(50);
    expect(store.compared).toBeGreaterThan(1_000);
  });
});
