import type { Arg } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';

/** Along which relationships, and which way, a question goes from entity to entity. */
export const walkArguments = (arg: Arg, enums: Enums) => ({
  relationships: arg({
    type: [enums.RelationshipType],
    description: 'Only relationships of these types are walked. Default: all types.',
  }),
  direction: arg({
    type: enums.Direction,
    defaultValue: 'both',
    description:
      'Which way relationships are walked, seen from the entity that a step leaves. Default: both.',
  }),
  derived: arg.boolean({
    defaultValue: false,
    description: 'Whether derived relationships are walked too. Default: no.',
  }),
});
