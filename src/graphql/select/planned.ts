import type { FieldNode, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { sameNodes } from '../context.ts';

type Variables = GraphQLResolveInfo['variableValues'];

interface Known {
  readonly schema: GraphQLSchema;
  readonly place: string;
  readonly nodes: readonly FieldNode[];
  /** The variables that were looked at, as JSON. */
  readonly seen: ReadonlyMap<string, string | undefined>;
  readonly made: unknown;
}

/** Of one place in a document, for different variables. */
const mostKnown = 4;

/** What is known goes with the document: its syntax tree is kept, and dropped, by its plan. */
const places = new WeakMap<FieldNode, Known[]>();

const written = (value: unknown): string | undefined => JSON.stringify(value);

const stillSo = (seen: Known['seen'], variables: Variables): boolean => {
  for (const [name, value] of seen) if (written(variables[name]) !== value) return false;
  return true;
};

/** The same variables, and a note of those that were looked at. */
const watched = (variables: Variables) => {
  const seen = new Map<string, string | undefined>();
  const note = (name: string | symbol) => {
    if (typeof name === 'string') seen.set(name, written(variables[name]));
  };
  const watching = new Proxy(variables, {
    get: (target, name) => {
      note(name);
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      note(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      note(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  return { seen, watching };
};

/**
 * What the selection below a field says, made once for a document and for what it looked at of the variables: the next
 * request with the same text gets the same value. `what` tells apart what one field has made. A throw is not kept.
 */
export const planned = <T>(
  info: GraphQLResolveInfo,
  what: string,
  make: (info: GraphQLResolveInfo) => T,
): T => {
  const { schema, parentType, fieldName, fieldNodes, variableValues } = info;
  const place = `${what} ${parentType.name}.${fieldName}`;
  const first = fieldNodes[0]!;
  const here = places.get(first) ?? [];
  const known = here.find(
    (one) =>
      one.place === place &&
      one.schema === schema &&
      sameNodes(one.nodes, fieldNodes) &&
      stillSo(one.seen, variableValues),
  );
  if (known) return known.made as T;
  const { seen, watching } = watched(variableValues);
  // Seen through the place itself, whose other members may not be its own.
  const made = make(Object.create(info, { variableValues: { value: watching } }) as GraphQLResolveInfo);
  here.unshift({ schema, place, nodes: fieldNodes, seen, made });
  here.length = Math.min(here.length, mostKnown);
  places.set(first, here);
  return made;
};
