import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { jsonOf } from '../input.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What all kept shapes may weigh, and the longest that is kept. */
const mostBytes = 4_000_000;
const longestShape = 500;

const isText = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE
    ? isText(type.type)
    : type.kind === Kind.NAMED_TYPE && (type.name.value === 'String' || type.name.value === 'ID');

/**
 * Variables as far as limits and prices look at them: of plain texts their length, all else as it is. Undefined where that
 * is long or deep, or where there are more of them than the operation names.
 */
export const shapeOfVariables = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string | undefined => {
  let shape = '';
  let given = 0;
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    const has = Object.hasOwn(variables, name);
    const value = has ? variables[name] : undefined;
    if (has) given++;
    const text = typeof value === 'string' && isText(type) ? `~${value.length}` : jsonOf(value);
    if (text === undefined || text.length > longestShape) return undefined;
    shape += `|${text}`;
  }
  return Object.keys(variables).length === given ? shape : undefined;
};

/** Operations that have passed all that is looked at before they run, with their prices; the least used go first. */
export const createPassed = () => {
  const kept = new LRUCache<string, number>({
    maxSize: mostBytes,
    sizeCalculation: (_, key) => 2 * key.length + 200,
  });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let count = 0;
  const keyOf = (operation: OperationDefinitionNode, variables: Variables): string | undefined => {
    const shape = shapeOfVariables(operation, variables);
    if (shape === undefined) return undefined;
    const number = numbers.get(operation) ?? ++count;
    numbers.set(operation, number);
    return number + shape;
  };
  return {
    /** The price of an operation that has passed with variables like these; undefined: look at it. */
    find: (operation: OperationDefinitionNode, variables: Variables): number | undefined => {
      const key = keyOf(operation, variables);
      return key === undefined ? undefined : kept.get(key);
    },
    note: (operation: OperationDefinitionNode, variables: Variables, cost: number): void => {
      const key = keyOf(operation, variables);
      if (key !== undefined) kept.set(key, cost);
    },
  };
};
