import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file may import from its own folder and from those in front of it; folders of one stage do not know each other. */
const stages = [
  ['ontology'],
  ['cypher'],
  ['engine'],
  ['importer', 'loaders', 'questions', 'exports', 'examples'],
  ['graphql', 'intake'],
  ['server'],
  ['cli'],
];
/** Inside a folder that has rooms, the same: a room imports from itself and from those in front of it. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  graphql: ['context', 'builder', 'inputs', 'prices', 'select', 'types', 'queries', 'schema', 'slice'],
};
/** All may import these; they import nothing of ours but `errors`. */
const foundations = ['config', 'errors', 'log'];
/** Runs in the browser: it knows only the printed schema. */
const apart = ['explorer'];

const longest = 450;

const codeIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
        .sort()
    : [];

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Comments gone, so that a sentence about an import is none. */
const codeOf = (file: string) => read(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const importPattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"])(\.{1,2}\/[^'"]+)\1/g;

/** The files of ours that a file imports, types included. */
const importsOf = (file: string): string[] =>
  [...codeOf(file).matchAll(importPattern)].map(([, , target]) => posix.join(dirname(file), target!));

/** `src/engine/open.ts` → `engine`; `src/errors.ts` → `errors`. */
const partOf = (file: string) => file.split('/')[1]!.replace(/\.tsx?$/, '');

/** `src/graphql/select/needs.ts` → `select`; `src/graphql/schema.ts` → `schema`. */
const roomOf = (file: string) => file.split('/')[2]?.replace(/\.tsx?$/, '') ?? '';

const stageOf = (part: string) => stages.findIndex((stage) => stage.includes(part));

const mayImport = (file: string, target: string): boolean => {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === to) {
    const order = rooms[from];
    return order === undefined || order.indexOf(roomOf(target)) <= order.indexOf(roomOf(file));
  }
  if (foundations.includes(from)) return to === 'errors';
  if (apart.includes(from) || apart.includes(to)) return false;
  if (foundations.includes(to)) return true;
  return stageOf(to) >= 0 && stageOf(to) < stageOf(from);
};

/** The first way round, as a list of files that ends where it began, or undefined. */
const findCycle = (imports: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};

describe('layers', () => {
  const sources = codeIn('src');
  const imports = new Map(sources.map((file) => [file, importsOf(file)]));

  it('finds the sources and their imports', () => {
    expect(imports.get('src/engine/engine.ts')).toEqual(['src/cypher/dialect.ts', 'src/cypher/statement.ts']);
    expect(imports.get('src/engine/open.ts')).toContain('src/engine/neo4j.ts');
  });

  it('has only folders that the order knows', () => {
    const known = [...stages.flat(), ...foundations, ...apart];
    expect([...new Set(sources.map(partOf))].filter((part) => !known.includes(part))).toEqual([]);
  });

  it('has only rooms that their order knows', () => {
    const unknown = sources.filter((file) => rooms[partOf(file)]?.includes(roomOf(file)) === false);
    expect(unknown).toEqual([]);
  });

  it('would see an import that points up', () => {
    expect(mayImport('src/graphql/types/entity.ts', 'src/graphql/select/rows.ts')).toBe(true);
    expect(mayImport('src/graphql/select/rows.ts', 'src/graphql/types/entity.ts')).toBe(false);
    expect(mayImport('src/graphql/context.ts', 'src/graphql/builder/builder.ts')).toBe(false);
    expect(mayImport('src/cypher/compile.ts', 'src/graphql/context.ts')).toBe(false);
  });

  it('points one way', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => target.startsWith('src/') && !mayImport(file, target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports nothing that is not there or lies outside src', () => {
    const lost = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => !target.startsWith('src/') || !existsSync(join(root, target)))
        .filter((target) => !(partOf(file) === 'explorer' && target.startsWith('schema/')))
        .map((target) => `${file} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycle(imports)).toBeUndefined();
  });

  it('would see a cycle', () => {
    const round = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(round)).toEqual(['b', 'd', 'b']);
  });

  it(`has no file over ${longest} lines`, () => {
    const long = [...sources, ...codeIn('test')]
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest);
    expect(long).toEqual([]);
  });

  it('has no more casts in src/graphql than it takes where untyped values come in', () => {
    const cast = /(?<![\w*]) as (?!const\b)(?=[A-Za-z'{(]|\[)/g;
    const found = sources
      .filter((file) => partOf(file) === 'graphql')
      .flatMap((file) =>
        codeOf(file)
          .replaceAll(/^(?:import|export) [\s\S]*?;$/gm, (text) => (/\bfrom '/.test(text) ? '' : text))
          .replaceAll(/'[^'\n]*'|`[^`]*`/g, "''")
          .split('\n')
          .flatMap((line) => [...line.matchAll(cast)].map(() => `${file}: ${line.trim()}`)),
      );
    expect(found.filter((line) => / as never\b/.test(line))).toEqual([]);
    expect(found.length, found.join('\n')).toBeLessThan(30);
    expect(found.length).toBeGreaterThan(5);
  });

  it.each([
    ['process.exit', /\bprocess\s*\.\s*exit\b|['"](?:node:)?process['"]/, 'src/cli.ts'],
    ['process.env', /\bprocess\s*\.\s*env\b|['"](?:node:)?process['"]/, 'src/config.ts'],
  ])('uses %s in one file only', (_, pattern, place) => {
    const users = sources.filter((file) => pattern.test(codeOf(file)));
    expect(users.filter((file) => file !== place)).toEqual([]);
  });
});
