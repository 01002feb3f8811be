import type { EntityTypeName } from '../ontology/entities.ts';
import type { SeedNode } from './graph.ts';

/** The fields by which records of a type are told apart, so that the type is no bin: each record has them. */
const marks: Partial<Readonly<Record<EntityTypeName, readonly string[]>>> = {
  Challenge: ['stated'],
  Trend: ['kind', 'stated'],
  Trait: ['kind'],
  Statistic: ['kind'],
};

/** Records that do not say which sort of their type they are. */
export const unmarked = (nodes: readonly SeedNode[]): string[] =>
  nodes.flatMap(({ id, type, properties }) => {
    const missing = (marks[type] ?? []).filter((field) => properties[field] === undefined);
    return missing.length === 0 ? [] : [`${type} ${id}: no ${missing.map((f) => `"${f}"`).join(' and ')}`];
  });
