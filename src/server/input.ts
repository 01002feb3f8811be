import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';

/** How large what a caller hands over is. */
export interface InputSize {
  /** Levels of lists and objects inside one another. */
  readonly depth: number;
  /** Leaves of objects: `{ a: { b: 1, c: [2, 3] } }` has two. */
  readonly conditions: number;
  /** Characters of the longest string. */
  readonly longest: number;
}

const nothing: InputSize = { depth: 0, conditions: 0, longest: 0 };

export const together = (a: InputSize, b: InputSize): InputSize => ({
  depth: Math.max(a.depth, b.depth),
  conditions: a.conditions + b.conditions,
  longest: Math.max(a.longest, b.longest),
});

/** A value as this file looks at it: the same for a literal of the query and for JSON. */
type Shape =
  | { readonly items: readonly unknown[]; readonly isObject: boolean }
  | { readonly text: string }
  | undefined;

const ofJson = (value: unknown): Shape => {
  if (typeof value === 'string') return { text: value };
  if (Array.isArray(value)) return { items: value, isObject: false };
  if (typeof value === 'object' && value !== null) return { items: Object.values(value), isObject: true };
  return undefined;
};

const ofLiteral = (value: unknown): Shape => {
  const node = value as ValueNode;
  if (node.kind === Kind.STRING) return { text: node.value };
  if (node.kind === Kind.LIST) return { items: node.values, isObject: false };
  if (node.kind === Kind.OBJECT) return { items: node.fields.map((field) => field.value), isObject: true };
  return undefined;
};

/** Walks with a list of its own rather than by recursion: the value may be nested deeper than the stack is. */
const measure = (root: unknown, shapeOf: (value: unknown) => Shape): InputSize => {
  let { depth, conditions, longest } = nothing;
  const open: { value: unknown; level: number; inObject: boolean }[] = [
    { value: root, level: 0, inObject: false },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const shape = shapeOf(next.value);
    if (shape !== undefined && 'text' in shape) longest = Math.max(longest, shape.text.length);
    const items = shape !== undefined && 'items' in shape ? shape.items : undefined;
    if (items === undefined) {
      if (next.inObject) conditions++;
      continue;
    }
    const level = next.level + 1;
    depth = Math.max(depth, level);
    const nested = items.some((item) => {
      const inner = shapeOf(item);
      return inner !== undefined && 'items' in inner;
    });
    // A list of plain values is one condition; so is an empty object.
    if (!nested && (items.length === 0 || !(shape as { isObject: boolean }).isObject)) conditions++;
    const inObject = (shape as { isObject: boolean }).isObject;
    for (const item of items) open.push({ value: item, level, inObject });
  }
  return { depth, conditions, longest };
};

/** The size of a JSON value, such as the variables of a request. A request's variables are no level of their own. */
export const sizeOfVariables = (variables: Readonly<Record<string, unknown>>): InputSize =>
  Object.values(variables).reduce<InputSize>((sum, value) => together(sum, measure(value, ofJson)), nothing);

/** The size of the literals in a document's arguments and in its variables' defaults. */
export const sizeOfLiterals = (document: DocumentNode): InputSize => {
  let sum = nothing;
  const take = (value: ValueNode) => {
    sum = together(sum, measure(value, ofLiteral));
  };
  visit(document, {
    Argument: (node) => {
      take(node.value);
      return false;
    },
    VariableDefinition: (node) => {
      if (node.defaultValue !== undefined) take(node.defaultValue);
      return false;
    },
  });
  return sum;
};

/** Deeper values than this are written nowhere: whoever writes one goes as deep on the stack. */
const deepest = 100;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** A value as JSON; undefined where it is nested too deep to be written. */
export const jsonOf = (value: unknown): string | undefined =>
  isDeeper(value, deepest) ? undefined : (JSON.stringify(value) ?? 'nothing');
