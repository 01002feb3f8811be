import type { Scalar } from '../importer/draft.ts';
import type { Place } from '../importer/problem.ts';
import type { Source } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

/** A value that the file gives for a field, and where. */
export interface FieldSaid {
  readonly value: Scalar;
  readonly source: Source;
  readonly at: Place;
}

/** Something that the file names, once for all its rows. */
export interface Named {
  /** What it is known by in the review, and what orders it: `Company 百度`, `Model 盘古 · 华为`. */
  readonly key: string;
  /** What it is by the file, and what a record of it may be. */
  readonly type: EntityTypeName;
  readonly types: readonly EntityTypeName[];
  readonly name: { zh?: string; en?: string };
  readonly aliases: { zh: Set<string>; en: Set<string> };
  readonly summary: { zh?: string; en?: string };
  readonly fields: Map<string, FieldSaid>;
  /** The thing that it is named by, and how a record of it would be joined with that. */
  readonly of?: { readonly key: string; readonly name: string; readonly relationship: RelationshipTypeName };
  /** Where it was named first. */
  readonly source: Source;
  readonly at: Place;
  /** Rows or candidates that name it. */
  count: number;
}

/** A statement of the file, with every place that makes it. */
export interface Said {
  readonly from: string;
  readonly relationship: RelationshipTypeName;
  readonly to: string;
  readonly fields: Readonly<Record<string, Scalar>>;
  readonly sources: Source[];
  readonly at: Place;
}

/** All that a file proposes. */
export interface Proposal {
  readonly named: Map<string, Named>;
  readonly said: Map<string, Said>;
}
