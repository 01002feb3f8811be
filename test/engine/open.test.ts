import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { openEngine } from '../../src/engine/open.ts';
import { type Place, temporaryFile } from '../support/engines.ts';

const files: { remove: () => void }[] = [];
const newFile = (): Place & { path: string } => {
  const file = temporaryFile();
  files.push(file);
  return file;
};
afterEach(() => {
  for (const file of files.splice(0)) file.remove();
});

const failure = async (url: string, options = {}) =>
  (await openEngine(url, options).then(
    () => undefined,
    (error: unknown) => error,
  )) as { code: string; message: string } | undefined;

describe('openEngine', () => {
  it('tells what an address may look like, and shows no secret', async () => {
    for (const url of ['', 'here', 'http://reader:secret@host', 'neo4js://reader:secret@host']) {
      const error = await failure(url);
      expect(error).toMatchObject({ code: 'CONFIG' });
      expect(error?.message).toMatch(/memory:.*file:PATH.*neo4j:\/\/HOST:PORT.*bolt:\/\//);
      expect(error?.message).not.toContain('secret');
    }
    const withUser = await failure('neo4j://reader:secret@localhost:7687');
    expect(withUser).toMatchObject({ code: 'CONFIG', message: expect.stringContaining('NEO4J_PASSWORD') });
    expect(withUser?.message).not.toContain('secret');
    expect(await failure('bolt://')).toMatchObject({ code: 'CONFIG' });
    expect(await failure('memory:graph')).toMatchObject({ code: 'CONFIG' });
    expect(await failure('file:')).toMatchObject({ code: 'CONFIG' });
  });

  it('opens Neo4j without connecting, and says where it is not reached', async () => {
    const engine = await openEngine('bolt://127.0.0.1:1', { username: 'reader', password: 'secret' });
    const error = await engine.ping().catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('127.0.0.1:1'),
    });
    expect((error as Error).message).not.toContain('secret');
    await engine.close();
  });

  it('keeps a graph in a file, by path or by file URL', async () => {
    const { url, path } = newFile();
    const first = await openEngine(url);
    await first.write((tx) => tx.run(statement('CREATE (:Kept {id: "大模型"})')));
    await first.close();
    const second = await openEngine(pathToFileURL(path).href);
    expect(await second.read(statement('MATCH (n:Kept) RETURN n.id AS id'))).toEqual([{ id: '大模型' }]);
    await second.close();
  });

  it('refuses a file in a folder that is not there, and a folder', async () => {
    const { path } = newFile();
    expect(await failure(`file:${path}/no/atlas.db`)).toMatchObject({
      code: 'CONFIG',
      message: expect.stringMatching(/no folder .*Make it first/),
    });
    mkdirSync(path);
    expect(await failure(`file:${path}`)).toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('is a folder'),
    });
  });

  it('refuses a damaged file and leaves it as it is', async () => {
    const { url, path } = newFile();
    writeFileSync(path, '大模型\n'.repeat(2_000));
    const before = readFileSync(path);
    expect(await failure(url)).toMatchObject({ code: 'CONFIG', message: expect.stringContaining('damaged') });
    expect(readFileSync(path)).toEqual(before);
  });

  it('refuses a file that another process has open', async () => {
    const { url, path } = newFile();
    const code = `import('@grafeo-db/js').then(({default: g}) => { const db = g.GrafeoDB.create(${JSON.stringify(path)}); console.log('open'); setInterval(() => db, 1000); })`;
    const other = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    const error = await failure(url);
    other.kill();
    await once(other, 'exit');
    expect(error).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('another process'),
    });
    const engine = await openEngine(url);
    await engine.ping();
    await engine.close();
  });
});
