import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isIntrospection, perFragment } from './document.ts';

/** What a connection gives when no page size is asked for, and what it gives at most. */
const defaultPage = 20;
const maximumPage = 100;
/** Assumed length of a list that has no size argument, such as citations. */
const assumedLength = 5;

const sizeArguments = ['first', 'last', 'limit'];
const listArguments = ['ids', 'slugs'];

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many objects an operation could return at most, without running it:
 *
 *     cost(object field)      = 1 + cost(selection)
 *     cost(connection field)  = page × (1 + cost(selection below nodes and edges))
 *     cost(other list field)  = length × (1 + cost(selection))
 *     cost(leaf)              = 0
 *
 * where `page` is `first` or `last` (20 when absent, 100 at most) and `length` is `first`, `last` or `limit` of the field
 * or of the object that the list stands in (as in `neighborhood(limit: 100) { nodes }`), the number of `ids` asked for, or
 * else 5. Of fragments on different object types only the dearest counts, because an object has
 * one type. Introspection, edges and page infos are free.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const presets = new Map(
    (operation.variableDefinitions ?? []).map(
      (definition) => [definition.variable.name.value, definition.defaultValue] as const,
    ),
  );
  const typeNamed = (name: string) => {
    const type = schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  const ofFragment = perFragment(document, (fragment, held) =>
    ofSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value), held),
  );

  /** `held` is how many the object around may hold in its lists, where a size argument says so. */
  const ofSelection = (
    set: SelectionSetNode,
    type: GraphQLCompositeType | undefined,
    held: number | undefined,
  ): number => {
    if (type === undefined) return 0;
    let shared = 0;
    const byObjectType = new Map<string, number>();
    const add = (condition: string | undefined, cost: number) => {
      if (condition === undefined || condition === type.name || isAbstractType(schema.getType(condition)))
        shared += cost;
      else byObjectType.set(condition, (byObjectType.get(condition) ?? 0) + cost);
    };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) shared += ofField(selection, type, held);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        add(fragmentTypes.get(selection.name.value), ofFragment(selection.name.value, held));
      else {
        const condition = selection.typeCondition?.name.value;
        add(
          condition,
          ofSelection(selection.selectionSet, condition === undefined ? type : typeNamed(condition), held),
        );
      }
    }
    return shared + Math.max(0, ...byObjectType.values());
  };
  const fragmentTypes = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.typeCondition.name.value] as const]
        : [],
    ),
  );

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, held: number | undefined): number => {
    const name = node.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (field === undefined || node.selectionSet === undefined || isIntrospection(name)) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    // The connection field has already counted what lies inside it.
    if (isInsideConnection(parent, type)) return ofSelection(node.selectionSet, type, undefined);
    const size = sizeOfField(field, node, presets, variables);
    if (type.name.endsWith('Connection'))
      return (
        Math.min(size ?? defaultPage, maximumPage) * (1 + ofSelection(node.selectionSet, type, undefined))
      );
    if (isListType(getNullableType(field.type)))
      return (size ?? held ?? assumedLength) * (1 + ofSelection(node.selectionSet, type, undefined));
    return 1 + ofSelection(node.selectionSet, type, size ?? held);
  };

  return ofSelection(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, undefined);
};

const isInsideConnection = (parent: GraphQLCompositeType, child: GraphQLCompositeType) =>
  parent.name.endsWith('Connection') || parent.name.endsWith('Edge') || child.name === 'PageInfo';

type Presets = ReadonlyMap<string, ValueNode | undefined>;

/** The largest size that a field's arguments name, their defaults included; undefined where none does. */
const sizeOfField = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  presets: Presets,
  variables: Variables,
): number | undefined => {
  const sizes = field.args.flatMap((arg) => {
    const given = node.arguments?.find((argument) => argument.name.value === arg.name);
    const value = given && plainValue(given.value, presets, variables);
    if (sizeArguments.includes(arg.name) || listArguments.includes(arg.name))
      return sizeIn(value ?? arg.defaultValue);
    const type = getNullableType(arg.type);
    if (!isInputObjectType(type)) return [];
    const inner = Object.values(type.getFields()).filter((inputField) =>
      sizeArguments.includes(inputField.name),
    );
    return inner.flatMap(({ name, defaultValue }) => sizeIn(memberOf(value, name) ?? defaultValue));
  });
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
};

const sizeIn = (value: unknown): number[] => {
  const size = Array.isArray(value) ? value.length : value;
  return typeof size === 'number' && Number.isFinite(size) ? [Math.max(0, size)] : [];
};

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** An argument as a plain value, as far as sizes go: numbers, lists by their length, and objects of these. */
const plainValue = (node: ValueNode, presets: Presets, variables: Variables): unknown => {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values;
  if (node.kind === Kind.OBJECT)
    return Object.fromEntries(
      node.fields.map((field) => [field.name.value, plainValue(field.value, presets, variables)]),
    );
  if (node.kind !== Kind.VARIABLE) return undefined;
  const name = node.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const preset = presets.get(name);
  return preset === undefined ? undefined : plainValue(preset, new Map(), {});
};
