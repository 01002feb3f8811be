import { describe, expect, it } from 'vitest';
import { deriveRelationships, withDerived } from '../../src/importer/derive.ts';
import type { SeedGraph, SeedNode, SeedRelationship } from '../../src/importer/graph.ts';
import { readSeed } from '../../src/importer/seed.ts';
import type { EntityTypeName } from '../../src/ontology/entities.ts';
import { allowedPairs, entityType, entityTypeNames, relationshipType } from '../../src/ontology/ontology.ts';
import type { RelationshipTypeName } from '../../src/ontology/relationships.ts';
import { type Pattern, type Rule, rules } from '../../src/ontology/rules.ts';

const node = (id: string, type: EntityTypeName, own: Record<string, string> = {}): SeedNode =>
  ({ id, type, properties: { id, ...own } }) as unknown as SeedNode;
const stated = (text: string): SeedRelationship => {
  const [from, type, to] = text.split(' ') as [string, RelationshipTypeName, string];
  const id = `${from}~${type}~${to}`;
  return { id, type, from, to, properties: { id, basis: 'stated', citations: ['{}'], managedBy: 'seed' } };
};
const graphOf = (nodes: Record<string, EntityTypeName>, statements: readonly string[]): SeedGraph => ({
  nodes: Object.entries(nodes).map(([id, type]) => node(id, type)),
  relationships: statements.map(stated),
});
const told = (found: readonly SeedRelationship[]) =>
  Object.fromEntries(found.map((r) => [r.id, [r.properties.rule, ...(r.properties.because ?? [])]]));

const models = {
  maker: 'Company',
  family: 'Model',
  v1: 'Model',
  'v1-mini': 'Model',
  language: 'ModelType',
  root: 'ModelType',
} as const;

