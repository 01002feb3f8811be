import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
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
 * where `page` is `first` or `last` (20 when absent, 100 at most) and `length` is `first`, `last` or `limit`, the number
 * of `ids` asked for, or else 5. Of fragments on different object types only the dearest counts, because an object has
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
  const ofFragment = perFragment(document, (fragment) =>
    ofSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value)),
  );

  const ofSelection = (set: SelectionSetNode, type: GraphQLCompositeType | undefined): number => {
    if (type === undefined) return 0;
    let shared = 0;
    const byObjectType = new Map<string, number>();
    const add = (condition: string | undefined, cost: number) => {
      if (condition === undefined || condition === type.name || isAbstractType(schema.getType(condition)))
        shared += cost;
      else byObjectType.set(condition, (byObjectType.get(condition) ?? 0) + cost);
    };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) shared += ofField(selection, type);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        add(fragmentTypes.get(selection.name.value), ofFragment(selection.name.value));
      else {
        const condition = selection.typeCondition?.name.value;
        add(
          condition,
          ofSelection(selection.selectionSet, condition === undefined ? type : typeNamed(condition)),
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

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): number => {
    const name = node.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (field === undefined || node.selectionSet === undefined || isIntrospection(name)) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const below = ofSelection(node.selectionSet, type);
    // The connection field has already counted what lies inside it.
    if (isInsideConnection(parent, type)) return below;
    return sizeOf(node, field, type) * (1 + below);
  };

  const sizeOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, type: GraphQLCompositeType) => {
    const isConnection = type.name.endsWith('Connection');
    if (!isConnection && !isListType(getNullableType(field.type))) return 1;
    const asked = (node.arguments ?? []).flatMap((argument) => sizeAsked(argument, presets, variables));
    const preset = field.args.find(
      (arg) => sizeArguments.includes(arg.name) && typeof arg.defaultValue === 'number',
    );
    const size = asked.length > 0 ? Math.max(...asked) : (preset?.defaultValue as number | undefined);
    return isConnection ? Math.min(size ?? defaultPage, maximumPage) : (size ?? assumedLength);
  };

  const root = schema.getRootType(operation.operation);
  return ofSelection(operation.selectionSet, root ?? undefined);
};

const isInsideConnection = (parent: GraphQLCompositeType, child: GraphQLCompositeType) =>
  parent.name.endsWith('Connection') || parent.name.endsWith('Edge') || child.name === 'PageInfo';

const sizeAsked = (
  argument: ArgumentNode,
  presets: ReadonlyMap<string, ValueNode | undefined>,
  variables: Variables,
): number[] => {
  const name = argument.name.value;
  if (!sizeArguments.includes(name) && !listArguments.includes(name)) return [];
  const value = plainValue(argument.value, presets, variables);
  const size = Array.isArray(value) ? value.length : value;
  return typeof size === 'number' && Number.isFinite(size) ? [Math.max(0, size)] : [];
};

/** The number, or the list, that an argument will hold; anything else does not matter here. */
const plainValue = (
  node: ValueNode,
  presets: ReadonlyMap<string, ValueNode | undefined>,
  variables: Variables,
): unknown => {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values;
  if (node.kind !== Kind.VARIABLE) return undefined;
  const name = node.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const preset = presets.get(name);
  return preset === undefined ? undefined : plainValue(preset, new Map(), {});
};
