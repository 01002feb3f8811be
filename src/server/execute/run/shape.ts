import {
  type GraphQLAbstractType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** An output type as completing a value looks at it; one for each type. */
export type Shape =
  | { readonly kind: 'required'; readonly of: Shape }
  | { readonly kind: 'list'; readonly of: Shape; readonly required: boolean }
  | {
      readonly kind: 'leaf';
      readonly type: GraphQLLeafType;
      /** Values that are written as they are, without asking the type. */
      readonly isPlain: (value: unknown) => boolean;
    }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType };

const isText = (value: unknown) => typeof value === 'string';
const largest = 2 ** 31;
const plain = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [
    GraphQLInt,
    (value) => Number.isInteger(value) && (value as number) < largest && (value as number) >= -largest,
  ],
  [GraphQLFloat, (value) => Number.isFinite(value)],
]);
const never = () => false;

const shapes = new WeakMap<GraphQLOutputType, Shape>();

const make = (type: GraphQLOutputType): Shape => {
  if (isNonNullType(type)) return { kind: 'required', of: shapeOf(type.ofType) };
  if (isListType(type))
    return { kind: 'list', of: shapeOf(type.ofType), required: isNonNullType(type.ofType) };
  if (isLeafType(type)) return { kind: 'leaf', type, isPlain: plain.get(type) ?? never };
  return isAbstractType(type) ? { kind: 'abstract', type } : { kind: 'object', type };
};

export const shapeOf = (type: GraphQLOutputType): Shape => {
  const known = shapes.get(type) ?? make(type);
  shapes.set(type, known);
  return known;
};