describe('deriving', () => {
  it('goes on from what it has found, and names the stated relationships that all of it rests on', () => {
    const found = deriveRelationships(
      graphOf(models, [
        'maker DEVELOPS family',
        'family HAS_TYPE language',
        'language SUBTYPE_OF root',
        'v1 VERSION_OF family',
        'v1-mini VARIANT_OF v1',
      ]),
    );
    expect(told(found)).toEqual({
      'family~HAS_TYPE~root': ['supertypes', 'family~HAS_TYPE~language', 'language~SUBTYPE_OF~root'],
      'maker~DEVELOPS~v1': ['version_developers', 'v1~VERSION_OF~family', 'maker~DEVELOPS~family'],
      'maker~DEVELOPS~v1-mini': [
        'variant_developers',
        'v1-mini~VARIANT_OF~v1',
        'v1~VERSION_OF~family',
        'maker~DEVELOPS~family',
      ],
      'v1~HAS_TYPE~language': ['version_types', 'v1~VERSION_OF~family', 'family~HAS_TYPE~language'],
      'v1~HAS_TYPE~root': [
        'supertypes',
        'v1~VERSION_OF~family',
        'family~HAS_TYPE~language',
        'language~SUBTYPE_OF~root',
      ],
      'v1-mini~HAS_TYPE~language': [
        'variant_types',
        'v1-mini~VARIANT_OF~v1',
        'v1~VERSION_OF~family',
        'family~HAS_TYPE~language',
      ],
      'v1-mini~HAS_TYPE~root': [
        'supertypes',
        'v1-mini~VARIANT_OF~v1',
        'v1~VERSION_OF~family',
        'family~HAS_TYPE~language',
        'language~SUBTYPE_OF~root',
      ],
    });
    expect(
      found.every(({ properties }) => properties.basis === 'derived' && properties.citations.length === 0),
    ).toBe(true);
  });

  it('derives nothing that is stated, and of a variant nothing where its own is stated', () => {
    const found = deriveRelationships(
      graphOf({ ...models, other: 'Company', small: 'ModelType' }, [
        'maker DEVELOPS family',
        'family HAS_TYPE language',
        'v1 VERSION_OF family',
        'maker DEVELOPS v1',
        'v1-mini VARIANT_OF family',
        'other DEVELOPS v1-mini',
        'v1-mini HAS_TYPE small',
      ]),
    );
    expect(told(found)).toEqual({
      'v1~HAS_TYPE~language': ['version_types', 'v1~VERSION_OF~family', 'family~HAS_TYPE~language'],
    });
  });

  it('does not take over where a family runs, only what it is', () => {
    const graph = graphOf(models, [
      'family HAS_TYPE cloud',
      'family HAS_TYPE language',
      'v1 VARIANT_OF family',
    ]);
    const nodes = [...graph.nodes, node('cloud', 'ModelType', { axis: 'deployment' })];
    expect(Object.keys(told(deriveRelationships({ ...graph, nodes })))).toEqual(['v1~HAS_TYPE~language']);
  });

  it('concludes only what the ontology allows, and nothing about a thing and itself', () => {
    // An institution has no industries; a loop of parts comes back to where it began.
    const found = deriveRelationships(
      graphOf(
        {
          institute: 'Institution',
          model: 'Model',
          trade: 'Industry',
          a: 'Capability',
          b: 'Capability',
          need: 'Scenario',
        },
        [
          'institute DEVELOPS model',
          'model SERVES trade',
          'a PART_OF b',
          'b PART_OF a',
          'model HAS_CAPABILITY a',
          'need HAS_CAPABILITY a',
        ],
      ),
    );
    expect(Object.keys(told(found))).toEqual(['model~HAS_CAPABILITY~b']);
  });

  it('of two grounds takes the smaller, then the first, whatever order the statements come in', () => {
    const statements = [
      'model SERVES city-banks',
      'city-banks PART_OF banks',
      'banks PART_OF finance',
      'model SERVES b-funds',
      'b-funds PART_OF finance',
      'model SERVES a-funds',
      'a-funds PART_OF finance',
    ];
    const nodes = {
      model: 'Model',
      'city-banks': 'Industry',
      banks: 'Industry',
      finance: 'Industry',
      'a-funds': 'Industry',
      'b-funds': 'Industry',
    } as const;
    const forth = told(deriveRelationships(graphOf(nodes, statements)));
    expect(forth['model~SERVES~finance']).toEqual([
      'wider_industries',
      'model~SERVES~a-funds',
      'a-funds~PART_OF~finance',
    ]);
    expect(told(deriveRelationships(graphOf(nodes, [...statements].reverse())))).toEqual(forth);
  });

  it('is stopped where a rule gives far more than was stated', () => {
    const abilities = Array.from({ length: 400 }, (_, i) => `a${i}`);
    const holders = Array.from({ length: 400 }, (_, i) => `m${i}`);
    const nodes = Object.fromEntries([
      ...abilities.map((id) => [id, 'Capability'] as const),
      ...holders.map((id) => [id, 'Model'] as const),
    ]);
    const statements = [
      ...abilities.slice(1).map((id, i) => `${abilities[i]} PART_OF ${id}`),
      ...holders.map((id) => `${id} HAS_CAPABILITY a0`),
    ];
    expect(() => deriveRelationships(graphOf(nodes, statements))).toThrow(
      /^More than 15980 statements follow from the 799 .* "wider_capabilities"/,
    );
  });
});

