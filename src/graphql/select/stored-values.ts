import { AtlasError } from '../../errors.ts';
import { isCitationText, isClaimText } from '../../ontology/citation.ts';
import type { Field } from '../../ontology/define.ts';
import { parseExternalId } from '../../ontology/external-ids.ts';
import { fits, kindOf } from '../../ontology/fits.ts';

/** Values as others may have left them in the database: a curator's own session knows no ontology. */

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80);

/** The value of one field; what does not fit is an error there, which names the record and the property. */
export const storedValue = (
  id: string | undefined,
  property: string,
  field: Field,
  value: unknown,
): unknown => {
  if (value === undefined || value === null) return null;
  if (fits(field, value)) return value;
  throw new AtlasError(
    'BAD_DATA',
    `The database holds ${shown(value)} in "${property}" of "${id ?? '?'}", which is no ${kindOf(field)} of the ontology.`,
    { record: id ?? null, property },
  );
};

/** Where something was read, and who is told of what does not fit there. */
export interface Place {
  readonly record: string;
  readonly property: string;
  readonly tell: (error: AtlasError) => void;
}

/**
 * What a list holds that is as it should be. The rest is left out, and told once for the whole property, so that one odd value
 * loses nobody the list.
 */
const fitting = (
  value: unknown,
  isFine: (item: unknown) => item is string,
  what: string,
  { record, property, tell }: Place,
): string[] => {
  if (value === undefined || value === null) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const odd = items.filter((item) => !Array.isArray(value) || !isFine(item));
  if (odd.length > 0)
    tell(
      new AtlasError(
        'BAD_DATA',
        `The database holds ${shown(odd[0])} in "${property}" of "${record}", which is no ${what}; it is left out${odd.length > 1 ? `, and so are ${odd.length - 1} more` : ''}.`,
        { record, property },
      ),
    );
  return Array.isArray(value) ? items.filter(isFine) : [];
};

/** A text, or null where there is none; anything else is told. */
export const readableText = (value: unknown, { record, property, tell }: Place): string | null => {
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  tell(
    new AtlasError(
      'BAD_DATA',
      `The database holds ${shown(value)} in "${property}" of "${record}", which is no text.`,
      { record, property },
    ),
  );
  return null;
};

/** A value of a closed list, or what stands for it where it is none; that is told. */
export const readableOneOf = <T>(
  value: unknown,
  known: (name: string) => T | undefined,
  what: string,
  place: Place,
): T | null => {
  const text = readableText(value, place);
  const found = text === null ? undefined : known(text);
  if (text !== null && found === undefined)
    place.tell(
      new AtlasError(
        'BAD_DATA',
        `The database holds ${shown(text)} in "${place.property}" of "${place.record}", which is no ${what}.`,
        { record: place.record, property: place.property },
      ),
    );
  return found ?? null;
};

const isText = (item: unknown): item is string => typeof item === 'string';

export const readableTexts = (value: unknown, place: Place) =>
  fitting(value, isText, 'text in a list', place);
export const readableCitations = (value: unknown, place: Place) =>
  fitting(value, isCitationText, 'citation in a list', place);
export const readableClaims = (value: unknown, place: Place) =>
  fitting(value, isClaimText, 'claim in a list', place);
export const readableExternalIds = (value: unknown, place: Place) =>
  fitting(
    value,
    (item): item is string => parseExternalId(item) !== undefined,
    'outside id in a list',
    place,
  );
