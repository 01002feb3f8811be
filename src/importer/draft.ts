import type { Source } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { Problem, Spot } from './problem.ts';

export type Scalar = string | number | boolean;
export type OwnFields = Readonly<Record<string, Scalar>>;

/** A record as one report writes it. What was wrong is left out of it and stands among the problems. */
export interface RecordDraft {
  readonly report: string;
  readonly id: string;
  readonly type: EntityTypeName;
  readonly at: Spot;
  readonly name?: { readonly zh?: string; readonly en?: string };
  readonly aliases: { readonly zh?: readonly string[]; readonly en?: readonly string[] };
  readonly summary: { readonly zh?: string; readonly en?: string; readonly basis?: 'common_knowledge' };
  readonly fields: OwnFields;
  /** As they are stored. */
  readonly externalIds?: readonly string[];
  readonly source?: Source;
}

/** A relationship as one report states it, its ends not looked up yet. */
export interface StatementDraft {
  readonly report: string;
  readonly relationship: RelationshipTypeName;
  readonly from: string;
  readonly to: string;
  readonly fields: OwnFields;
  readonly source?: Source;
  /** The field it is written under, where it stands at its start. */
  readonly field?: string;
  readonly fromAt: Spot;
  readonly at: Spot;
}

/** An organization or person named as claimant. */
export interface ClaimantDraft {
  readonly id: string;
  readonly at: Spot;
}

/** Everything the seed files say, file by file, and what is wrong with each file by itself. */
export interface Draft {
  readonly reports: readonly string[];
  /** Those of them that are loaded beside the seed. */
  readonly further: ReadonlySet<string>;
  readonly records: readonly RecordDraft[];
  readonly statements: readonly StatementDraft[];
  readonly claimants: readonly ClaimantDraft[];
  /** Words of files that could not be read: a link to one of them is perhaps not dangling. */
  readonly possibleIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}
