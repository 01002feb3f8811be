import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { entityTypeNames } from '../../src/ontology/ontology.ts';
import { ask, schema } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

/*
 * null is the same as not given: checked for every input field and every argument of the schema, made from the schema
 * itself, so that a new one cannot be forgotten. Same means: the same statements with the same values, and the same answer.
 */

type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

/** Fields of every entity, which are asked of one. */
const ofEntity = (): Field[] => {
  const type = schema().getType('Entity');
  return isInterfaceType(type) ? Object.values(type.getFields()) : [];
};

const roots = (): Field[] => Object.values(schema().getQueryType()!.getFields());

/** A value for what must be given. */
const required = ({ name, type }: GraphQLArgument): unknown => {
  const inner = getNullableType(type);
  const values: Values = {
    rows: 'AGENCY',
    columns: 'POLICY',
    type: 'COMPANY',
    relationship: 'DEVELOPS',
    text: '星火',
    start: {},
    fields: ['type'],
    to: 'gpt-4',
  };
  if (Object.hasOwn(values, name)) return values[name];
  if (name === 'ids') return ['iflytek', 'huawei'];
  if (isListType(inner)) return isInputObjectType(getNamedType(type)) ? [{}] : ['讯飞'];
  return 'iflytek';
};

const isCondition = (type: GraphQLInputType) => isInputObjectType(type) && type.extensions.condition === true;

/** Members by which an input type says something, the plainest first. */
const plain = ['slug', 'eq', 'count', 'policy', 'section', 'source', 'name', 'depth', 'type', 'sort'];

/** A value of an input type that says something, with as few members as can be. */
const saying = (type: GraphQLInputType): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [saying(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return { Int: 1, Float: 1, Boolean: true }[inner.name as 'Int'] ?? '2023';
  const fields = Object.values(inner.getFields());
  const musts = fields.filter((field) => isNonNullType(field.type));
  const first = plain.flatMap((name) => fields.filter((field) => field.name === name))[0]!;
  return Object.fromEntries(
    (musts.length > 0 ? musts : [first]).map((field) => [field.name, saying(field.type)]),
  );
};

/** One place in the schema at which values of an input type stand. */
interface Way {
  readonly type: GraphQLInputObjectType;
  readonly root: Field;
  readonly arg: GraphQLArgument;
  /** The whole argument, with this value at the place. */
  readonly around: (value: unknown) => unknown;
  /** As errors name the place. */
  readonly path: string;
}

/** The first place of every input type, the shallowest first. */
const ways = (): Way[] => {
  const found = new Map<string, Way>();
  const put = (type: GraphQLInputType, way: Omit<Way, 'type'>) => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || found.has(named.name)) return;
    const list = isListType(getNullableType(type));
    const around = list ? (value: unknown) => way.around([value]) : way.around;
    found.set(named.name, { ...way, type: named, around, path: list ? `${way.path}[0]` : way.path });
  };
  for (const root of [...roots(), ...ofEntity()])
    for (const arg of root.args) put(arg.type, { root, arg, around: (value) => value, path: arg.name });
  for (const way of found.values())
    for (const field of Object.values(way.type.getFields())) {
      const quantified =
        way.type.getFields().some !== undefined && !['some', 'none', 'every', 'count'].includes(field.name);
      put(field.type, {
        ...way,
        around: (value) => way.around({ [field.name]: value, ...(quantified ? { count: { gte: 1 } } : {}) }),
        path: `${way.path}.${field.name}`,
      });
    }
  return [...found.values()];
};

const selectionOf = (field: Field) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  return isObjectType(type) && type.getFields().totalCount ? '{ totalCount }' : '{ __typename }';
};

