import type { Value } from '../cypher/statement.ts';
import { nodeProperties, onEveryRelationship } from '../ontology/stored.ts';
import type { CurrentNode, CurrentRelationship } from './current.ts';
import { type Changes, countChanges, type PropertyChange } from './diff.ts';
import type { SeedNode, SeedRelationship } from './graph.ts';

const short = (value: Value | undefined): string => {
  if (value === undefined) return '(none)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
};

/** Of a list, only what came and what went. */
const propertyLine = ({ name, before, after }: PropertyChange): string => {
  if (!Array.isArray(before) || !Array.isArray(after))
    return `    ${name}: ${short(before)} → ${short(after)}`;
  const gone = before.filter((item) => !after.includes(item)).map((item) => ` -${short(item)}`);
  const come = after.filter((item) => !before.includes(item)).map((item) => ` +${short(item)}`);
  return `    ${name}:${[...gone, ...come].join('') || ' in another order'}`;
};

/** Computed from names and summaries: of no interest where those are shown. */
const computed = nodeProperties('lookup');

const propertyLines = (properties: readonly PropertyChange[]): string[] => {
  const written = properties.filter(({ name }) => !computed.includes(name));
  return written.length > 0
    ? written.map(propertyLine)
    : [`    computed anew: ${properties.map(({ name }) => name).join(', ')}`];
};

const typeOf = (node: CurrentNode): string =>
  node.labels.find((label) => label !== 'Entity' && label !== 'Organization') ?? 'Entity';
const seedNode = (node: SeedNode): string =>
  `${node.type} ${node.id} (${node.properties.nameZh ?? node.properties.nameEn})`;
const currentNode = (node: CurrentNode): string =>
  `${typeOf(node)} ${node.id} (${short(node.properties.nameZh ?? node.properties.nameEn)})`;

const own = (properties: Readonly<Record<string, unknown>>): string => {
  const shown = Object.entries(properties)
    .filter(([name]) => !onEveryRelationship.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return shown.length === 0
    ? ''
    : ` { ${shown.map(([name, value]) => `${name}: ${String(value)}`).join(', ')} }`;
};
type AnyRelationship = SeedRelationship | CurrentRelationship;
const isDerived = ({ properties }: AnyRelationship): boolean => properties.basis === 'derived';

/** A derived one says so, and by which rule. */
const relationship = (r: AnyRelationship): string =>
  `${r.from} -${r.type}→ ${r.to}${own(r.properties)}${isDerived(r) ? ` (derived: ${String(r.properties.rule)})` : ''}`;

/** One line for each change and each changed property: `+` comes, `-` goes, `~` changes. */
export const changeLines = ({ nodes, relationships }: Changes): string[] => [
  ...nodes.created.map((n) => `+ ${seedNode(n)}`),
  ...nodes.retyped.map(({ from, to }) => `~ ${currentNode(from)} becomes ${seedNode(to)}`),
  ...nodes.updated.flatMap(({ to, properties }) => [`~ ${seedNode(to)}`, ...propertyLines(properties)]),
  ...nodes.deleted.map((n) => `- ${currentNode(n)}`),
  ...relationships.created.map((r) => `+ ${relationship(r)}`),
  ...relationships.updated.flatMap(({ to, properties }) => [
    `~ ${relationship(to)}`,
    ...propertyLines(properties),
  ]),
  ...relationships.deleted.map((r) => `- ${relationship(r)}`),
];

/** `0 changes`, or how many of what; relationships that follow from others are counted apart. */
export const changeSummary = (changes: Changes): string => {
  const { nodes, relationships } = changes;
  const total = countChanges(changes);
  const part = (what: string, created: number, updated: number, deleted: number) =>
    `${what}: ${created} created, ${updated} updated, ${deleted} deleted`;
  const some = (derived: boolean) => {
    const of = (all: readonly AnyRelationship[]) => all.filter((r) => isDerived(r) === derived).length;
    return [
      of(relationships.created),
      of(relationships.updated.map(({ to }) => to)),
      of(relationships.deleted),
    ] as const;
  };
  const derived = some(true);
  return total === 0
    ? '0 changes'
    : `${total} ${total === 1 ? 'change' : 'changes'} (${[
        part(
          'nodes',
          nodes.created.length,
          nodes.updated.length + nodes.retyped.length,
          nodes.deleted.length,
        ),
        part('relationships', ...some(false)),
        ...(derived.some((n) => n > 0) ? [part('derived', ...derived)] : []),
      ].join('; ')})`;
};
