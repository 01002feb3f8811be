import type { Scalar } from '../importer/draft.ts';
import type { Place } from '../importer/problem.ts';
import type { Source } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { Ask } from './ask.ts';

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
  /** Which of these types it is nobody says: it can be a record that is there, but no new one. */
  readonly untyped?: true;
  readonly name: { zh?: string; en?: string };
  readonly aliases: { zh: Set<string>; en: Set<string> };
  readonly summary: { zh?: string; en?: string };
  readonly fields: Map<string, FieldSaid>;
  /** Its ids in registers outside, as a node keeps them: `github:owner/repository`. */
  readonly externalIds: Set<string>;
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
  /** Each place once, in order, by its text. */
  readonly sources: Map<string, Source>;
  readonly at: Place;
}

/** All that a file proposes. */
export interface Proposal {
  /** What has to be decided before it is even said: quotes that are not in the text, statements their proposer is not sure of. */
  readonly asks: Ask[];
  /** What of it is not said, as long as that is not decided, by relationship type or field. */
  readonly stopped: { readonly relationship: string; readonly mark: 'not in the text' | 'waits' }[];
  readonly named: Map<string, Named>;
  readonly said: Map<string, Said>;
}
