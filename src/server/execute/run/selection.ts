import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { looksAround } from '../../../graphql/builder/reads.ts';
import { type Shape, shapeOf } from './shape.ts';

export type Variables = { readonly [name: string]: unknown };
export type Fragments = { [name: string]: FragmentDefinitionNode };

/** A field under one response key, on objects of one type. */
export interface Asked {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  /** Its resolver has a fourth parameter: where in the query it is, and on which path. */
  readonly looks: boolean;
  readonly shape: Shape;
  readonly required: boolean;
  /** Known without an object: its `__typename`. */
  readonly typename: string | undefined;
  /** The selections below it, by the type of the object there, as far as they have been needed. */
  readonly below: Map<GraphQLObjectType, Selection>;
}

/** What is asked of objects of one type at one place of a document. */
export interface Selection {
  readonly fields: readonly Asked[];
  /** An object for the answer: a plain one, unless a key would be taken for what it inherits. */
  readonly fresh: () => Record<string, unknown>;
}

/** What one operation asks for, where its variables decide in one way what is skipped and included. */
export interface Operated {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly operation: OperationDefinitionNode;
  /** Filled when it is run for the first time. */
  root?: Selection;
}

const plain = (): Record<string, unknown> => ({});
const bare = (): Record<string, unknown> => Object.create(null);

const fieldOf = (
  { schema }: Operated,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined => {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name];
};

const selectionOf = (
  operated: Operated,
  parent: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): Selection => {
  const fields: Asked[] = [];
  for (const [key, nodes] of collected) {
    const field = fieldOf(operated, parent, nodes[0]!.name.value);
    if (!field) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    fields.push({
      key,
      nodes,
      parent,
      field,
      resolve,
      looks: looksAround(resolve),
      shape: shapeOf(field.type),
      required: isNonNullType(field.type),
      typename: field === TypeNameMetaFieldDef ? parent.name : undefined,
      below: new Map(),
    });
  }
  return { fields, fresh: fields.some(({ key }) => key in Object.prototype) ? bare : plain };
};

/** What the operation itself asks for. */
export const rootOf = (operated: Operated, variables: Variables): Selection => {
  const { schema, fragments, operation } = operated;
  const type = schema.getQueryType()!;
  operated.root ??= selectionOf(
    operated,
    type,
    collectFields(schema, fragments, variables, type, operation.selectionSet),
  );
  return operated.root;
};

/** What is asked below a field, of an object of this type. */
export const belowOf = (
  operated: Operated,
  { below, nodes }: Asked,
  type: GraphQLObjectType,
  variables: Variables,
): Selection => {
  const known = below.get(type);
  if (known) return known;
  const { schema, fragments } = operated;
  const made = selectionOf(operated, type, collectSubfields(schema, fragments, variables, type, nodes));
  below.set(type, made);
  return made;
};

/** Of one operation, for different values of the variables that decide what is skipped. */
const mostKept = 4;

interface Kept {
  readonly deciding: readonly string[];
  readonly by: Map<string, Operated>;
}

const namesDeciding = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};

const operationIn = ({ definitions }: DocumentNode, name: string | undefined) =>
  definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (name === undefined || one.name?.value === name),
  );

/**
 * Operations of a schema as they are run, made once for each document and dropped with it. What is found below fields as
 * it is needed stays with them.
 */
export const createOperations = (schema: GraphQLSchema) => {
  const documents = new WeakMap<
    DocumentNode,
    Map<string | undefined, Kept & { operation: OperationDefinitionNode; fragments: Fragments }>
  >();
  const kept = (document: DocumentNode, name: string | undefined) => {
    const here = documents.get(document) ?? new Map();
    documents.set(document, here);
    const known = here.get(name);
    if (known) return known;
    const fragments: Fragments = Object.create(null);
    for (const one of document.definitions)
      if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
    const made = {
      operation: operationIn(document, name)!,
      fragments,
      deciding: namesDeciding(document),
      by: new Map(),
    };
    here.set(name, made);
    return made;
  };
  return {
    operation: (document: DocumentNode, name: string | undefined): OperationDefinitionNode =>
      kept(document, name).operation,
    of: (document: DocumentNode, name: string | undefined, variables: Variables): Operated => {
      const { operation, fragments, deciding, by } = kept(document, name);
      const decided = deciding.map((variable: string) => String(variables[variable])).join();
      const known = by.get(decided);
      if (known) return known;
      const made: Operated = { schema, fragments, operation };
      if (by.size < mostKept) by.set(decided, made);
      return made;
    },
  };
};
