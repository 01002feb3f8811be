import type { EntityTypeName } from './entities.ts';
import { entityType } from './ontology.ts';
import type { RelationshipTypeName } from './relationships.ts';

/** What a stored property is for. Whatever is not the reader's (`lookup`, `owner`, `identity`) stays out of drawings. */
export type Purpose =
  /** What the record is known by: its slug. */
  | 'identity'
  /** What people call it. */
  | 'name'
  | 'summary'
  /** What reports say where they disagree. */
  | 'claims'
  | 'source'
  /** What it is called in registers of others. */
  | 'external'
  /** What a relationship comes from. */
  | 'basis'
  /** Computed from the others when it is written; what filters, orders and search look in. */
  | 'lookup'
  | 'owner';

export interface StoredProperty {
  /** `list`: a list of texts, never absent unless it says so. Own fields (ontology/define.ts) are the only ones that are no text. */
  readonly holds: 'text' | 'list';
  readonly purpose: Purpose;
  /** Absent where nothing is known, or nothing is to be said. */
  readonly optional?: true;
  /** Each text is a JSON object. */
  readonly json?: true;
  /** A total order; there is an index for it. */
  readonly sorts?: true;
}

/**
 * How a record looks in the graph, in one place: the type below, what the importer must write, columns for neo4j-admin,
 * what drawings show and which indexes there are derive from it. A node carries the labels `Entity`, its type's name and,
 * for those that act, `Organization`, and these properties beside its type's own fields.
 */
const ofNodes = {
  /** The record's slug; unique over all nodes. */
  id: { holds: 'text', purpose: 'identity' },
  /** In one language at least. */
  nameZh: { holds: 'text', purpose: 'name', optional: true },
  nameEn: { holds: 'text', purpose: 'name', optional: true },
  aliasesZh: { holds: 'list', purpose: 'name' },
  aliasesEn: { holds: 'list', purpose: 'name' },
  summaryZh: { holds: 'text', purpose: 'summary', optional: true },
  summaryEn: { holds: 'text', purpose: 'summary', optional: true },
  /** `common_knowledge` where the summary explains what no report says; absent where the record's sources say it. */
  summaryBasis: { holds: 'text', purpose: 'basis', optional: true },
  /** Its ids in registers outside (external-ids.ts), sorted; absent where no source gives one. */
  externalIds: { holds: 'list', purpose: 'external', optional: true },
  /** Both names and all aliases, folded (text.ts), each once, sorted: what name filters look in. */
  names: { holds: 'list', purpose: 'lookup' },
  /** What it is found by (search-text.ts): pieces of its names, of their pinyin and initials, and of its summaries. */
  search: { holds: 'text', purpose: 'lookup' },
  /** Total orders by name (text.ts): by the Chinese name's pinyin, and by the English name where there is one. */
  sortKey: { holds: 'text', purpose: 'lookup', sorts: true },
  sortKeyEn: { holds: 'text', purpose: 'lookup', sorts: true },
  /**
   * What reports say where they disagree about a field: `{"field":…,"value":…,"report":…}`, the report whose value stands
   * in the field first. Absent where they agree.
   */
  claims: { holds: 'list', purpose: 'claims', optional: true, json: true },
  /** Citations (citation.ts), each once, sorted; never empty. */
  citations: { holds: 'list', purpose: 'source', json: true },
  /** Who may change it: the importer touches only `seed`. */
  managedBy: { holds: 'text', purpose: 'owner' },
} as const satisfies Readonly<Record<string, StoredProperty>>;

/**
 * A relationship carries its type's own fields and these. Its id is `{from}~{TYPE}~{to}`, followed by `~` and a short
 * hash of its own fields where it has any: the same statement from two sources is one relationship with two citations,
 * while sources that disagree about a figure give two relationships.
 */
const ofRelationships = {
  id: { holds: 'text', purpose: 'identity' },
  /** A StatementBasis (citation.ts). One that others put into the graph may lack it, and counts as stated. */
  basis: { holds: 'text', purpose: 'basis' },
  /** Of a derived one: the name of the rule (rules.ts) that found it, and the ids of the stated relationships it rests on. */
  rule: { holds: 'text', purpose: 'basis', optional: true },
  because: { holds: 'list', purpose: 'basis', optional: true },
  /** Empty where it is derived: no report says it. */
  citations: { holds: 'list', purpose: 'source', json: true },
  managedBy: { holds: 'text', purpose: 'owner' },
} as const satisfies Readonly<Record<string, StoredProperty>>;

type Table = Readonly<Record<string, StoredProperty>>;
type Optional<T extends Table> = { [K in keyof T]: T[K] extends { optional: true } ? K : never }[keyof T];
type Held<P extends StoredProperty> = P['holds'] extends 'list' ? readonly string[] : string;
type Stored<T extends Table> = { readonly [K in Exclude<keyof T, Optional<T>>]: Held<T[K]> } & {
  readonly [K in Optional<T>]?: Held<T[K]>;
};

export interface StoredNode extends Stored<typeof ofNodes> {}
export interface StoredRelationship extends Stored<typeof ofRelationships> {}

export interface NamedProperty extends StoredProperty {
  readonly name: string;
}

const listed = (table: Table): readonly NamedProperty[] =>
  Object.entries(table).map(([name, property]) => ({ name, ...property }));

/** What every node and what every relationship may carry beside its type's own fields, in a fixed order. */
export const storedProperties = { node: listed(ofNodes), relationship: listed(ofRelationships) } as const;

/** Of nodes, those for one of these purposes. */
export const nodeProperties = (...purposes: readonly Purpose[]): readonly string[] =>
  storedProperties.node.filter(({ purpose }) => purposes.includes(purpose)).map(({ name }) => name);

/** What every relationship has, whatever its type. */
export const onEveryRelationship: readonly string[] = storedProperties.relationship.map(({ name }) => name);
/** The id of a relationship without fields of its own. */
export const plainId = (from: string, type: RelationshipTypeName, to: string): string =>
  `${from}~${type}~${to}`;

export const seedOwner = 'seed';

/** Every label of a node of this type, `Entity` first. */
export const labelsOf = (name: EntityTypeName): readonly string[] => [
  'Entity',
  ...(entityType(name).organization ? ['Organization'] : []),
  name,
];
