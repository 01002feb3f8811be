import { type Source, slugPattern, sourceSchema } from '../ontology/citation.ts';
import { type Checker, checkObject, report, spot } from './check.ts';
import type { ClaimantDraft, OwnFields, RecordDraft, StatementDraft } from './draft.ts';
import { wrongType } from './explain.ts';
import type { Problem } from './problem.ts';
import type { Path } from './read.ts';
import { asSlug } from './suggest.ts';

/** What one file says, and what is wrong in it by itself. */
export interface FileDraft {
  readonly records: RecordDraft[];
  readonly statements: StatementDraft[];
  readonly claimants: ClaimantDraft[];
  readonly problems: Problem[];
}

/** A source; `undefined` where none is written, `null` where one is written wrong, which has been reported. */
export type FoundSource = Source | undefined | null;

/** One file while it is being validated, and what was found in it so far. */
export interface Context extends Checker, FileDraft {
  /** The file's default. */
  readonly source: FoundSource;
}

type Holder = Readonly<Record<string, unknown>>;

/** The source that is written in this map itself. */
export const readSource = (c: Context, holder: Holder, path: Path): FoundSource => {
  if (!Object.hasOwn(holder, 'source')) return undefined;
  const at = [...path, 'source'];
  const before = c.problems.length;
  const read = checkObject(c, sourceSchema, holder.source, at, { of: '"source"' });
  if (read?.claimedBy !== undefined)
    c.claimants.push({ id: String(read.claimedBy), at: spot(c, [...at, 'claimedBy']) });
  return read === undefined || c.problems.length > before ? null : (read as Source);
};

/** The map's own source, or else the file's; a problem where there is neither. */
export const sourceOf = (c: Context, holder: Holder, path: Path, what: string): Source | undefined => {
  const own = readSource(c, holder, path);
  const found = own === undefined ? c.source : own;
  if (found === undefined)
    report(
      c,
      path,
      'key',
      `${what} has no source. Write "source: { section: … }" here, or at the top of the file for all of it.`,
    );
  return found ?? undefined;
};

/** The id, when it is one. */
export const checkId = (c: Context, id: unknown, path: Path, what: 'key' | 'value'): string | undefined => {
  if (typeof id === 'string' && slugPattern.test(id) && id.length <= 64) return id;
  if (typeof id !== 'string') {
    const wrong = wrongType('string', id, c.file.typed(path));
    report(c, path, id === null ? 'key' : what, `The id of a record is wanted here. ${wrong}`);
    return undefined;
  }
  const better = asSlug(id);
  const hint = slugPattern.test(better) && better.length <= 64 && better !== id ? `: "${better}"` : '';
  report(
    c,
    path,
    what,
    `"${id}" cannot be an id. Write lower-case letters, digits and single hyphens, at most 64, not digits alone${hint}.`,
  );
  return undefined;
};

/** A value that may stand alone or in a list, each with its path; an empty list is a problem. */
export const itemsOf = (c: Context, value: unknown, path: Path): { item: unknown; at: Path }[] => {
  if (!Array.isArray(value)) return [{ item: value, at: path }];
  if (value.length === 0) report(c, path, 'value', 'The list is empty. Name a record, or leave the key out.');
  return value.map((item: unknown, i) => ({ item, at: [...path, i] }));
};

export interface Target {
  readonly id: string;
  readonly path: Path;
}

/** One id or a list of them. */
export const readTargets = (c: Context, value: unknown, path: Path): Target[] =>
  itemsOf(c, value, path).flatMap(({ item, at }) => {
    const id = checkId(c, item, at, 'value');
    return id === undefined ? [] : [{ id, path: at }];
  });

/** The fields of these names that were read and right. */
export const ownFields = (read: Holder | undefined, names: Iterable<string>): OwnFields =>
  Object.fromEntries(
    [...names].filter((name) => read?.[name] !== undefined).map((name) => [name, read![name]]),
  ) as OwnFields;
