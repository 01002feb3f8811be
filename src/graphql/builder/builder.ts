import SchemaBuilder, { type InputFieldMap, type InterfaceRef, type ObjectRef } from '@pothos/core';
import type { Context } from '../context.ts';

/** The one builder of a schema. Types are referred to by name, so no type file imports another. */
export const createBuilder = () => new SchemaBuilder<{ Context: Context }>({});

export type Builder = ReturnType<typeof createBuilder>;

type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<{ Context: Context }>;

/** A reference to an object or interface type whose values are `T`. */
export type Ref<T> = ObjectRef<SchemaTypes, T>;
export type AnyInterface = InterfaceRef<SchemaTypes, unknown>;

/** What an object or interface type's `fields` function is given. */
export type OutputFields<T> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, T>;

/** What an input type's `fields` function is given. */
export type InputFields = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

/** Fields made from the ontology, whose names TypeScript cannot know. */
export const inputFields = (entries: (readonly [name: string, field: unknown])[]): InputFieldMap =>
  Object.fromEntries(entries) as unknown as InputFieldMap;
