import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Licences that let everybody use what they cover, beside code of any other licence. MPL: files of theirs stay theirs. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MPL-2.0',
];
const isAllowed = (licence: unknown) =>
  typeof licence === 'string' &&
  licence
    .replaceAll(/[()]/g, '')
    .split(/ AND | OR /)
    .every((one) => allowed.includes(one));

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: true;
  readonly hasInstallScript?: true;
}

const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

/** What the pages are built from goes out inside them, though nobody installs it. */
const bundled = () => {
  const files = readdirSync(join(root, 'src/explorer'), { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(root, 'src/explorer', name), 'utf8').matchAll(/from '([^.'][^']*)'/g),
    ])
    .map(([, from]) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(from!)![0]);
  return [...new Set(names)].filter((name) => !name.startsWith('node:'));
};

it('everything that ships has a licence that lets everybody use it', () => {
  expect(installed.length).toBeGreaterThan(40);
  expect(installed.filter(([, { license }]) => !isAllowed(license)).map(([path]) => path)).toEqual([]);
  const names = bundled();
  expect(names).toContain('preact');
  for (const name of names)
    expect([name, isAllowed(packages[`node_modules/${name}`]?.license)]).toEqual([name, true]);
});

it('nothing that ships runs a script when it is installed', () => {
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

it('whoever installs the package gets the versions that were tested', () => {
  const { scripts } = read('package.json');
  expect(scripts.prepack).toContain("copyFileSync('package-lock.json','npm-shrinkwrap.json')");
  expect(scripts.postpack).toContain("rmSync('npm-shrinkwrap.json')");
  for (const [path, { version }] of installed)
    expect([path, version]).toEqual([path, expect.stringMatching(/^\d/)]);
});
