import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { constraintsText } from '../../src/cypher/constraints.ts';
import { neo4jDialect } from '../../src/cypher/dialect.ts';
import { seedJsonSchema, seedJsonSchemaText } from '../../src/importer/json-schema.ts';

const committed = (name: string) => readFileSync(`schema/${name}`, 'utf8');

it('schema/ holds what `npm run generate` prints', () => {
  expect(committed('constraints.cypher')).toBe(constraintsText(neo4jDialect));
  expect(committed('seed.schema.json')).toBe(seedJsonSchemaText());
});

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is what it is
const schema = (): any => seedJsonSchema();

it('completes types, fields, values and relationship fields, with explanations', () => {
  const { properties, $defs } = schema();
  expect(Object.keys(properties).slice(0, 4)).toEqual(['source', 'regions', 'agencies', 'policies']);
  expect(properties.models.additionalProperties).toEqual({ $ref: '#/$defs/Model' });
  expect($defs.Model.required).toEqual(['name']);
  expect($defs.Model.additionalProperties).toBe(false);
  expect($defs.Model.properties.parametersBillion).toEqual({
    description: 'Number of parameters, in billions (10^9).',
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1_000_000,
  });
  expect($defs.Region.properties.level.enum).toContain('province');
  expect($defs.Model.properties.comparedWith.$ref).toBe('#/$defs/COMPARED_WITH_links');
  expect($defs.COMPARED_WITH.properties.outcome.enum).toContain('reaches');
  expect($defs.Model.properties).not.toHaveProperty('developers');
});

it('refers only to what it defines', () => {
  const { $defs } = schema();
  const references = [...seedJsonSchemaText().matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
  expect(references.filter((name) => !Object.hasOwn($defs, name!))).toEqual([]);
});
