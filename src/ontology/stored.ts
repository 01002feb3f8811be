import type { EntityTypeName } from './entities.ts';
import { entityType } from './ontology.ts';

/**
 * How a record looks in the graph. A node carries the labels `Entity`, its type's name and, for those that act,
 * `Organization`, and these properties beside its type's own fields. A list is never absent, only empty; anything else
 * that is not known is absent.
 */
export interface StoredNode {
  /** The record's slug; unique over all nodes. */
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn?: string;
  readonly aliasesZh: readonly string[];
  readonly aliasesEn: readonly string[];
  readonly summaryZh?: string;
  readonly summaryEn?: string;
  /** Both names and all aliases, folded (text.ts), each once, sorted: what name filters look in. */
  readonly names: readonly string[];
  /** What it is found by (search-text.ts): pieces of its names, of their pinyin and initials, and of its summaries. */
  readonly search: string;
  /** Total orders by name (text.ts): by the Chinese name's pinyin, and by the English name where there is one. */
  readonly sortKey: string;
  readonly sortKeyEn: string;
  /**
   * What reports say where they disagree about a field: texts `{"field":…,"value":…,"report":…}`, the report whose value
   * stands in the field first. Absent where they agree.
   */
  readonly claims?: readonly string[];
  /** Citations as text (citation.ts), each once, sorted; never empty. */
  readonly citations: readonly string[];
  /** Who may change it: the importer touches only `seed`. */
  readonly managedBy: string;
}

/**
 * A relationship carries its type's own fields and these. Its id is `{from}~{TYPE}~{to}`, followed by `~` and a short
 * hash of its own fields where it has any: the same statement from two sources is one relationship with two citations,
 * while sources that disagree about a figure give two relationships.
 */
export interface StoredRelationship {
  readonly id: string;
  readonly citations: readonly string[];
  readonly managedBy: string;
}

export const seedOwner = 'seed';

/** Every label of a node of this type, `Entity` first. */
export const labelsOf = (name: EntityTypeName): readonly string[] => [
  'Entity',
  ...(entityType(name).organization ? ['Organization'] : []),
  name,
];
