import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/model-atlas-neo4j', import.meta.url));

const version = () => /<version>(\d+\.\d+\.\d+)<\/version>/.exec(readFileSync(pom, 'utf8'))![1]!;

/** Why jars cannot be had or started here, or undefined when they can be tried. */
export const jarsMissing = (): string | undefined => {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.status !== 0) return 'java is not installed';
  const major = Number(/version "(\d+)/.exec(java.stderr + java.stdout)?.[1] ?? 0);
  if (major < 17) return `java ${major} is too old: Neo4j needs 17`;
  if (existsSync(join(cache, version(), 'lib'))) return undefined;
  return spawnSync('mvn', ['-v']).status === 0 ? undefined : 'mvn (Maven) is not installed';
};

/** The folder with Neo4j's jars; Maven fetches them the first time (116 MB), later runs find them. */
export const neo4jJars = (): string => {
  const lib = join(cache, version(), 'lib');
  if (existsSync(lib)) return lib;
  mkdirSync(join(cache, version()), { recursive: true });
  const partial = mkdtempSync(join(cache, version(), 'partial-'));
  try {
    const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
    const maven = spawnSync('mvn', [...args, `-DoutputDirectory=${partial}`], {
      encoding: 'utf8',
      timeout: 10 * 60_000,
    });
    if (maven.status !== 0)
      throw new Error(
        `Maven could not fetch Neo4j's jars:\n${(maven.stdout + maven.stderr).trim().slice(-2_000)}`,
      );
    // Whole or not at all, also when two runs fetch at once.
    if (!existsSync(lib)) renameSync(partial, lib);
    return lib;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
};
