import { parseCitation } from '../ontology/citation.ts';
import type { SeedGraph, SeedRelationship } from './graph.ts';

const kinship = new Set<string>(['VERSION_OF', 'VARIANT_OF', 'POWERED_BY', 'PART_OF']);

/** Types whose abilities are said of a whole class, so of nobody in particular. */
const general = new Set<string>(['ModelType', 'Technology']);

const holders = new Set<string>(['Model', 'Product', ...general]);

const index = (relationships: readonly SeedRelationship[], from: 'from' | 'to') => {
  const found = new Map<string, SeedRelationship[]>();
  for (const r of relationships) {
    const same = found.get(r[from]);
    if (same === undefined) found.set(r[from], [r]);
    else same.push(r);
  }
  return found;
};

/** Whose models and products have which ability: by ability the makers, and `everybody` where a whole class has it. */
const ownersOf = ({ nodes, relationships }: SeedGraph): ReadonlyMap<string, ReadonlySet<string>> => {
  const types = new Map(nodes.map((n) => [n.id, n.type]));
  const leaving = index(relationships, 'from');
  const arriving = index(relationships, 'to');
  /** A company and its teams and subsidiaries are one owner. */
  const whole = (id: string, seen: Set<string> = new Set()): string => {
    const parent = (leaving.get(id) ?? []).find((r) => r.type === 'PART_OF' && !seen.has(r.to));
    return parent === undefined ? id : whole(parent.to, seen.add(id));
  };
  const makers = (id: string, seen: Set<string> = new Set()): string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const own = (arriving.get(id) ?? []).filter((r) => r.type === 'DEVELOPS' || r.type === 'OFFERS');
    const kin = (leaving.get(id) ?? []).filter((r) => kinship.has(r.type));
    return [...own.map((r) => whole(r.from)), ...kin.flatMap((r) => makers(r.to, seen))];
  };
  const owners = new Map<string, Set<string>>();
  for (const r of relationships) {
    const holder = types.get(r.from);
    if (r.type !== 'HAS_CAPABILITY' || holder === undefined || !holders.has(holder)) continue;
    const found = owners.get(r.to) ?? new Set<string>();
    const who = general.has(holder) ? ['everybody'] : makers(r.from);
    for (const owner of who.length > 0 ? who : [r.from]) found.add(owner);
    owners.set(r.to, found);
  }
  return owners;
};

const nobody: ReadonlySet<string> = new Set();

const saidByReport = ({ properties }: SeedRelationship): boolean =>
  properties.citations.some((text) => parseCitation(text).basis === 'report');

/**
 * What is true in one maker's context only must not reach others. An ability that several have is no part of one that a
 * single maker has; between abilities of two makers, kinship is common knowledge and not what a report says of one of
 * them; and a heading that groups abilities is a single maker's.
 */
export const outOfContext = ({ nodes, relationships }: SeedGraph): string[] => {
  // What follows would make every maker of a part an owner of the whole, and hide what it follows from.
  const graph = { nodes, relationships: relationships.filter((r) => r.properties.basis !== 'derived') };
  const owners = ownersOf(graph);
  const of = (id: string) => owners.get(id) ?? nobody;
  const names = (id: string) => [...of(id)].sort().join(' and ');
  const single = (id: string) => of(id).size === 1 && !of(id).has('everybody');
  const shared = (id: string) => of(id).size > 1 || of(id).has('everybody');
  const capabilities = new Set(graph.nodes.filter((n) => n.type === 'Capability').map((n) => n.id));
  return graph.relationships.flatMap((r) => {
    const { type, from, to } = r;
    if (type === 'PART_OF' && capabilities.has(from) && single(to)) {
      const crosses = shared(from) || (single(from) && names(from) !== names(to) && saidByReport(r));
      return crosses
        ? [`${from} PART_OF ${to}: ${names(to)} alone has ${to}, but ${names(from)} the part`]
        : [];
    }
    return type === 'GROUPS' && [...of(from)].filter((owner) => owner !== 'everybody').length > 1
      ? [`${from} GROUPS ${to}: ${names(from)} have ${from}, so it is no heading of one`]
      : [];
  });
};
