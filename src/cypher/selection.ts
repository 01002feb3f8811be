import type { EntityTypeName } from '../ontology/entities.ts';
import type { ConnectionField } from '../ontology/ontology.ts';
import type { OrderKey } from './order.ts';
import type { Param } from './statement.ts';
import type { Step } from './step.ts';

export type { Step } from './step.ts';

/** What is wanted of a node, as a value: the shape that one statement is compiled from. */
export interface NodeSelection {
  /** The types it can have; more than one behind an interface. */
  readonly types: readonly EntityTypeName[];
  /** Stored property names; `id` is always among them. */
  readonly properties: readonly string[];
  /** The labels are needed to tell which type it is. */
  readonly labels: boolean;
  /** The number of its relationships is wanted (column `#degree`). */
  readonly degree: boolean;
  readonly connections: readonly ConnectionSelection[];
}

/** Filter values as they come, already coerced, from GraphQL or from a URL. */
export type Where = { readonly [key: string]: Param | undefined };

export interface Page {
  /** Rows to return, counted from the near end of the direction. */
  readonly size: number;
  readonly backward: boolean;
  /** Values of the order's keys at the cursors. */
  readonly after?: readonly Param[];
  readonly before?: readonly Param[];
}

/** What is wanted of a list of nodes. */
export interface ListSelection {
  /** Types listed, or types at the far end. */
  readonly types: readonly EntityTypeName[];
  readonly where?: Where;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  /** Absent: the rows themselves are not wanted. */
  readonly node?: NodeSelection;
  readonly wants: {
    /** Values of the order's keys, for cursors. */
    readonly cursors: boolean;
    readonly total: boolean;
    /** Whether there is something on the other side of the cursor that was given. */
    readonly behind: boolean;
  };
}

/** A list reached along relationships from a node; its value is in the node's column `>{key}`. */
export interface ConnectionSelection extends ListSelection {
  readonly key: string;
  /** Only for these types of the near end; empty: for all. */
  readonly owners: readonly EntityTypeName[];
  readonly step: Step;
  /** A filter on the relationship itself, and the relationship type whose fields it may name. */
  readonly edge?: Where;
  readonly edgeProperties: readonly string[];
  /** Type and ends of each relationship are wanted too. */
  readonly edgeEnds: boolean;
}

/** The step of a connection field. */
export const stepOf = (field: ConnectionField): Step => {
  const all = field.relationship.pairs.flatMap(([from, to]) => {
    const [near, far] = field.direction === 'out' ? [from, to] : [to, from];
    return near.includes(field.owner) ? far : [];
  });
  return {
    relationships: [field.relationship.name],
    direction: field.direction,
    labels: new Set(all).size === field.targets.length ? [] : field.targets,
  };
};

/** The column of a node's row that holds a connection. */
export const connectionColumn = (key: string) => `>${key}`;
export const degreeColumn = '#degree';
