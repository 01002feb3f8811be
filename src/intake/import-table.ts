import { basename } from 'node:path';
import type { Problem } from '../importer/problem.ts';
import { emptyProposal } from './collect.ts';
import { finishImport, type ImportOutcome, type ImportPlaces, mappingPath } from './import.ts';
import { intakeLimits } from './limits.ts';
import { missingColumns, type ReadMapping } from './mapping/read.ts';
import { type Remarks, readRows } from './mapping/rows.ts';
import { starterMapping } from './mapping/starter.ts';
import { type Encoding, encodingNamed } from './tables/encoding.ts';
import { openTable } from './tables/table.ts';

export interface TableRequest {
  readonly file: string;
  readonly encoding?: Encoding;
  readonly dryRun: boolean;
  readonly text?: string;
  readonly onRow?: (rows: number) => void;
}

export type TableOutcome = ImportOutcome & {
  readonly rows: number;
  readonly remarks: Remarks;
  /** How long the reading of the rows took, all else aside. */
  readonly readMs: number;
};

/** Problems up to their limit; how many more there were is told. */
export const problemList = () => {
  const problems: Problem[] = [];
  let more = 0;
  return {
    report: (problem: Problem) => {
      if (problems.length < intakeLimits.problems) problems.push(problem);
      else more++;
    },
    all: (): Problem[] =>
      more === 0 ? problems : [...problems, { message: `And ${more} more problems, which are not listed.` }],
  };
};

/** A table through its mapping: rows → what they name and say → seed files and a review. */
export const importTable = async (
  places: ImportPlaces,
  { mapping, checker }: ReadMapping,
  { file, encoding, dryRun, text, onRow }: TableRequest,
): Promise<TableOutcome> => {
  const list = problemList();
  const remarks: Remarks = new Map();
  const proposal = emptyProposal();
  const { sheet, header, encoding: named } = mapping.table ?? {};
  const chosen = encoding ?? (named === undefined ? undefined : encodingNamed(named));
  const { table, close } = await openTable(file, {
    report: list.report,
    ...(sheet !== undefined && { sheet }),
    ...(header !== undefined && { header }),
    ...(chosen !== undefined && { encoding: chosen }),
  });
  let rows = 0;
  const began = performance.now();
  const spent = () => ({ rows, remarks, readMs: performance.now() - began });
  try {
    const missing = missingColumns(mapping, table.columns, checker);
    if (missing.length > 0) return { ok: false, problems: [...list.all(), ...missing], ...spent() };
    rows = await readRows(table, mapping, proposal, {
      report: list.report,
      remarks,
      ...(onRow && { onRow }),
    });
  } finally {
    close();
  }
  const read = spent();
  const outcome = await finishImport(places, () => Promise.resolve(proposal), {
    dryRun,
    source: basename(file),
    by: basename(mappingPath(places)),
    problems: list.all,
    ...(text !== undefined && { text }),
  });
  return { ...outcome, ...read };
};

/** A mapping to begin with, guessed from the header. */
export const starterFor = async (
  file: string,
  report: string,
  { encoding, sheet }: { encoding?: Encoding; sheet?: string } = {},
): Promise<string> => {
  const list = problemList();
  const { table, close } = await openTable(file, {
    report: list.report,
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
  });
  try {
    return await starterMapping(table, { report, ...(sheet !== undefined && { sheet }) });
  } finally {
    close();
  }
};
