import { z } from 'zod';

/** A phrase in the two languages of the atlas. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type FieldKind = 'string' | 'int' | 'float' | 'boolean' | 'date' | 'enum';

/** One property of an entity or a relationship. The unit, if any, is in the property's name. */
export interface Field<T = unknown> {
  readonly kind: FieldKind;
  /** Says what the name cannot: unit, what null means, what it is confused with. */
  readonly description: string;
  readonly schema: z.ZodType<T>;
  /**
   * It says where in its source a statement stands, not what it says: the same statement with and without it, or from two
   * sources that place it differently, is one, and the first place that is given is kept.
   */
  readonly placing?: true;
  /** Of a date: something happened then, as against one for which something holds or is wanted. */
  readonly happens?: true;
  /** For `enum`: the GraphQL enum's name and its values as stored (lower snake case), each described. */
  readonly enum?: EnumType;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, Field>>;

/** A day that no month has, such as 2023-02-30, is refused. */
const isRealDate = (text: string): boolean => {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  return day <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
};

const dateForm = 'expected YYYY, YYYY-MM or YYYY-MM-DD';
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: never more precise than its source. A bare year may be a YAML number. */
export const partialDate = z
  .union([z.string().regex(datePattern, dateForm), z.int().min(1000).max(9999).transform(String)], {
    error: dateForm,
  })
  .pipe(z.string().refine(isRealDate, 'that month has no such day'));

export const text = (description: string): Field<string> => ({
  kind: 'string',
  description,
  schema: z.string().trim().min(1).max(2000),
});

/** Where something is to be had on the web. */
export const address = (description: string): Field<string> => ({
  kind: 'string',
  description,
  schema: z
    .string()
    .trim()
    .max(2000)
    .regex(
      /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u,
      'expected an address such as "https://example.org/report"',
    ),
});

/** Which numbers make sense: more than `above` where it is given, else at least `least`. */
export interface Range {
  readonly above?: number;
  readonly least?: number;
  readonly most: number;
}

/** What GraphQL's Int can carry. */
const intRange = { least: -(2 ** 31), most: 2 ** 31 - 1 };
/** Beyond these a figure of an industry is a slip of the pen. */
const floatRange = { least: -1e15, most: 1e15 };

const ranged = (schema: z.ZodNumber, { above, least, most }: Range): z.ZodNumber => {
  const bounded = schema.max(most);
  return above !== undefined ? bounded.gt(above) : least !== undefined ? bounded.min(least) : bounded;
};

export const int = (description: string, range: Range = intRange): Field<number> => ({
  kind: 'int',
  description,
  schema: ranged(z.int(), { ...range, most: Math.min(range.most, intRange.most) }),
});
export const float = (description: string, range: Range = floatRange): Field<number> => ({
  kind: 'float',
  description,
  schema: ranged(z.number(), range),
});
export const bool = (description: string): Field<boolean> => ({
  kind: 'boolean',
  description,
  schema: z.boolean(),
});
export const date = (description: string): Field<string> => ({
  kind: 'date',
  description,
  schema: partialDate as z.ZodType<string>,
});
/** The date of a happening: what a timeline counts unless it is asked for other dates. */
export const happened = (description: string): Field<string> => ({ ...date(description), happens: true });
export const oneOf = (type: EnumType, description: string): Field<string> => ({
  kind: 'enum',
  description,
  schema: z.enum(Object.keys(type.values) as [string, ...string[]]),
  enum: type,
});

export const placing = <T>(field: Field<T>): Field<T> => ({ ...field, placing: true });

/** Kinds of entity types that belong together for the eye: one colour each, in shades (colours.ts). */
export const families = {
  actors: { zh: '参与者', en: 'Actors' },
  models: { zh: '模型与产品', en: 'Models and products' },
  kinds: { zh: '类型与应用', en: 'Kinds and uses' },
  policy: { zh: '政策与文献', en: 'Policies and documents' },
  technology: { zh: '技术', en: 'Technology' },
  capability: { zh: '能力', en: 'Capabilities' },
  findings: { zh: '数据与判断', en: 'Findings' },
  places: { zh: '地域', en: 'Places' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Family = keyof typeof families;

export interface EntityType<Name extends string = string> {
  readonly name: Name;
  /** The key of its records in seed files and, in camel case, of its list in GraphQL: `modelTypes`. */
  readonly plural: string;
  /** Which colour it is drawn in. */
  readonly family: Family;
  readonly label: Bilingual;
  readonly description: string;
  /** Also an `Organization`: something that acts, issues, develops, offers. */
  readonly organization: boolean;
  readonly fields: Fields;
}

export const entityType = <Name extends string>(
  name: Name,
  definition: Omit<EntityType<Name>, 'name' | 'organization'> & { organization?: boolean },
): EntityType<Name> => ({ organization: false, ...definition, name });

/**
 * A relationship type: which ends it joins, how a person says it in either direction, and the connection fields by which
 * either end reaches the other.
 */
export interface RelationshipType<Name extends string = string, T extends string = string> {
  readonly name: Name;
  readonly description: string;
  /** `{from} {verb} {to}`: “iFLYTEK develops Spark”, 科大讯飞研发讯飞星火. */
  readonly verb: Bilingual;
  /** `{to} {inverse} {from}`: “Spark is developed by iFLYTEK”, 讯飞星火由科大讯飞研发 is written {to}的研发者是{from}. */
  readonly inverse: Bilingual;
  /** Every allowed pair of ends, as products of two lists. */
  readonly pairs: readonly (readonly [from: readonly T[], to: readonly T[]])[];
  /** Fields on the start type: name → the end types it reaches. */
  readonly out: Readonly<Record<string, readonly T[] | 'any'>>;
  /** Fields on the end type: name → the start types it reaches. */
  readonly in: Readonly<Record<string, readonly T[] | 'any'>>;
  readonly fields: Fields;
  /** It says where something is written, not what holds: of paths of one length, those along it come last. */
  readonly editorial?: true;
}
