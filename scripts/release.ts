/**
 * `npm run release [-- VERSION] [--dry-run]`: makes a release of what stands in CHANGELOG.md under Unreleased. Everything is
 * tried first: the package is packed and installed into an empty folder, where it must start, check its seed and export.
 * Publishing is left to a person: the commands are printed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { citationOf, nextVersion, notesOf, releasedChangelog, versionProblem } from './release-texts.ts';

const root = join(import.meta.dirname, '..');
const at = (file: string) => join(root, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const run = (command: string, args: readonly string[], cwd = root): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

/** Packs, installs into an empty folder, and uses what was installed as a stranger would. */
const tryPackage = (out: string, version: string): string => {
  run('npm', ['pack', '--silent', '--pack-destination', out]);
  const tarball = readdirSync(out).find((name) => name.endsWith('.tgz')) ?? fail('npm pack made no file.');
  const folder = join(out, 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(out, tarball)], folder);
  const kilobytes = Math.round(statSync(join(out, tarball)).size / 1_000);
  say(`${tarball}, ${kilobytes} KB, in an empty folder:`);
  use(folder, version, ['npx', '--no-install', 'model-atlas'], process.version);
  for (const major of majors) {
    const node = ['npx', '--yes', `--package=node@${major}`, '--', 'node'];
    const [which] = run(node[0]!, [...node.slice(1), '--version'], folder)
      .trim()
      .split('\n');
    if (!which?.startsWith(`v${major}.`)) fail(`Node ${major} was asked for, and ${which} came.`);
    use(folder, version, [...node, 'node_modules/model-atlas/dist/cli.js'], which!);
  }
  return join(out, tarball);
};

/** The versions of Node that are tried beside the one that runs this; they come from the registry, for the trial alone. */
const majors = [20, 22, 24];

/** What a stranger would do first with the command that was installed. */
const use = (folder: string, version: string, [command, ...before]: readonly string[], node: string) => {
  const atlas = (...args: string[]) => run(command!, [...before, ...args], folder);
  const told = atlas('--version').trim();
  if (told !== version) fail(`The installed package says that it is ${told}.`);
  const checked = atlas('seed', 'check').trim();
  if (!checked.endsWith('0 problems')) fail(`The installed package’s seed: ${checked}`);
  const drawn = atlas('export', '--format', 'graphml', '--of', 'vivo');
  if (!drawn.includes('</graphml>')) fail('The installed package wrote no whole export.');
  say(`  Node ${node}: ${checked}; an export of ${drawn.length} characters`);
};

const image = (version: string) => `To build the image (recipe: Dockerfile):
  docker build --label org.opencontainers.image.version=${version} -t model-atlas:${version} .
To publish, once the commit and its tag are pushed:
  npm publish ./model-atlas-${version}.tgz`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const dry = values['dry-run'];
const current = (JSON.parse(read('package.json')) as { version: string }).version;
const version = positionals[0] ?? nextVersion(current);
const problem = versionProblem(current, version);
if (problem !== undefined) fail(problem);
const notes = notesOf(read('CHANGELOG.md'));
if (notes === '') fail('CHANGELOG.md has nothing under Unreleased: there is nothing to release.');
const changed = run('git', ['status', '--porcelain']).trim();
if (changed !== '' && !dry) fail(`Commit these first:\n${changed}`);

const out = mkdtempSync(join(tmpdir(), 'model-atlas-release-'));
try {
  say(`${current} → ${version}${dry ? ' (a dry run: nothing is changed)' : ''}\n\n${notes}\n`);
  // What is packed says its version: it is tried as it stands, before anything is written.
  tryPackage(out, current);
  const sbom = JSON.parse(run('npm', ['run', '--silent', 'sbom'])) as { components: readonly object[] };
  say(`SBOM: ${sbom.components.length} components`);
  if (!dry) {
    run('npm', ['version', version, '--no-git-tag-version', '--silent']);
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(at('CHANGELOG.md'), releasedChangelog(read('CHANGELOG.md'), version, today));
    writeFileSync(at('CITATION.cff'), citationOf(read('CITATION.cff'), version, today));
    run('git', ['commit', '-qam', `Release ${version}`]);
    run('git', ['tag', '-a', `v${version}`, '-m', notes]);
    run('npm', ['pack', '--silent']);
    writeFileSync(at(`model-atlas-${version}.sbom.json`), run('npm', ['run', '--silent', 'sbom']));
    say(`Committed and tagged v${version}; model-atlas-${version}.tgz and its SBOM are written.`);
  }
  say(image(version));
} finally {
  rmSync(out, { recursive: true, force: true });
}
