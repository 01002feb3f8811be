import { AtlasError } from '../errors.ts';
import { allowedPairs, relationshipType } from '../ontology/ontology.ts';
import { rules as allRules, type Pattern, type Rule } from '../ontology/rules.ts';
import { plainId, seedOwner } from '../ontology/stored.ts';
import type { SeedGraph, SeedNode, SeedRelationship } from './graph.ts';

/**
 * Statements that may follow from a seed at most, for each of its own and at least so many: a rule that gives more than
 * this is a mistake, and is found before it has filled the memory.
 */
export const derivedForEach = 20;
export const derivedAtLeast = 10_000;
/** Ways in which they may be found, for each of them. */
const waysForEach = 20;

/** Something that holds: stated, or found by a rule from statements. */
interface Fact {
  readonly type: SeedRelationship['type'];
  readonly from: string;
  readonly to: string;
  /** The stated relationships that it rests on, in the order in which a person would tell them; a stated one: itself. */
  readonly because: readonly string[];
  /** The rule that found it; none: it is stated. */
  readonly rule?: string;
}

type Bound = Readonly<Record<string, string>>;

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = ({ from, type, to }: Pick<Fact, 'from' | 'type' | 'to'>) => plainId(from, type, to);

/** What holds so far, found by its type and either of its ends. */
class Facts {
  private readonly byEnd = new Map<string, Fact[]>();

  add(fact: Fact): void {
    for (const key of [`${fact.type} ${fact.from}>`, `${fact.type} >${fact.to}`, fact.type]) {
      const same = this.byEnd.get(key);
      if (same === undefined) this.byEnd.set(key, [fact]);
      else same.push(fact);
    }
  }

  /** Those that fit a pattern of which some letters are known. */
  like([from, type, to]: Pattern, bound: Bound): readonly Fact[] {
    const [start, end] = [bound[from], bound[to]];
    const leaving = start === undefined ? undefined : (this.byEnd.get(`${type} ${start}>`) ?? []);
    const arriving = end === undefined ? undefined : (this.byEnd.get(`${type} >${end}`) ?? []);
    // Of two known ends one may be a hub: what is at the other one is looked through.
    if (leaving && arriving)
      return leaving.length <= arriving.length
        ? leaving.filter((fact) => fact.to === end)
        : arriving.filter((fact) => fact.from === start);
    return leaving ?? arriving ?? this.byEnd.get(type) ?? [];
  }
}

/** The letters of the pattern as this fact has them; undefined where it is of another type or a letter is taken. */
const bind = ([from, type, to]: Pattern, fact: Fact, bound: Bound): Bound | undefined => {
  if (fact.type !== type) return undefined;
  const next: Record<string, string> = { ...bound };
  for (const [letter, id] of [
    [from, fact.from],
    [to, fact.to],
  ] as const) {
    if (next[letter] !== undefined && next[letter] !== id) return undefined;
    next[letter] = id;
  }
  return next;
};

/** The pairs of types that a rule's conclusion may join, as `from to`. */
const pairsOf = ({ conclusion: [, type] }: Rule): ReadonlySet<string> =>
  new Set(allowedPairs(relationshipType(type)).map(([from, to]) => `${from} ${to}`));

/**
 * Everything that follows from a graph's relationships by the rules, until nothing new does; by id. Of several ways to
 * find one statement the one that rests on fewest stays, then the first by ids: the same graph always gives the same.
 * Statements are taken in the order of how many they rest on, so each is final when it is taken and is looked at once.
 * Throws when there are too many.
 */