/** A field with these arguments, as variables. */
const question = (field: Field, given: Values) => {
  const args = field.args.filter(({ name }) => Object.hasOwn(given, name));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const asked = `${field.name}${passed ? `(${passed})` : ''} ${selectionOf(field)}`;
  const whole = ofEntity().includes(field) ? `entity(slug: "iflytek") { ${asked} }` : asked;
  return `query ${declared ? `(${declared})` : ''} { ${whole} }`;
};

const needed = (field: Field): Record<string, unknown> =>
  Object.fromEntries(
    field.args
      .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
      .map((arg) => [arg.name, required(arg)]),
  );

describeEngines('null', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
    await writeFixture(engine);
  });

  /** What a request asks the database, and its answer. */
  const outcome = async (query: string, variables: Values) => {
    const { data, errors, statements } = await ask(engine, query, { ...variables });
    return {
      data,
      errors,
      statements: statements.map(({ text, params }) => [
        text,
        JSON.stringify(params, (_, v) => (typeof v === 'bigint' ? `${v}n` : v)),
      ]),
    };
  };
  const askRoot = (field: Field, given: Values) => {
    const all = { ...needed(field), ...given };
    return outcome(question(field, all), all);
  };

  const everyWay = ways();

  it('knows every input type of the schema', () => {
    const all = Object.values(schema().getTypeMap()).filter(isInputObjectType);
    expect(everyWay.map(({ type }) => type.name).sort()).toEqual(all.map(({ name }) => name).sort());
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ isOneOf }) => isOneOf)).toEqual([]);
  });

  describe.each(everyWay.map((way) => [way.type.name, way] as const))(
    'in %s',
    (_, { type, root, arg, around, path }) => {
      const base = saying(type) as Values;
      const others = Object.values(type.getFields()).filter(
        ({ name, type: t }) => !isNonNullType(t) && !Object.hasOwn(base, name),
      );
      const send = (value: unknown) => askRoot(root, { [arg.name]: around(value) });

      it('beside something given is the same as not given, all at once', async () => {
        const without = await send(base);
        expect(without.errors).toEqual([]);
        const nulls = Object.fromEntries(others.map(({ name }) => [name, null]));
        expect(await send({ ...nulls, ...base })).toEqual(without);
      });

      if (!isCondition(type)) return;
      it('alone never becomes everything', async () => {
        for (const { name } of Object.values(type.getFields())) {
          const { errors, statements } = await send({ [name]: null });
          expect(errors, name).toEqual([
            {
              code: 'BAD_USER_INPUT',
              message: expect.stringContaining(`${path} says nothing: null for ${name}`),
              path: expect.stringContaining(root.name),
            },
          ]);
          expect(statements).toEqual([]);
        }
      });
    },
  );

  it.each(roots().map((field) => [field.name, field] as const))(
    'as an argument of %s is the same as not given',
    async (_, field) => {
      const optional = field.args.filter(({ type }) => !isNonNullType(type));
      // A single record is asked for by one of two arguments.
      const base = optional.some(({ name }) => name === 'slug') ? { slug: 'iflytek' } : {};
      const without = await askRoot(field, base);
      expect(without.errors).toEqual([]);
      const nulls = Object.fromEntries(optional.map(({ name }) => [name, null]));
      expect(await askRoot(field, { ...nulls, ...base })).toEqual(without);
    },
  );

  it.each(entityTypeNames)('as an argument below %s is the same as not given', async (name) => {
    const type = schema().getType(name);
    if (!isObjectType(type)) throw new Error(name);
    const plural = roots().find((field) => getNamedType(field.type).name === `${name}Connection`)!.name;
    const below = (nulls: boolean) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.length > 0)
        .map((field) => {
          const given = field.args.map((a) => `${a.name}: null`).join(', ');
          return `${field.name}${nulls ? `(${given})` : ''} ${selectionOf(field)}`;
        })
        .join('\n');
    const query = (nulls: boolean) => `{ ${plural}(first: 2) { nodes { ${below(nulls)} } } }`;
    expect(await outcome(query(true), {})).toEqual(await outcome(query(false), {}));
  });
});
