import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { defaultPageSize, maximumPageSize } from '../inputs/paging.ts';

type Values = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/**
 * What a field costs, in records read: it stands in the field's `extensions.cost`, and server/cost.ts adds it up. Every list
 * has one, and every argument that sizes the answer or the work is named in `by` (test/graphql/prices.test.ts).
 */
export interface Price {
  /** The arguments that the price depends on. */
  readonly by?: readonly string[];
  /** What it takes to find the answer, whatever is asked of it. `below`: it stands below a record. */
  readonly work?: (args: Values, below: boolean) => number;
  /**
   * How many a list has at most; of another field, how many there are in the lists of its value. `held` is what the field
   * around said so.
   */
  readonly holds?: (args: Values, held: number | undefined) => number;
  /** How many there are in the lists of each item of this list. */
  readonly each?: (args: Values) => number;
  /** What one thing costs, besides what is asked of it; 1 for objects, 0 for plain values. */
  readonly own?: number;
}

export const priceOf = (field: Field): Price => (field.extensions.cost as Price | undefined) ?? {};

/** A list of at most so many. */
export const upTo = (length: number): Price => ({ holds: () => length });

/** A list of as many as the field around it says. */
export const asHeld: Price = { holds: (_, held) => held ?? defaultPageSize };

/** Plain values: many of them go into one record. */
export const texts = (length: number): Price => ({ holds: () => length, own: 0.1 });

/** What an argument says, if it is a number. */
export const numberIn = (args: Values, name: string, otherwise: number): number =>
  typeof args[name] === 'number' ? Math.max(0, args[name]) : otherwise;

/** How many a list argument has. */
export const lengthIn = (args: Values, name: string): number => {
  const value = args[name];
  return Array.isArray(value) ? value.length : 0;
};

const isQuantified = (type: GraphQLNamedType) =>
  isInputObjectType(type) && type.getFields().some !== undefined && type.getFields().every !== undefined;

/**
 * What a filter costs: each level of `some`, `none`, `every` and `count` goes through all that the one around it reaches,
 * for every record of a type where a query begins, only for the neighbours of one further in.
 */
export const filterWork = (type: GraphQLInputType, value: unknown, below: boolean): number => {
  const [first, factor, condition] = below ? [1, 4, 0.1] : [20, 8, 5];
  const work = (at: GraphQLInputType, given: unknown, level: number): number => {
    if (Array.isArray(given)) return given.reduce((sum: number, one) => sum + work(at, one, level), 0);
    const named = getNamedType(at);
    if (!isInputObjectType(named) || typeof given !== 'object' || given === null) return condition;
    const fields = named.getFields();
    const quantified = isQuantified(named);
    return Object.entries(given).reduce((sum, [name, inner]) => {
      const field = fields[name];
      if (field === undefined || inner === null) return sum;
      const own = quantified && name !== 'where' && name !== 'edge' ? first * factor ** level : 0;
      return sum + own + work(field.type, inner, quantified ? level + 1 : level);
    }, 0);
  };
  return work(type, value, 0);
};

/** The work of all filters in a field's arguments, wherever they stand in them. */
export const filtersWork = (field: Field, args: Values, below: boolean): number =>
  field.args.reduce(
    (sum, { name, type }) =>
      args[name] != null && isInputObjectType(getNamedType(type))
        ? sum + filterWork(type, args[name], below)
        : sum,
    0,
  );

/** Keys of an order that count relationships look at all of them first. */
const orderWork = (args: Values, below: boolean): number =>
  Array.isArray(args.orderBy)
    ? args.orderBy.filter(
        (key) => key !== null && typeof key === 'object' && (key.degree ?? key.relationshipCount),
      ).length * (below ? 1 : 100)
    : 0;

/** Relay's pages, known by what they are: edges, nodes and the page's place. */
const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && ['edges', 'nodes', 'pageInfo'].every((name) => type.getFields()[name] !== undefined);

const pages = (field: Field): Price => ({
  by: ['first', 'last', 'orderBy'],
  holds: (args) =>
    Math.min(numberIn(args, 'first', numberIn(args, 'last', defaultPageSize)), maximumPageSize),
  work: (args, below) => filtersWork(field, args, below) + orderWork(args, below),
  own: 0,
});

/** Of every list of every value of a field: what it costs where nothing else is said of the field. */
const usual = (owner: GraphQLNamedType, field: Field): Price | undefined => {
  if (isConnection(getNamedType(field.type))) return pages(field);
  if (!isConnection(owner)) return undefined;
  if (field.name === 'nodes' || field.name === 'edges') return asHeld;
  return field.name === 'pageInfo' ? { own: 0 } : field.name === 'totalCount' ? { work: () => 1 } : undefined;
};

/**
 * The same schema with a price on every field that has one: from the table, by `Type.field` of the field's own type or an
 * interface of it, or, for pages, by what they are. Throws on a price for a field that does not exist.
 */
export const withPrices = (schema: GraphQLSchema, table: Readonly<Record<string, Price>>): GraphQLSchema => {
  const used = new Set<string>();
  const edges = new Set<GraphQLNamedType>();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  for (const type of types) if (isConnection(type)) edges.add(getNamedType(type.getFields().edges!.type));
  for (const type of types) {
    const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    if (isConnection(type)) names.push('*Connection');
    for (const field of Object.values(type.getFields())) {
      const key = names.map((name) => `${name}.${field.name}`).find((one) => Object.hasOwn(table, one));
      // What stands in an edge is counted with the edge.
      const ofEdge = edges.has(type) && !isListType(getNullableType(field.type)) ? { own: 0 } : undefined;
      const price = key === undefined ? (ofEdge ?? usual(type, field)) : table[key];
      if (key !== undefined) used.add(key);
      if (price !== undefined)
        field.extensions = { ...field.extensions, cost: withFilters(field, price, key) };
    }
  }
  const lost = Object.keys(table).filter((key) => !used.has(key));
  if (lost.length > 0) throw new Error(`There is no field for these prices: ${lost.join(', ')}`);
  return schema;
};

/** The filters of a field in the table count with its work. */
const withFilters = (field: Field, price: Price, key: string | undefined): Price =>
  key === undefined || !field.args.some(({ type }) => isInputObjectType(getNamedType(type)))
    ? price
    : { ...price, work: (args, below) => (price.work?.(args, below) ?? 0) + filtersWork(field, args, below) };
