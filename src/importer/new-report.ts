import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slug } from '../ontology/citation.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readSeedFile } from './read.ts';
import { resolveDraft } from './resolve.ts';
import { validateFile } from './validate.ts';

/** What is known of a report before anything is taken from it. */
export interface NewReport {
  /** Its id, and the name of its folder. */
  readonly id: string;
  /** Its title as it is printed, in `lang`. */
  readonly name: string;
  readonly lang: 'zh' | 'en';
  readonly publishedOn?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly url?: string;
}

const schema = fileURLToPath(new URL('../../schema/seed.schema.json', import.meta.url));
const quoted = (text: string) => JSON.stringify(text);

/** A field, or a line that says how it would be written. */
const field = (name: string, value: string | undefined, wish: string): string =>
  value === undefined ? `    # ${name}: ${wish}` : `    ${name}: ${quoted(value)}`;

const textOf = (report: NewReport, folder: string): string => {
  const { id, name, lang } = report;
  const other = lang === 'zh' ? 'en' : 'zh';
  return `# yaml-language-server: $schema=${relative(folder, schema).split(sep).join('/')}
# One language is enough for names and texts; "seed audit" says what the other one lacks.

# Where the report says what stands in this file; a record or a link may have a source of its own.
source: { section: "1" }

reports:
  ${id}:
    name: { ${lang}: ${quoted(name)} } # and ${other}, where there is an established title
    language: ${lang}
${field('publishedOn', report.publishedOn, '"2026-01" (no more precisely than it is known)')}
${field('licence', report.licence, 'CC-BY-4.0 (as SPDX names it)')}
${field('attribution', report.attribution, 'whom to name, in the words that the licence asks for')}
${field('url', report.url, 'https://example.org/report')}

# Records stand under the plural of their type, in this file or in others of this folder:
#
# companies:
#   acme:
#     name: { ${lang}: Acme }
#     aliases: { ${lang}: [Acme Inc.] }
#     source: { section: "2.1", claimedBy: acme }
#     models: acme-1
# models:
#   acme-1:
#     name: { ${lang}: Acme 1 }
#     parametersBillion: 7
`;
};

const problemsOf = (report: string, path: string, text: string): Problem[] => {
  const { file, possibleIds, problems } = readSeedFile({ report, path, text });
  if (file === undefined) return [...problems];
  const draft = validateFile(file);
  const whole = {
    ...draft,
    reports: [report],
    further: new Set<string>(),
    possibleIds: new Set(possibleIds),
  };
  return sortProblems([...problems, ...draft.problems, ...resolveDraft(whole)]);
};

/** Lays the folder of a report below `dir`. Gives the file it wrote, or what keeps it from being written. */
export const layReport = async (
  dir: string,
  report: NewReport,
): Promise<{ readonly file: string } | { readonly problems: readonly Problem[] }> => {
  const folder = join(dir, report.id);
  const refuse = (message: string) => ({ problems: [{ message }] });
  if (!slug.safeParse(report.id).success)
    return refuse(
      `"${report.id}" cannot be the id of a report. Write lower-case letters, digits and single hyphens, at most 64: my-report-2026.`,
    );
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return refuse(`${folder} is there already, with something in it. Take another id, or another folder.`);
  const file = join(folder, 'report.yaml');
  const text = textOf(report, folder);
  const problems = problemsOf(report.id, file, text);
  if (problems.length > 0) return { problems };
  await mkdir(folder, { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
  return { file };
};
