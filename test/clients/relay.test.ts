import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as RelayRuntime from 'relay-runtime';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFrontDoor, url } from './front-door.ts';

const require = createRequire(import.meta.url);
const relay = require('relay-runtime') as typeof RelayRuntime;

interface Shown {
  id: string;
  lists: Record<string, { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } }>;
}

/** Relay: its compiler reads the published schema, its runtime keeps the answers of the real front door. */
describe('Relay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-relay-'));
  let door: Awaited<ReturnType<typeof openFrontDoor>>;
  beforeAll(async () => {
    door = await openFrontDoor();
    cpSync('test/clients/relay', join(folder, 'src'), { recursive: true });
    mkdirSync(join(folder, 'made'));
    const config = {
      src: './src',
      schema: './schema.graphql',
      artifactDirectory: './made',
      language: 'javascript',
      eagerEsModules: false,
    };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    cpSync('schema/schema.graphql', join(folder, 'schema.graphql'));
    execFileSync(process.execPath, [resolve('node_modules/relay-compiler/cli.js'), 'relay.config.json'], {
      cwd: folder,
      stdio: 'pipe',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => vi.restoreAllMocks());

  const document = (name: string) => relay.getRequest(require(join(folder, `made/${name}.graphql.js`)));

  const openStore = () => {
    const network = relay.Network.create(async ({ text }, variables) => {
      const answer = await door.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await answer.json()) as RelayRuntime.GraphQLResponse;
    });
    const environment = new relay.Environment({
      network,
      store: new relay.Store(new relay.RecordSource()),
    });
    const read = (name: string, variables: RelayRuntime.Variables) =>
      relay.fetchQuery(environment, document(name), variables).toPromise();
    /** What a fragment of the page shows, as a component would be given it. */
    const shown = (name: string): Shown => {
      const page = relay.createOperationDescriptor(document('pageQuery'), { slug: 'iflytek' });
      environment.retain(page);
      const company = environment.lookup(page.fragment).data as { company: unknown };
      const fragment = require(join(folder, `made/${name}.graphql.js`)) as RelayRuntime.ReaderFragment;
      const selector = relay.getSelector(fragment, company.company) as RelayRuntime.SingularReaderSelector;
      const { data, isMissingData } = environment.lookup(selector);
      expect(isMissingData).toBe(false);
      const { id, ...lists } = data as { id: string };
      return { id, lists } as Shown;
    };
    return { read, shown };
  };

  it.each([
    ['models', 'page_company', 'pageModelsQuery', 'page_entity'],
    ['relationships', 'page_entity', 'pageRelationshipsQuery', 'page_company'],
  ])('puts the pages of %s together and keeps what else was read', async (list, fragment, next, other) => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { read, shown } = openStore();
    await read('pageQuery', { slug: 'iflytek' });
    const { id, lists } = shown(fragment);
    const first = lists[list]!;
    const beside = JSON.stringify(shown(other));
    expect(first.edges).toHaveLength(1);
    await read(next, { id, first: 1, after: first.pageInfo.endCursor });
    const both = shown(fragment).lists[list]!.edges;
    expect(both).toHaveLength(2);
    expect(both[0]).toEqual(first.edges[0]);
    expect(both[1]!.node.id).not.toBe(both[0]!.node.id);
    expect(JSON.stringify(shown(other))).toBe(beside);
    expect(complaints.mock.calls).toEqual([]);
  });
});
