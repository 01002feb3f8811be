import { pattern, quote } from './text.ts';

/** A relationship that others put into the graph may have no basis: it counts as stated. */
const basisOf = (edge: string): string => `${edge}.${quote('basis')}`;

/** True of what a report states or anyone knows, not of what follows from it. */
export const notDerived = (edge: string): string => `${knownBasis(edge)} <> 'derived'`;

/** The basis as a value that is never null, for filters. */
export const knownBasis = (edge: string): string => `coalesce(${basisOf(edge)}, 'stated')`;

/** How many relationships a node has that do not follow from others. */
export const degreeOf = (node: string): string =>
  `COUNT { MATCH ${pattern(node, 'd', '', { relationships: [], direction: 'both', labels: [] })} WHERE ${notDerived('d')} }`;