export const deriveRelationships = (
  { nodes, relationships }: SeedGraph,
  rules: readonly Rule[] = allRules,
): SeedRelationship[] => {
  const records = new Map<string, SeedNode>(nodes.map((node) => [node.id, node]));
  const prepared = rules.map((rule) => ({ rule, pairs: pairsOf(rule) }));
  const stated = new Facts();
  const known = new Facts();
  const found = new Map<string, Fact>();
  /** Facts that are still to be taken, by how many they rest on. */
  const waiting: Fact[][] = [];
  const most = Math.max(derivedAtLeast, derivedForEach * relationships.length);
  let ways = 0;
  const wait = (fact: Fact) => {
    if (fact.rule !== undefined && (++ways > waysForEach * most || found.size > relationships.length + most))
      throw new AtlasError(
        'SEED',
        `More than ${most} statements follow from the ${relationships.length} that the seed makes. The last rule applied was "${fact.rule}": a rule that joins everything with everything is a mistake.`,
      );
    const place = fact.because.length;
    waiting[place] ??= [];
    waiting[place].push(fact);
  };

  /** Whether the records that a rule's letters stand for are what it asks for. */
  const fits = ({ types, without }: Rule, bound: Bound): boolean =>
    Object.entries(types ?? {}).every(([letter, some]) => {
      const record = records.get(bound[letter]!);
      return record !== undefined && some.includes(record.type);
    }) &&
    Object.entries(without ?? {}).every(([letter, fields]) =>
      Object.entries(fields).every(
        ([field, values]) => !values.includes(String(records.get(bound[letter]!)?.properties[field])),
      ),
    );

  /** Every way to fill the other patterns of a rule, one of which is filled. */
  const complete = function* (
    rest: readonly { readonly pattern: Pattern; readonly place: number }[],
    bound: Bound,
    used: readonly (Fact | undefined)[],
  ): Generator<{ bound: Bound; used: readonly (Fact | undefined)[] }> {
    const [next, ...others] = rest;
    if (next === undefined) {
      yield { bound, used };
      return;
    }
    for (const fact of known.like(next.pattern, bound)) {
      const more = bind(next.pattern, fact, bound);
      if (more) yield* complete(others, more, used.with(next.place, fact));
    }
  };

  const conclude = ({ rule, pairs }: (typeof prepared)[number], bound: Bound, used: readonly Fact[]) => {
    const [start, type, end] = rule.conclusion;
    const [from, to] = [bound[start]!, bound[end]!];
    if (from === to || found.has(plainId(from, type, to)) || !fits(rule, bound)) return;
    if (!pairs.has(`${records.get(from)?.type} ${records.get(to)?.type}`)) return;
    if (rule.unless && stated.like(rule.unless, bound).length > 0) return;
    wait({ type, from, to, because: used.flatMap((fact) => fact.because), rule: rule.name });
  };

  const take = (fact: Fact) => {
    const key = keyOf(fact);
    if (found.has(key)) return;
    found.set(key, fact);
    known.add(fact);
    for (const one of prepared)
      for (const [i, pattern] of one.rule.premises.entries()) {
        const bound = bind(pattern, fact, {});
        if (!bound) continue;
        const rest = one.rule.premises.flatMap((p, place) => (place === i ? [] : [{ pattern: p, place }]));
        const start = one.rule.premises.map((_, place) => (place === i ? fact : undefined));
        for (const way of complete(rest, bound, start)) conclude(one, way.bound, way.used as Fact[]);
      }
  };

  for (const { id, type, from, to } of [...relationships].sort((a, b) => compareText(a.id, b.id))) {
    const fact: Fact = { type, from, to, because: [id] };
    stated.add(fact);
    wait(fact);
  }
  // One fact gives others that rest on more than itself, so every length is complete when its turn comes.
  for (let length = 1; length < waiting.length; length++) {
    const turn = waiting[length] ?? [];
    const sorted =
      length === 1
        ? turn
        : [...turn].sort(
            (a, b) =>
              compareText(keyOf(a), keyOf(b)) ||
              compareText(a.because.join(' '), b.because.join(' ')) ||
              compareText(a.rule ?? '', b.rule ?? ''),
          );
    for (const fact of sorted) take(fact);
  }
  return [...found.values()]
    .filter((fact) => fact.rule !== undefined)
    .map((fact) => relationshipOf(fact))
    .sort((a, b) => compareText(a.id, b.id));
};

const relationshipOf = ({ type, from, to, because, rule }: Fact): SeedRelationship => {
  const id = plainId(from, type, to);
  return {
    id,
    type,
    from,
    to,
    properties: {
      id,
      basis: 'derived',
      rule: rule!,
      because: [...new Set(because)],
      citations: [],
      managedBy: seedOwner,
    },
  };
};

/** The graph with everything that follows from it. */
export const withDerived = (graph: SeedGraph): SeedGraph => ({
  nodes: graph.nodes,
  relationships: [...graph.relationships, ...deriveRelationships(graph)].sort((a, b) =>
    compareText(a.id, b.id),
  ),
});
