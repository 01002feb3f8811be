import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { examples } from '../../src/examples/examples.ts';
import { priceOf } from '../../src/graphql/prices/price.ts';
import { costOf } from '../../src/server/cost.ts';
import { schema } from '../support/ask.ts';

const { cost: maximum } = readConfig({}).limits;

const cost = (query: string, variables: Readonly<Record<string, unknown>> = {}): number => {
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  return costOf(schema(), document, operation!, variables).total;
};

const fields = () =>
  Object.values(schema().getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })),
    );

describe('every price stands', () => {
  it('on every list: how many it has', () => {
    const lists = fields().filter(({ field }) => isListType(getNullableType(field.type)));
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter(({ field }) => priceOf(field).holds === undefined).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('on every field with an argument that sizes its answer or its work', () => {
    const missing = fields().flatMap(({ place, field }) =>
      field.args
        .filter(({ name, type }) => {
          const named = getNamedType(type);
          const list = isListType(getNullableType(type));
          const sizes =
            named.name === 'Int' ||
            (list && (isInputObjectType(named) || ['ID', 'String', 'PartialDate'].includes(named.name)));
          return sizes && !priceOf(field).by?.includes(name);
        })
        .map(({ name }) => `${place}(${name}:)`),
    );
    expect(missing).toEqual([]);
  });

  it('on nothing that is not there', () => {
    const wrong = fields().flatMap(({ place, field }) =>
      (priceOf(field).by ?? [])
        .filter((name) => !field.args.some((arg) => arg.name === name))
        .map((name) => `${place}(${name}:)`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is asked every day passes many times over', () => {
  it.each(examples.map(({ name, query, variables }) => [name, query, variables] as const))(
    '%s',
    (_, query, variables) => {
      expect(cost(query, variables)).toBeLessThan(maximum / 8);
    },
  );
  it.each([
    ['the introspection of a tool', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
    [
      'a page of a hundred with three lists each',
      '{ companies(first: 100) { nodes { models { nodes { name } } people { nodes { name } } chips { nodes { name } } } } }',
    ],
    [
      'a filter through four types',
      '{ companies(where: { models: { some: { types: { some: { supertypes: { some: { models: { some: { slug: { eq: "x" } } } } } } } } } }) { totalCount } }',
    ],
    [
      'a hundred names',
      `{ resolve(terms: ${JSON.stringify(Array(100).fill('科大讯飞星火认知大模型'))}) { best { entity { name } } } }`,
    ],
    [
      'the largest neighbourhood',
      '{ neighborhood(of: "x", depth: 4, limit: 1000) { nodes { name } edges { type } } }',
    ],
    [
      'the largest crosstab',
      '{ crosstab(rows: COMPANY, columns: MODEL, limit: 5000) { cells { row { slug } column { slug } count } } }',
    ],
    [
      'ways of eight steps through five',
      '{ paths(from: "a", to: "b", maxLength: 8, limit: 50, via: ["a", "b", "c", "d", "e"]) { paths { length } } }',
    ],
  ])('%s', (_, query) => {
    expect(cost(query)).toBeGreaterThan(0);
    expect(cost(query)).toBeLessThan(maximum);
  });
});

describe('work that takes a server away is refused', () => {
  const times = (n: number, field: string) =>
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
  const terms = JSON.stringify(Array(100).fill('讯'.repeat(200)));
  const ten = JSON.stringify([...'abcdefghij']);
  const every = (levels: number): string =>
    levels === 0
      ? '{ slug: { eq: "x" } }'
      : `{ ${levels === 5 ? 'models' : 'comparedWith'}: { every: ${every(levels - 1)} } }`;
  it.each([
    [
      'introspection under fifty names',
      times(50, '__schema { types { fields { type { fields { name } } } } }'),
    ],
    [
      'the same through one fragment',
      `${times(50, '__schema { ...S }')} fragment S on __Schema { types { fields { type { fields { name } } } } }`,
    ],
    [
      'fifty long searches',
      times(50, `search(text: "${'ni hao '.repeat(27)}", first: 100) { hits { score } }`),
    ],
    [
      'fifty wide neighbourhoods of which only counts are asked',
      times(50, 'neighborhood(of: "x", depth: 4, limit: 1000) { stats { nodes } }'),
    ],
    ['three times a hundred long names', times(3, `resolve(terms: ${terms}) { term }`)],
    ['fifty long ways', times(50, 'paths(from: "a", to: "b", maxLength: 8, limit: 50) { paths { length } }')],
    [
      'two long ways through five',
      times(
        2,
        'paths(from: "a", to: "b", maxLength: 8, via: ["a", "b", "c", "d", "e"]) { paths { length } }',
      ),
    ],
    [
      'four open patterns',
      times(4, 'pattern(start: {}, steps: [{}, {}, {}, {}, {}, {}]) { matches { edges { id } } }'),
    ],
    ['fifty of one another', times(50, `connect(ids: ${ten}, maxLength: 8) { joined }`)],
    [
      'facets of a hundred lists',
      `{ companies(first: 100) { nodes { models(first: 1) { ${Array.from({ length: 49 }, (_, i) => `f${i}: facets(fields: ${ten}, limit: 50) { field }`).join(' ')} } } } }`,
    ],
    ['quantifiers inside one another', times(8, `companies(where: ${every(5)}) { totalCount }`)],
    ['fifty counts', times(50, 'crosstab(rows: COMPANY, columns: MODEL) { total }')],
  ])('%s', (_, query) => expect(cost(query)).toBeGreaterThan(maximum));

  it('a variable costs what it holds', () => {
    const query = 'query ($terms: [String!]!) { resolve(terms: $terms) { term } }';
    expect(cost(query, { terms: ['ab', 'c'] })).toBe(20 * 2 + 5 * 3 + 2);
    const filter = 'query ($w: CompanyWhere) { companies(where: $w, first: 1) { nodes { slug } } }';
    expect(cost(filter, { w: null })).toBe(1);
    expect(cost(filter, { w: { models: { some: { slug: { eq: 'x' } } } } })).toBe(1 + 20 + 5);
  });
});
