import type { Enums } from '../builder/enums.ts';
import type { Arg } from './parts.ts';

/** Along which relationships, and which way, a question goes from entity to entity. */
export const walkArguments = (arg: Arg, enums: Enums) => ({
  relationships: arg({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
  direction: arg({ type: enums.Direction, defaultValue: 'both', description: 'Only this way.' }),
  derived: arg.boolean({ defaultValue: false, description: 'Along derived relationships too.' }),
});
