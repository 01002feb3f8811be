import { parse, buildSchema as parseSchema, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pathsBetween, sliceSchema, sliceText, typesNamed } from '../../src/graphql/slice.ts';
import { run } from '../cli/run.ts';
import { schema } from '../support/ask.ts';

const query = `{
  companies(where: { models: { some: { releasedOn: { gte: "2023" } } } }, orderBy: [{ name: ASC }]) {
    totalCount
    nodes { name(lang: EN) kind citations { section } models(first: 3) { edges { node { name parametersBillion } } } }
  }
  model(slug: "spark") { developers { nodes { name } } }
}`;

describe('a slice of the schema', () => {
  const whole = schema();
  const part = sliceSchema(whole, ['Company', 'Model']);

  it('is a schema, in which a query is valid that is so in the whole', () => {
    expect(validate(whole, parse(query))).toEqual([]);
    expect(validate(part, parse(query))).toEqual([]);
    expect(validate(part, parse('{ companies { nodes { chips { totalCount } } } }'))).toHaveLength(1);
    expect(validate(part, parse('{ policies { totalCount } }'))).toHaveLength(1);
  });

  it('is small, and can be read as text', () => {
    const text = sliceText(whole, ['Company', 'Model']);
    expect(text.length).toBeLessThan(30_000);
    expect(validate(parseSchema(text), parse(query))).toEqual([]);
  });

  it('says how one gets from one type to another, with fields that it has', () => {
    expect(pathsBetween(['Company', 'Model'])[0]).toBe('Company.models (DEVELOPS) → Model');
    const types = ['Policy', 'Chip'] as const;
    const fields = pathsBetween(types).flatMap((way) => [...way.matchAll(/(\w+)\.(\w+) \(/g)]);
    expect(fields.length).toBeGreaterThan(3);
    const first = pathsBetween(types)[0]!;
    const kept = sliceSchema(whole, types);
    for (const [, type, field] of first.matchAll(/(\w+)\.(\w+) \(/g))
      expect(kept.getType(type!)).toMatchObject({ _fields: { [field!]: expect.anything() } });
  });

  it('takes types in any spelling, and says what is none', () => {
    expect(typesNamed('company, MODEL_TYPE,chips,Chip')).toEqual(['Company', 'ModelType', 'Chip']);
    expect(() => typesNamed('Company,Modl')).toThrow('there is no type "Modl". There are: Region');
    expect(() => typesNamed(' ,')).toThrow('name at least one');
  });

  it('is printed at the command line', async () => {
    expect(await run(['schema', '--types', 'Region'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('type Region implements'),
    });
    expect(await run(['schema', '--types', 'Nothing'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--types: there is no type "Nothing"'),
    });
  });
});
