import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  citationOf,
  nextVersion,
  notesOf,
  releasedChangelog,
  versionProblem,
} from '../../scripts/release-texts.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));

it('a release has the notes that stand under Unreleased, and a version that comes next', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n### API\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n';
  expect(notesOf(changelog)).toBe('### API\n\n- New.');
  const released = releasedChangelog(changelog, '0.2.0', '2026-02-03');
  expect(released).toContain('## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n### API');
  expect(notesOf(released)).toBe('');
  expect(notesOf('## Unreleased\n\n- Last.\n')).toBe('- Last.');
  expect(nextVersion('0.1.4')).toBe('0.2.0');
  expect(versionProblem('0.1.4', '0.1.5')).toBeUndefined();
  expect(versionProblem('0.1.4', '0.1.4')).toContain('does not come after');
  expect(versionProblem('1.1.4', '0.9.9')).toContain('does not come after');
  expect(versionProblem('0.1.4', 'v2')).toContain('is no version');
  expect(notesOf(read('CHANGELOG.md'))).toContain('### API');
});

it('the citation is of this version, names the licence, and follows a release', () => {
  const citation = parse(read('CITATION.cff'));
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    type: 'software',
    version: manifest.version,
    license: manifest.license,
  });
  expect(citation.authors.length).toBeGreaterThan(0);
  const next = citationOf(citationOf(read('CITATION.cff'), '0.2.0', '2026-02-03'), '0.3.0', '2026-04-05');
  expect(parse(next)).toMatchObject({ version: '0.3.0', 'date-released': '2026-04-05' });
});

it('public CI runs the same script as anywhere else, under the least Node that is supported and later ones', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml'));
  const steps = jobs.check.steps.map(({ run }: { run?: string }) => run);
  expect(steps).toContain('bash .ci/run');
  expect(jobs.check.strategy.matrix.node).toEqual([20, 22, 24]);
  expect(jobs.package.strategy.matrix.node).toEqual([20, 22, 24]);
  expect(manifest.engines.node).toMatch(/^>=20\./);
});

it('the package holds the terms of the code and of the data', () => {
  expect(manifest.files).toEqual(expect.arrayContaining(['seed', 'reports', 'CITATION.cff']));
  expect(read('seed/LICENSE.md')).toContain('CC-BY-4.0');
});
