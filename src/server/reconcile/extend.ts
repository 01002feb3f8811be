import type { EntityTypeName } from '../../ontology/entities.ts';
import type { Ask } from '../ask.ts';
import { type Property, propertiesOf } from './properties.ts';

/** A cell's value, as the protocol writes it. */
export type Value =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number };

/** Values of records by slug, then by the property's id; a record that is not there has none. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>;

interface Read {
  readonly __typename: EntityTypeName;
  readonly slug: string;
  readonly [alias: `${string}__${string}`]: unknown;
}

/** Records that one query reads. */
const atOnce = 100;

const list = (selection: string) =>
  `query ($slugs: [String!]!) { entities(first: ${atOnce}, where: { slug: { in: $slugs } }) { nodes { __typename slug ${selection} } } }`;

const readList = async (ask: Ask, slugs: readonly string[], selection: string): Promise<Read[]> => {
  const found: Read[] = [];
  for (let at = 0; at < slugs.length; at += atOnce) {
    const data = await ask<{ entities: { nodes: readonly Read[] } }>(list(selection), {
      slugs: slugs.slice(at, at + atOnce),
    });
    found.push(...data.entities.nodes);
  }
  return found;
};

const valuesOf = ({ kind }: Property, value: unknown): readonly Value[] => {
  if (value === null || value === undefined) return [];
  if (kind === 'records')
    return (value as { nodes: { slug: string; name: string }[] }).nodes.map(({ slug: id, name }) => ({
      id,
      name,
    }));
  if (kind === 'texts') return (value as string[]).map((str) => ({ str }));
  if (kind === 'int') return [{ int: value as number }];
  if (kind === 'float') return [{ float: value as number }];
  // Dates are as precise as their source, which the protocol's own kind for dates cannot say.
  return [{ str: String(value) }];
};

/** The values of these properties of these records: one query for the types, one for the values of each hundred records. */
export const valuesFor = async (
  ask: Ask,
  slugs: readonly string[],
  ids: readonly string[],
): Promise<Values> => {
  const records = await readList(ask, slugs, '');
  const types = [...new Set(records.map(({ __typename }) => __typename))];
  const parts = types.flatMap((type) => {
    const known = ids.flatMap((id) => propertiesOf(type).get(id) ?? []);
    return known.length === 0
      ? []
      : [`... on ${type} { ${known.map((one) => `${type}__${one.id}: ${one.selection}`).join(' ')} }`];
  });
  if (parts.length === 0) return new Map(records.map(({ slug }) => [slug, new Map()]));
  const read = await readList(ask, slugs, parts.join(' '));
  return new Map(
    read.map((record) => {
      const properties = propertiesOf(record.__typename);
      const values = ids.flatMap((id) => {
        const property = properties.get(id);
        return property ? [[id, valuesOf(property, record[`${record.__typename}__${id}`])] as const] : [];
      });
      return [record.slug, new Map(values)];
    }),
  );
};
