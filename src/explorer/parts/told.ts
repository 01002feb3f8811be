import { told } from '../../../schema/explorer/queries.ts';
import type { Ask } from '../ask.ts';
import { Refusal } from '../ask.ts';
import { mostLines, type Question, type Sight, type Statement, sourced, statementOf } from './trail.ts';

interface Drawn {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/**
 * What the answer to a question goes through, as statements with their sources: its relationships, then the records that none of
 * them tells of. Throws a `Refusal` where it cannot be had.
 */
export const toldBy = async (
  root: string,
  ask: Ask,
  { query, variables }: Question,
): Promise<Sight['lines']> => {
  const response = await fetch(`${root}export/d3`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Refusal('OFFLINE', 'The server does not answer.');
  });
  if (response.status >= 500) throw new Refusal('SERVICE_UNAVAILABLE', String(response.status));
  // A question that no file can be made of goes through nothing.
  if (!response.ok) return [];
  const { nodes, links } = (await response.json()) as Drawn;
  const ids = links.slice(0, mostLines).map(({ id }) => id);
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const slugs = nodes
    .map(({ id }) => id)
    .filter((slug) => !ends.has(slug))
    .slice(0, mostLines - ids.length);
  const { nodes: statements, entities } = await ask(told, { ids, slugs });
  return [
    ...(statements ?? []).flatMap((one) => (one && 'because' in one ? statementOf(one as Statement) : [])),
    ...entities.nodes.map(({ names, citations }) => sourced(names, citations)),
  ];
};
