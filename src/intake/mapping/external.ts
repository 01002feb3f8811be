import {
  externalIdIn,
  externalIdText,
  externalSchemes,
  type SchemeName,
} from '../../ontology/external-ids.ts';
import { listSign, type Row } from '../tables/row.ts';
import type { ExternalSource, Thing } from './schema.ts';

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);

/** What a cell lists: addresses are parted by spaces too, which none has inside. */
const piecesOf = (source: ExternalSource, row: Row): string[] => {
  const { column, split = [] } =
    typeof source === 'string' ? ({ column: source } as Exclude<ExternalSource, string>) : source;
  const cell = row.cells.get(column)?.text;
  if (cell === undefined) return [];
  return [listSign, ...split]
    .reduce((texts, sign) => texts.flatMap((text) => text.split(sign)), [cell])
    .flatMap((text) => text.split(/\s+/u))
    .filter((text) => text !== '');
};

/**
 * The outside ids that a row gives to each of the things that it names. One name takes all; of several each takes its own
 * where there are as many, in one order; else nobody says whose they are, and none is taken. `remark` is told what was
 * left out, in words that are the same for every row.
 */
export const externalIdsFor = (
  names: number,
  { externalIds }: Thing,
  row: Row,
  remark: (text: string) => void,
): string[][] => {
  const found: string[][] = Array.from({ length: names }, () => []);
  for (const [scheme, source] of Object.entries(externalIds ?? {})) {
    if (source === undefined) continue;
    const { url } = externalSchemes[scheme as SchemeName] as { url?: (id: string) => string };
    const host = url && new URL(url('A')).host;
    const pieces = piecesOf(source, row);
    if (names > 1 && pieces.length > 0 && pieces.length !== names) {
      remark(
        `cells with another number of addresses than names: whose they are in ${scheme} is not said, none is taken`,
      );
      continue;
    }
    for (const [i, piece] of pieces.entries()) {
      const id = externalIdIn(scheme as SchemeName, piece);
      if (id !== undefined) found[names > 1 ? i : 0]!.push(externalIdText(scheme, id));
      else if (!isAddress(piece)) remark(`texts that are no id of ${scheme}: left out`);
      else if (URL.canParse(piece) && new URL(piece).host === host)
        remark(`addresses of ${scheme} that are of something inside or of the register itself: left out`);
    }
  }
  return found;
};
