/** How far the searches go. What a caller may ask for has its maxima in graphql/graph-arguments.ts. */

/** Relationships that one graph shows at most. */
export const maximumEdges = 5_000;

/** Entities that one level of a search starts from at most. */
export const maximumFrontier = 5_000;

/** Relationships that one level of a search brings at most. */
export const maximumLevel = 25_000;

/** The smaller side of a look for relationships between two sets of entities. */
export const maximumMeeting = 200;

/** Steps that putting paths or matches together may take, in memory. */
export const maximumSteps = 200_000;

/** Paths of one length that are compared with each other. */
export const maximumCompared = 1_000;

/** Entities that a step of a pattern starts from at most. */
export const maximumPatternFrontier = 1_000;

/** Relationships that a step of a pattern brings at most. */
export const maximumPatternLevel = 10_000;

/** Relationships that a search in memory looks at. */
export const maximumLooks = 4_000_000;
