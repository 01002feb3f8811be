import type { Draft } from '../../importer/draft.ts';
import type { SeedText } from '../../importer/files.ts';
import { type Place, type Problem, sortProblems } from '../../importer/problem.ts';
import { readSeedFile } from '../../importer/read.ts';
import { resolveDraft } from '../../importer/resolve.ts';
import { validateFile } from '../../importer/validate.ts';

/**
 * What is wrong with seed files that were just made, read as the seed will be, together with all that they go with. One file
 * after the other: what a parser knows of a file is many times its size, and is let go before the next.
 */
export const checkMade = (others: Draft, made: readonly SeedText[]): Problem[] => {
  const records = [...others.records];
  const statements = [...others.statements];
  const claimants = [...others.claimants];
  const problems: Problem[] = [];
  for (const text of made) {
    const { file, problems: found } = readSeedFile(text);
    problems.push(...found);
    if (file === undefined) continue;
    const draft = validateFile(file);
    problems.push(...draft.problems);
    const place: Place = { file: text.path, line: 1, column: 1 };
    const at = () => place;
    for (const record of draft.records) records.push({ ...record, at });
    for (const statement of draft.statements) statements.push({ ...statement, at, fromAt: at });
    for (const claimant of draft.claimants) claimants.push({ ...claimant, at });
  }
  const reports = [...new Set([...others.reports, ...made.map(({ report }) => report)])];
  return sortProblems([
    ...problems,
    ...resolveDraft({ ...others, reports, records, statements, claimants, problems: [] }),
  ]);
};
