import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../src/engine/engine.ts';
import { openEngine } from '../src/engine/open.ts';
import { loadSeed } from '../src/importer/load.ts';
import { realApp } from './server/real.ts';
import { type Serving, serving } from './server/serving.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

const imports = (...modules: string[]): boolean => {
  try {
    execFileSync('python3', ['-c', `import ${modules.join(', ')}`], { stdio: 'pipe' });
    return true;
  } catch {
    // biome-ignore lint/suspicious/noConsole: what is left out must be seen
    console.warn(`LEFT OUT: python3 has no ${modules.join(', ')} here: its example is not run.`);
    return false;
  }
};

describe('examples', () => {
  let engine: Engine;
  let server: Serving;
  let folder: string;
  beforeAll(async () => {
    engine = await openEngine('memory:', {});
    await loadSeed(engine, join(root, 'seed'));
    server = await serving(realApp(engine).app);
    folder = mkdtempSync(join(tmpdir(), 'atlas-examples-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const told = async (command: string, ...args: string[]): Promise<string> =>
    (await run(command, [...args, server.url], { cwd: folder, maxBuffer: 1e7 })).stdout;

  it('typescript/client.ts compiles with the types of the schema, and asks page by page', async () => {
    cpSync(join(root, 'examples/typescript'), folder, { recursive: true });
    const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
    const types = outputIntrospectionFile(minifyIntrospection(introspectionFromSchema(schema)), {
      fileType: '.d.ts',
      shouldPreprocess: true,
    });
    writeFileSync(join(folder, 'graphql-env.d.ts'), types);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'NodeNext',
      target: 'ES2023',
      types: ['node'],
      skipLibCheck: true,
      allowImportingTsExtensions: true,
    };
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['client.ts'] }));
    const compiled = await run(process.execPath, [
      resolve(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      folder,
    ]).catch((error: { stdout: string }) => error);
    expect(compiled.stdout).toBe('');
    const text = await told(process.execPath, tsx, join(folder, 'client.ts'));
    expect(text).toContain('Industry large model: 4\n');
    expect(text).toMatch(/- YonGPT.*: Yonyou/);
    expect(text.trim().split('\n')).toHaveLength(5);
  });

  it('agent/conversation.ts is told who compares what, with the section', async () => {
    const text = await told(process.execPath, tsx, join(root, 'examples/agent/conversation.ts'));
    expect(text).toContain('> resolve_names');
    expect(text).toMatch(/spark\b/);
    expect(text).toContain('"percent":96');
    expect(text).not.toContain('isError');
  });

  it.runIf(imports('gql', 'requests'))('python/ask.py', async () => {
    const text = await told('python3', join(root, 'examples/python/ask.py'));
    expect(text).toContain('- NVIDIA A800 (section ');
  });

  it.runIf(imports('networkx'))('python/network.py', async () => {
    const text = await told('python3', join(root, 'examples/python/network.py'));
    expect(text).toMatch(
      /^\d+ nodes, \d+ relationships\nIn the middle:\n(- .+\n){5}Between iFLYTEK and Baidu: iFLYTEK – .+ – Baidu\n$/,
    );
  });

  it.runIf(imports('json'))('python/notebook.py', async () => {
    const text = await told('python3', join(root, 'examples/python/notebook.py'));
    expect(text).toMatch(/^\d+ in all\n(.+: .+ \d+.*\n){5}/);
    expect(text).toMatch(/: section \S+ of Ushering in a New Intelligent Era/);
  });

  it('openrefine.md says what comes out', async () => {
    const page = readFileSync(join(root, 'examples/openrefine.md'), 'utf8');
    const rows = [...page.matchAll(/^ +\| ([^|]+) \| (yes|no) \| (?:`([a-z0-9-]+)`)? *\|$/gm)];
    const names = rows.map(([, name]) => name!);
    expect(page).toContain(`company\n${names.join('\n')}\n`);
    const queries = Object.fromEntries(names.map((query, i) => [`q${i}`, { query, type: 'Company' }]));
    const response = await fetch(new URL('/reconcile', server.url), {
      method: 'POST',
      body: new URLSearchParams({ queries: JSON.stringify(queries) }),
    });
    const answer = (await response.json()) as Record<string, { result: { id: string; match: boolean }[] }>;
    const said = names.map((_, i) => {
      const [best] = answer[`q${i}`]!.result;
      return [best?.match ? 'yes' : 'no', best?.id];
    });
    expect(said).toEqual(rows.map(([, , match, id]) => [match, id]));
  });
});
