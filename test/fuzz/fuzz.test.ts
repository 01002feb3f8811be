import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importer/seed.ts';
import { realApp } from '../server/real.ts';
import { type Serving, serving } from '../server/serving.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { damagedDocument, documentOf } from './documents.ts';

/** A few of each as tests; `npm run fuzz` makes thousands. */
const runs = Number(process.env.FUZZ_RUNS ?? 25);
const patience = { timeout: 60_000 + runs * 2_000 };

describeEngines('whatever a client sends', (open) => {
  let real: ReturnType<typeof realApp>;
  let server: Serving;
  beforeAll(async () => {
    const engine = await open();
    await writeFixture(engine, undefined, { prepared: true });
    real = realApp(engine, { REQUEST_TIMEOUT_MS: '3000' });
    server = await serving(real.app, {});
  });
  afterAll(() => server.close());

  const isSound = async (query: string) => {
    const { status, text } = await fetch(`${server.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then(async (response) => ({ status: response.status, text: await response.text() }));
    expect([query, status === 500 || /INTERNAL_SERVER_ERROR/.test(text)]).toEqual([query, false]);
    const body = JSON.parse(text);
    for (const error of body.errors ?? [])
      expect([query, error.message, typeof error.extensions?.code]).toEqual([query, error.message, 'string']);
  };

  it('documents that fit the schema get an answer or an error with a code', patience, async () => {
    await fc.assert(fc.asyncProperty(documentOf(real.schema), isSound), {
      numRuns: runs,
      endOnFailure: true,
    });
  });

  it('damaged documents too', patience, async () => {
    await fc.assert(fc.asyncProperty(damagedDocument(real.schema), isSound), {
      numRuns: runs,
      endOnFailure: true,
    });
  });

  it('bytes that may be HTTP get an answer of ours or none, and harm nobody', patience, async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'GET',
        'POST',
        ' ',
        '/graphql',
        '/',
        '/export/jsonl',
        'HTTP/1.1',
        '\r\n',
        '\r\n\r\n',
        ':',
      ),
      fc.constantFrom(
        'Host: localhost',
        'Content-Length: 5',
        'Content-Length: -1',
        'Transfer-Encoding: chunked',
      ),
      fc.constantFrom(
        '{"query":"{__typename}"}',
        'Content-Type: application/json',
        '%00',
        '..%2f',
        '0\r\n\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const sent = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc
        .array(piece, { maxLength: 8 })
        .map((pieces) =>
          Buffer.from(
            `GET /graphql?query=${pieces.join('')} HTTP/1.1\r\nHost: localhost\r\n${pieces.join('\r\n')}\r\n\r\n`,
          ),
        ),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    const answerTo = (bytes: Buffer) =>
      new Promise<string>((resolve) => {
        let got = '';
        const socket = connect(server.port, '127.0.0.1');
        const done = () => {
          clearTimeout(timer);
          socket.destroy();
          resolve(got);
        };
        const timer = setTimeout(done, 2_000);
        socket.setEncoding('latin1').on('data', (data: string) => {
          got += data;
        });
        socket.on('error', done);
        socket.on('close', done);
        socket.end(bytes);
      });
    await fc.assert(
      fc.asyncProperty(sent, async (bytes) => {
        const got = await answerTo(bytes);
        if (got !== '') {
          expect(got).toMatch(/^HTTP\/1\.1 [1-4]\d\d/);
          expect(got.toLowerCase()).toContain('x-request-id: ');
          expect(got).not.toMatch(/ {4}at |node_modules|INTERNAL_SERVER_ERROR/);
        }
        expect((await fetch(`${server.url}health/live`)).status).toBe(200);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(real.lines.filter((line) => line.includes('unexpected error'))).toEqual([]);
  });
});

describe('seed files, whatever stands in them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-fuzz-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const line = fc.oneof(
    fc.constantFrom(
      'source: { section: "1" }',
      'reports:',
      '  mine: { name: { zh: 我的 } }',
      'companies:',
      'models:',
    ),
    fc.constantFrom(
      '  a-company:',
      '    name: { zh: 甲 }',
      '    models: { to: a-model }',
      '  a-model: {}',
      '- x',
      '&a *a',
    ),
    fc.constantFrom(
      '    parametersBillion: 1e999',
      '    released: 2023-99',
      '? [a]',
      '!!js x',
      '<<: *a',
      '\t x',
      '"',
      '{',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it('are taken or refused with problems that say where', patience, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
        const dir = join(folder, 'seed');
        rmSync(dir, { recursive: true, force: true });
        mkdirSync(join(dir, 'mine'), { recursive: true });
        writeFileSync(join(dir, 'mine', 'all.yaml'), lines.join('\n'));
        const outcome = await readSeed(dir);
        if (!outcome.ok) for (const { message } of outcome.problems) expect(message).not.toBe('');
      }),
      { numRuns: runs * 4, endOnFailure: true },
    );
  });
});
