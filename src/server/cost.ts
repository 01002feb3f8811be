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
  isListType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { givenInQuery } from '../graphql/inputs/given.ts';
import { priceOf } from '../graphql/prices/price.ts';
import { fragmentsOf, perFragment } from './document.ts';
import { introspectionSizes } from './introspection-sizes.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation costs, in all and by the fields that it begins with. */
export interface Cost {
  readonly total: number;
  /** The response key of the dearest root field, and what it costs. */
  readonly dearest: { readonly field: string; readonly cost: number } | undefined;
}

/**
 * What an operation costs, in records read, without running it:
 *
 *     cost(field)       = work + own + cost(selection)                an object; own is 1
 *     cost(list field)  = work + length × (own + cost(selection))
 *     cost(leaf)        = work
 *
 * where `work`, `length` and `own` are the price that stands on the field (graphql/prices), by its arguments. Of fragments on
 * different object types only the dearest counts, because an object has one type. Introspection counts by the sizes that
 * the schema has. Expects variables that fit their types.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost => {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const fragments = fragmentsOf(document);
  const sizes = introspectionSizes(schema);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const typeNamed = (name: string) => {
    const type = schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  const ofFragment = perFragment(document, (fragment, held) =>
    ofSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value), held),
  );

  /** `held` is how many the lists of the object around have, where its field says so. */
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
        add(
          fragments.get(selection.name.value)?.typeCondition.name.value,
          ofFragment(selection.name.value, held),
        );
      else {
        const condition = selection.typeCondition?.name.value;
        const inner = condition === undefined ? type : typeNamed(condition);
        add(condition, ofSelection(selection.selectionSet, inner, held));
      }
    }
    return shared + Math.max(0, ...byObjectType.values());
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, held: number | undefined): number => {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    const price = priceOf(field);
    const args = argumentsOf(field, node);
    const isList = isListType(getNullableType(field.type));
    const size = sizes.get(field) ?? price.holds?.(args, held);
    const length = isList ? (size ?? 1) : 1;
    const own = price.own ?? (isCompositeType(type) ? 1 : 0);
    const inner = isList ? price.each?.(args) : (size ?? held);
    const below =
      isCompositeType(type) && node.selectionSet !== undefined
        ? ofSelection(node.selectionSet, type, inner)
        : 0;
    return (price.work?.(args, parent !== root) ?? 0) + length * (own + below);
  };

  /** Arguments that cannot be taken as they stand cost nothing: the field itself will say so. */
  const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): Variables => {
    if (field.args.length === 0) return {};
    try {
      return givenInQuery(field, node, coerced);
    } catch {
      return {};
    }
  };

  const begins = (set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection] : []));
  const total = Math.ceil(ofSelection(operation.selectionSet, root, undefined));
  const parts = root
    ? begins(operation.selectionSet).map((node) => ({ node, cost: ofField(node, root, undefined) }))
    : [];
  const dearest = parts.reduce<(typeof parts)[number] | undefined>(
    (most, part) => (most === undefined || part.cost > most.cost ? part : most),
    undefined,
  );
  return {
    total,
    dearest: dearest && {
      field: (dearest.node.alias ?? dearest.node.name).value,
      cost: Math.ceil(dearest.cost),
    },
  };
};

const fieldOf = (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined => {
  if (name === TypeNameMetaFieldDef.name) return undefined;
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in parent ? parent.getFields()[name] : undefined;
};
