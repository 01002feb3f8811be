import { relationshipTypes } from '../../../schema/explorer/legend.ts';

/** What a relationship type says, from start to end. */
export const verbWords = (type: string) =>
  (relationshipTypes as Record<string, { verb: { zh: string; en: string } }>)[type]?.verb ?? {
    zh: type,
    en: type,
  };
