import { relationshipTypeNames } from '../ontology/ontology.ts';
import { quote } from './text.ts';

const ourTypes = relationshipTypeNames.map((name) => `'${name}'`).join(', ');

/** A relationship that others put into the graph may have no basis: it counts as stated. */
const basisOf = (edge: string): string => `${edge}.${quote('basis')}`;

/** True of what a report states or anyone knows, not of what follows from it. */
export const notDerived = (edge: string): string => `${knownBasis(edge)} <> 'derived'`;

/** The basis as a value that is never null, for filters. */
export const knownBasis = (edge: string): string => `coalesce(${basisOf(edge)}, 'stated')`;

/** How many relationships a node has that do not follow from others. */
export const degreeOf = (node: string): string =>
  // Not as a pattern of all these types: written so, Neo4j takes long to plan it.
  `COUNT { MATCH (${node})-[d]-(:\`Entity\`) WHERE type(d) IN [${ourTypes}] AND ${notDerived('d')} }`;
