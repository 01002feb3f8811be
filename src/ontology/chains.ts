import type { EntityTypeName } from './entities.ts';
import type { RelationshipTypeName } from './relationships.ts';

/** How people mean two types of records to be joined, where there are several ways as short; the same way back. */
export interface Chain {
  readonly from: readonly EntityTypeName[];
  readonly through: readonly RelationshipTypeName[];
  readonly to: EntityTypeName;
}

export const chains: readonly Chain[] = [
  // Whose models they are: not what is merely released, proposed or supplied.
  { from: ['Company', 'Institution'], through: ['DEVELOPS'], to: 'Model' },
  { from: ['Company', 'Institution'], through: ['DEVELOPS', 'HAS_TYPE'], to: 'ModelType' },
  { from: ['Company', 'Institution'], through: ['DEVELOPS', 'HAS_CAPABILITY'], to: 'Capability' },
  { from: ['Company', 'Institution'], through: ['DEVELOPS', 'EVALUATED_ON'], to: 'Benchmark' },
  { from: ['Company', 'Institution'], through: ['OFFERS'], to: 'Product' },
];

/** The chain that is meant between these two, seen from the first; undefined where none is declared. */
export const chainMeant = (
  from: EntityTypeName,
  to: EntityTypeName,
): readonly RelationshipTypeName[] | undefined => {
  for (const chain of chains) {
    if (chain.from.includes(from) && chain.to === to) return chain.through;
    if (chain.from.includes(to) && chain.to === from) return chain.through.toReversed();
  }
  return undefined;
};
