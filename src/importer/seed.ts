import { withDerived } from './derive.ts';
import type { Draft } from './draft.ts';
import { readFiles, type SeedPlaces, type SeedText } from './files.ts';
import type { SeedGraph } from './graph.ts';
import { mergeDraft } from './merge.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSeedFile } from './read.ts';
import { resolveDraft } from './resolve.ts';
import { validateFile } from './validate.ts';

/** The graph that the seed describes, or everything that is wrong with the seed. */
export type SeedOutcome =
  | { readonly ok: true; readonly graph: SeedGraph }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads every file as far as it can be read. */
export const draftSeed = async (places: SeedPlaces): Promise<Draft> => {
  const { texts, problems } = await readFiles(places);
  return draftTexts(texts, problems);
};

/** The same of texts that are at hand. */
export const draftTexts = (texts: readonly SeedText[], problems: readonly Problem[] = []): Draft => {
  const outcomes = texts.map(readSeedFile);
  const drafts = outcomes.flatMap(({ file }) => (file === undefined ? [] : [validateFile(file)]));
  return {
    reports: [...new Set(texts.map((t) => t.report))],
    further: new Set(texts.flatMap(({ report, further }) => (further ? [report] : []))),
    records: drafts.flatMap((d) => d.records),
    statements: drafts.flatMap((d) => d.statements),
    claimants: drafts.flatMap((d) => d.claimants),
    possibleIds: new Set(outcomes.flatMap((o) => o.possibleIds)),
    problems: [...problems, ...outcomes.flatMap((o) => o.problems), ...drafts.flatMap((d) => d.problems)],
  };
};

/** Read → validate → resolve → merge → derive. Looks at no graph and changes nothing. */
export const readSeed = async (places: SeedPlaces | string): Promise<SeedOutcome> =>
  seedOf(await draftSeed(typeof places === 'string' ? { dir: places } : places));

/** Resolve → merge → derive, of what files say. */
export const seedOf = (draft: Draft): SeedOutcome => {
  const problems = sortProblems([...draft.problems, ...resolveDraft(draft)]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, graph: withDerived(mergeDraft(draft)) };
};
