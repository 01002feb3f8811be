import { relationshipTypeNames } from '../ontology/ontology.ts';
import type { Param } from './statement.ts';
import type { Step } from './step.ts';

/** Any name from the ontology's closed lists, safe where it is also a keyword. */
export const quote = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** What a statement is being built with: its parameters so far, and names not used yet. */
export class Scope {
  readonly params: Record<string, Param> = {};
  private names = 0;

  /** Adds a parameter and returns its reference. */
  param(value: Param): string {
    const name = `p${Object.keys(this.params).length}`;
    this.params[name] = value;
    return `$${name}`;
  }

  fresh(prefix: string): string {
    return `${prefix}${this.names++}`;
  }
}

/**
 * `(a)-[r:`T`|`U`]->(b:`Entity`)`. Only relationships of the ontology are followed, and only to records: others may keep
 * theirs in the same database.
 */
export const pattern = (from: string, relationship: string, to: string, step: Step): string => {
  const known = step.relationships.length === 0 ? relationshipTypeNames : step.relationships;
  const middle = `-[${relationship}:${known.map(quote).join('|')}]-`;
  const end = to.includes(':') ? to : `${to}:\`Entity\``;
  return `(${from})${step.direction === 'in' ? '<' : ''}${middle}${step.direction === 'out' ? '>' : ''}(${end})`;
};

/** `n:Company:Entity`: others may have nodes of that label in the same database, which are no records. */
export const labelled = (node: string, label: string): string =>
  label === 'Entity' ? `${node}:\`Entity\`` : `${node}:${quote(label)}:\`Entity\``;

/** `(n:A OR n:B)`, or undefined where there is nothing to check. */
export const hasLabel = (node: string, labels: readonly string[]): string | undefined =>
  labels.length === 0
    ? undefined
    : labels.length === 1
      ? `${node}:${quote(labels[0]!)}`
      : `(${labels.map((l) => `${node}:${quote(l)}`).join(' OR ')})`;

export const all = (...parts: (string | undefined)[]): string | undefined => {
  const given = parts.filter((p): p is string => p !== undefined);
  return given.length === 0 ? undefined : given.join(' AND ');
};

export const whereClause = (...parts: (string | undefined)[]): string => {
  const condition = all(...parts);
  return condition === undefined ? '' : ` WHERE ${condition}`;
};
