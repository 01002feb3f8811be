import type { EntityTypeName } from './entities.ts';

/**
 * A colour for each entity type: at least 3:1 against white and against black, and no two alike, also for eyes that lack
 * one kind of cone. Found by a search for the palette whose nearest pair is farthest apart; a test measures both.
 */
const colours: Readonly<Record<EntityTypeName, string>> = {
  Region: '#00aa00',
  Agency: '#bb0044',
  Policy: '#ee6600',
  Company: '#0066cc',
  Institution: '#5599cc',
  Model: '#7700ff',
  ModelType: '#9977dd',
  Chip: '#666655',
  Capability: '#ff4488',
  Product: '#116666',
  Industry: '#886600',
  Scenario: '#889955',
  Technology: '#7777ff',
  Benchmark: '#994499',
  Dataset: '#779999',
  Person: '#994422',
  Goal: '#ee00ff',
  Challenge: '#bb2277',
  Trend: '#dd55bb',
  Event: '#aa00bb',
  Statistic: '#997777',
  Report: '#8811dd',
};

/** For relationships, and for nodes of no type of ours: a grey that is seen on white and on black. */
export const neutralColour = '#808080';

export const colourOf = (type: string): string =>
  Object.hasOwn(colours, type) ? colours[type as EntityTypeName] : neutralColour;

/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export const channels = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];
