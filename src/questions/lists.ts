import { compileList } from '../cypher/compile.ts';
import { type ListValue, listIn } from '../cypher/rows.ts';
import type { ListSelection } from '../cypher/selection.ts';
import { anchored } from './anchor.ts';
import type { Asker } from './asker.ts';
import { type PageFound, pageInMemory } from './in-memory/page.ts';
import { readRecords } from './read.ts';

/**
 * The records of some types that a filter picks, a page of them. Which they are is found in memory where it can be: then
 * what is wanted of each is in memory too, or read by its id, together with all others who want the same of any record.
 */
export const readListOf = async (asker: Asker, selection: ListSelection): Promise<ListValue> => {
  const { node, wants, types, where } = selection;
  // Nobody asks for anything that the list itself says.
  if (!node && !wants.total && !wants.behind) return {};
  const { topology } = asker;
  const found = topology && pageInMemory(topology, selection);
  const read = found && (await readPage(asker, selection, found));
  if (read) return read;
  const anchor = where && anchored(topology, types, where);
  const [row] = await asker.read(compileList(anchor ? { ...selection, where: anchor } : selection));
  return listIn(row?.list)!;
};

/** Undefined where one of the records is gone by now. */
const readPage = async (
  asker: Asker,
  { node, wants }: ListSelection,
  { rows, total, behind }: PageFound,
): Promise<ListValue | undefined> => {
  const list = {
    ...(wants.total && total !== undefined && { t: total }),
    ...(wants.behind && { x: behind }),
  };
  if (!node) return list;
  if (rows.length === 0) return { ...list, e: [] };
  const keys = rows.map(({ id }) => id);
  const nodes = await readRecords(asker, keys, node);
  if (nodes.includes(null)) return undefined;
  return {
    ...list,
    e: rows.map(({ sortKey }, i) => ({ n: nodes[i]!, ...(wants.cursors && { k: [sortKey] }) })),
  };
};
