import SchemaBuilder, { type InputFieldMap, type InterfaceRef, type ObjectRef } from '@pothos/core';
import type { NodeRow, RelationshipRow } from '../../cypher/rows.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import type { Rule } from '../../ontology/rules.ts';
import type { Context } from '../context.ts';
import './reads.ts';

/** What the schema's types are made from: every type that others name, and what its values are. */
interface Atlas {
  Context: Context;
  InferredFieldOptionsKind: 'Reads';
  Objects: { [Name in EntityTypeName]: NodeRow } & { Relationship: RelationshipRow; Rule: Rule };
  Interfaces: { Node: NodeRow | RelationshipRow; Entity: NodeRow; Organization: NodeRow };
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    Slug: { Input: string; Output: string };
  };
}

/** The one builder of a schema. Types are referred to by name, so no type file imports another. */
export const createBuilder = () => new SchemaBuilder<Atlas>({ plugins: ['reads'] });

export type Builder = ReturnType<typeof createBuilder>;

export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<Atlas>;

/** A reference to an object or interface type whose values are `T`. */
export type Ref<T> = ObjectRef<SchemaTypes, T>;
export type AnyInterface = InterfaceRef<SchemaTypes, unknown>;

/** What an object type's, and what an interface's, `fields` function is given. */
export type OutputFields<T> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, T>;
export type InterfaceFields<T> = PothosSchemaTypes.InterfaceFieldBuilder<SchemaTypes, T>;

/** What makes the arguments of a field. */
export type Arg = OutputFields<unknown>['arg'];

/** What an input type's `fields` function is given. */
export type InputFields = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

/** Fields made from the ontology, whose names TypeScript cannot know. */
export const inputFields = <Fields extends object = InputFieldMap>(entries: NamedInputFields): Fields =>
  Object.fromEntries(entries) as Fields;

export type NamedInputFields = readonly (readonly [name: string, field: InputFieldMap[string]])[];