/** All that follows, by trying every statement against every premise again and again. */
const byBruteForce = ({ nodes, relationships }: SeedGraph): string[] => {
  const records = new Map(nodes.map((n) => [n.id, n]));
  const facts = new Set(relationships.map((r) => `${r.from} ${r.type} ${r.to}`));
  const said = [...facts].map((f) => f.split(' '));
  const ways = ([from, type, to]: Pattern, bound: Record<string, string>) =>
    [...facts].flatMap((fact) => {
      const [a, t, b] = fact.split(' ') as [string, string, string];
      return t === type && (bound[from] ?? a) === a && (bound[to] ?? b) === b
        ? [{ ...bound, [from]: a, [to]: b }]
        : [];
    });
  for (let before = -1; before !== facts.size; ) {
    before = facts.size;
    for (const rule of rules)
      for (const first of ways(rule.premises[0], {}))
        for (const bound of ways(rule.premises[1], first)) {
          const [x, type, y] = rule.conclusion;
          const [from, to] = [bound[x]!, bound[y]!];
          const pair = allowedPairs(relationshipType(type)).some(
            ([f, t]) => f === records.get(from)!.type && t === records.get(to)!.type,
          );
          const typed = Object.entries(rule.types ?? {}).every(([v, some]) =>
            some.includes(records.get(bound[v]!)!.type),
          );
          const left = Object.entries(rule.without ?? {}).every(([v, fields]) =>
            Object.entries(fields).every(
              ([f, values]) => !values.includes(records.get(bound[v]!)!.properties[f] as string),
            ),
          );
          const [ux, ut, uy] = rule.unless ?? ['', '', ''];
          const barred =
            rule.unless !== undefined &&
            said.some(([a, t, b]) => t === ut && (bound[ux] ?? a) === a && (bound[uy] ?? b) === b);
          if (from !== to && pair && typed && left && !barred) facts.add(`${from} ${type} ${to}`);
        }
  }
  const known = new Set(relationships.map((r) => `${r.from} ${r.type} ${r.to}`));
  return [...facts].filter((f) => !known.has(f)).sort();
};

describe('deriving from the seed', async () => {
  const seed = await readSeed('seed');
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  const all = seed.graph.relationships;
  const derived = all.filter((r) => r.properties.basis === 'derived');
  const graph = {
    nodes: seed.graph.nodes,
    relationships: all.filter((r) => r.properties.basis !== 'derived'),
  };

  it('finds all that follows and nothing else', () => {
    const names = derived.map((r) => `${r.from} ${r.type} ${r.to}`);
    // Only what the rules look at: the reference is slow.
    const used = new Set(rules.flatMap((r) => r.premises.map(([, type]) => type)));
    const relevant = { ...graph, relationships: graph.relationships.filter((r) => used.has(r.type)) };
    expect(names.length).toBeGreaterThan(100);
    expect([...names].sort()).toEqual(byBruteForce(relevant));
  });

  it('is at an end: nothing more follows from all of it', () => {
    expect(deriveRelationships(seed.graph)).toEqual([]);
    expect(withDerived(graph).relationships.map((r) => r.id)).toEqual(all.map((r) => r.id));
  });

  it('rests on what is stated', () => {
    const ids = new Set(graph.relationships.map((r) => r.id));
    expect(derived.filter((r) => !r.properties.because?.every((id) => ids.has(id)))).toEqual([]);
  });
});

describe('the rules', () => {
  const letters = ([from, , to]: Pattern) => [from, to];
  /** The types that a letter can stand for in a pattern. */
  const typesAt = ([from, type, to]: Pattern, letter: string): ReadonlySet<EntityTypeName> =>
    new Set(
      allowedPairs(relationshipType(type)).flatMap(([f, t]) => [
        ...(letter === from ? [f] : []),
        ...(letter === to ? [t] : []),
      ]),
    );

  it.each(rules.map((rule) => [rule.name, rule] as [string, Rule]))('%s can be met', (_, rule) => {
    const bound = new Set(rule.premises.flatMap(letters));
    expect(letters(rule.conclusion).filter((letter) => !bound.has(letter))).toEqual([]);
    for (const letter of bound) {
      const possible = entityTypeNames.filter((type) =>
        [...rule.premises, rule.conclusion].every(
          (p) => !letters(p).includes(letter) || typesAt(p, letter).has(type),
        ),
      );
      expect([letter, possible]).not.toEqual([letter, []]);
      for (const [field, values] of Object.entries(rule.without?.[letter] ?? {}))
        for (const type of possible)
          expect(Object.keys(entityType(type).fields[field]?.enum?.values ?? {})).toEqual(
            expect.arrayContaining([...values]),
          );
    }
    expect(rule.reason.zh).toMatch(/。$/);
    expect(rule.reason.en).toMatch(/\.$/);
  });

  it('each has a name of its own', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(rules.map((rule) => rule.name).filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  });
});
