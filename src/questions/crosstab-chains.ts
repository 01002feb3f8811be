import { badInput, overLimit } from '../errors.ts';
import { chainMeant } from '../ontology/chains.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { allowedPairs, relationshipType, relationshipTypeNames } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

/** One relationship of a chain, seen from the rows' side. */
export interface Link {
  readonly relationship: RelationshipTypeName;
  readonly direction: 'out' | 'in';
}

export const maximumChain = 3;
/** Chains that an error lists; the rest is only counted. */
const chainsShown = 20;

const directions = ['out', 'in'] as const;

/** The types that one relationship leads to from any of these types. */
const reached = (from: readonly EntityTypeName[], { relationship, direction }: Link): EntityTypeName[] => {
  const ends = allowedPairs(relationshipType(relationship)).flatMap(([start, end]) => {
    const [near, far] = direction === 'out' ? [start, end] : [end, start];
    return from.includes(near) ? [far] : [];
  });
  return [...new Set(ends)];
};

/** Every chain of exactly so many relationships between two types; `allowed` names the relationship at each place. */
const chainsOf = (
  rows: EntityTypeName,
  columns: EntityTypeName,
  allowed: readonly (readonly RelationshipTypeName[])[],
): Link[][] => {
  const walk = (types: readonly EntityTypeName[], place: number): Link[][] => {
    if (place === allowed.length) return types.includes(columns) ? [[]] : [];
    return allowed[place]!.flatMap((relationship) =>
      directions.flatMap((direction) => {
        const link = { relationship, direction };
        const next = reached(types, link);
        return next.length === 0 ? [] : walk(next, place + 1).map((rest) => [link, ...rest]);
      }),
    );
  };
  return walk([rows], 0);
};

const spelled = (chain: readonly Link[]) => `[${chain.map((link) => link.relationship).join(', ')}]`;

/** A chain and the same one walked against the arrows are one: the first is kept, which goes forward earlier. */
const distinct = (chains: readonly Link[][]): Link[][] => [
  ...new Map([...chains].reverse().map((chain) => [spelled(chain), chain])).values(),
];

/**
 * The chain that `through` names; without it the one that people mean (ontology/chains.ts), else the shortest one, if there
 * is only one of that length.
 */
export const chainBetween = (
  rows: EntityTypeName,
  columns: EntityTypeName,
  named: readonly RelationshipTypeName[] | undefined,
): readonly Link[] => {
  const through = named !== undefined && named.length > 0 ? named : chainMeant(rows, columns);
  if (through !== undefined) {
    if (through.length > maximumChain)
      throw overLimit('through', maximumChain, through.length, 'Ask for a shorter chain.');
    const [chain] = chainsOf(
      rows,
      columns,
      through.map((name) => [name]),
    );
    if (chain) return chain;
    throw badInput(
      `crosstab: [${through.join(', ')}] does not lead from ${rows} to ${columns}. ${suggested(rows, columns)}`,
    );
  }
  const found = shortest(rows, columns);
  if (found.length === 1) return found[0]!;
  throw badInput(
    `crosstab: say through which relationships ${rows} and ${columns} are joined. ${suggested(rows, columns)}`,
    { through: found.slice(0, chainsShown).map((chain) => chain.map((link) => link.relationship)) },
  );
};

const shortest = (rows: EntityTypeName, columns: EntityTypeName): Link[][] => {
  for (let length = 1; length <= maximumChain; length++) {
    const found = distinct(
      chainsOf(
        rows,
        columns,
        Array.from({ length }, () => relationshipTypeNames),
      ),
    );
    if (found.length > 0) return found.sort((a, b) => (spelled(a) < spelled(b) ? -1 : 1));
  }
  return [];
};

const suggested = (rows: EntityTypeName, columns: EntityTypeName): string => {
  const found = shortest(rows, columns);
  if (found.length === 0) return `No chain of at most ${maximumChain} does.`;
  const shown = found.slice(0, chainsShown).map(spelled).join(', ');
  const rest = found.length - chainsShown;
  return `These do: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
};
