import type { GraphQLSchema } from 'graphql';
import { sliceText, typesNamed } from '../graphql/slice.ts';
import { refusal } from './refusal.ts';

/** The part of the schema for the types of a list, as text. */
export const schemaSlice = (schema: GraphQLSchema, types: string): Response => {
  try {
    return new Response(sliceText(schema, typesNamed(types)), {
      headers: { 'content-type': 'application/graphql; charset=utf-8' },
    });
  } catch (error) {
    return refusal(error);
  }
};
