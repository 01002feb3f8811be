/** What a release writes into files: pure, so that it can be tried without making one. */

const parts = (version: string): readonly number[] => version.split('.').map(Number);
const isVersion = (text: string) => /^\d+\.\d+\.\d+$/.test(text);

/** The next minor version: new things are added all the time, and what is removed was announced one before. */
export const nextVersion = (current: string): string => {
  const [major = 0, minor = 0] = parts(current);
  return `${major}.${minor + 1}.0`;
};

/** Why a version cannot follow another one; undefined: it can. */
export const versionProblem = (current: string, next: string): string | undefined => {
  if (!isVersion(next)) return `"${next}" is no version. Write one such as ${nextVersion(current)}.`;
  const [a, b] = [parts(current), parts(next)];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && b[at]! > a[at]! ? undefined : `${next} does not come after ${current}.`;
};

const unreleased = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m;

/** What stands under Unreleased. */
export const notesOf = (changelog: string): string => unreleased.exec(changelog)?.[1]?.trim() ?? '';

/** The changelog with what was unreleased under the version, and an empty Unreleased above. */
export const releasedChangelog = (changelog: string, version: string, date: string): string =>
  changelog.replace(/^## Unreleased\n/m, `## Unreleased\n\n## ${version} (${date})\n`);

/** CITATION.cff of the version. */
export const citationOf = (citation: string, version: string, date: string): string =>
  citation
    .replace(/^date-released: .*\n/m, '')
    .replace(/^version: .*$/m, `version: ${version}\ndate-released: "${date}"`);
