import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { realApp } from './real.ts';

interface Answer {
  readonly isError?: boolean | undefined;
  readonly content: readonly { readonly type: string; readonly text?: string }[];
}
const textOf = ({ content }: Answer): string => content.map(({ text }) => text ?? '').join('\n');
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const url = new URL('http://127.0.0.1:4000/mcp');

describe('tools for agents', () => {
  let app: ReturnType<typeof realApp>['app'];
  let engine: Awaited<ReturnType<typeof openEngine>>;
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    engine = await openEngine('memory:', {});
    await loadSeed(engine, 'seed');
    ({ app } = realApp(engine));
    await client.connect(new StreamableHTTPClientTransport(url, { fetch: app.fetch }));
  });
  afterAll(async () => {
    await client.close();
    await engine.close();
  });
  const call = async (name: string, given: Record<string, unknown>): Promise<Answer> =>
    (await client.callTool({ name, arguments: given })) as Answer;
  const told = async (name: string, given: Record<string, unknown>): Promise<string> => {
    const answer = await call(name, given);
    expect(answer.isError, textOf(answer)).toBeFalsy();
    return textOf(answer);
  };

  it('are few, only read, and are listed in less than 2,000 tokens', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'resolve_names',
      'read_entity',
      'neighborhood',
      'paths',
      'crosstab',
      'describe_types',
      'query',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    // A token of such text is three and a half characters or more.
    expect(JSON.stringify(tools).length).toBeLessThan(7_000);
    expect(client.getInstructions()).toContain('the reports do not say');
  });

  it('speak with the older client as well', async () => {
    const older = new OlderClient({ name: 'older', version: '1' });
    await older.connect(new OlderTransport(url, { fetch: app.fetch as typeof fetch }) as never);
    expect((await older.listTools()).tools).toHaveLength(7);
    const answer = (await older.callTool({
      name: 'resolve_names',
      arguments: { names: ['文心一言'] },
    })) as Answer;
    expect(textOf(answer)).toContain('ernie');
    await older.close();
  });

  it('resolve_names: what is meant, how sure, and what is not known', async () => {
    const text = await told('resolve_names', {
      names: ['tongyi qianwen', '科大讯飞', 'nobody at all'],
      lang: 'en',
    });
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^tongyi qianwen: .*\(qwen, Model\) [01]\.\d\d/);
    expect(lines[1]).toMatch(/^科大讯飞: iFLYTEK \(iflytek, Company\) 1\.00\./);
    expect(lines[2]).toBe('nobody at all: no record of the atlas is called so.');
  });

  it('read_entity: every statement with its section, by name or slug, in both languages', async () => {
    const zh = await told('read_entity', { name: '科大讯飞', first: 5 });
    expect(zh).toMatch(/^科大讯飞 \(iflytek, Company\): 科大讯飞 \/ iFLYTEK/);
    const lines = zh.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(5);
    for (const line of lines)
      expect(line).toMatch(/\[(china-llm-2024 §|common knowledge|follows by the rule )/);
    expect(zh).toMatch(/\d+ relationships with .*MODEL \d+.*, of them 5 here:/);
    const cursor = /after: "([^"]+)"/.exec(zh)![1]!;
    const next = await told('read_entity', { name: 'iflytek', first: 5, after: cursor });
    expect(next.split('\n').filter((line) => line.startsWith('- '))).not.toEqual(lines);
    expect(await told('read_entity', { name: 'spark', relationships: ['HAS_TYPE'], lang: 'en' })).toContain(
      'iFLYTEK Spark',
    );
    expect(await told('read_entity', { name: '不存在的公司' })).toContain('the atlas says nothing about it');
  });

  it('paths: sentences, and the source of each step', async () => {
    const text = await told('paths', { from: '科大讯飞', to: '行业大模型', limit: 2 });
    expect(text).toMatch(/^1\. 科大讯飞.*。\n {3}.* \[china-llm-2024 §/);
    expect(await told('paths', { from: 'iflytek', to: '行业大模型', maxLength: 1 })).toBe(
      'The reports say nothing that links the two within one step.',
    );
  });

  it('crosstab: who builds industry models, in one call of few tokens', async () => {
    const given = { rows: 'COMPANY', columns: 'MODEL_TYPE', columnNames: ['行业大模型'] };
    const text = await told('crosstab', given);
    expect(text).toContain('容联云 × 行业大模型');
    expect(bytes(text) + bytes(JSON.stringify(given))).toBeLessThan(5_000);
  });

  /** What docs/agents.md tells: the calls of a question, and a fact of the answer. */
  it.each([
    [
      'Which companies build industry models?',
      [['crosstab', { rows: 'COMPANY', columns: 'MODEL_TYPE', columnNames: ['行业大模型'] }]],
      /容联云/,
    ],
    [
      'What replaces the A100?',
      [['read_entity', { name: 'A100', relationships: ['SUBSTITUTES_FOR'], lang: 'en' }]],
      /NVIDIA A800 substitutes for NVIDIA A100 \[china-llm-2024 §3\.1\]/,
    ],
    [
      'What stands between a policy of Shenzhen and Huawei?',
      [
        ['resolve_names', { names: ['深圳人工智能行动方案'], types: ['POLICY'] }],
        ['paths', { from: 'shenzhen', to: '华为', limit: 3 }],
      ],
      /华为/,
    ],
    [
      'Which models were released in 2023?',
      [
        [
          'query',
          {
            query:
              '{ models(first: 20, where: { releasedOn: { during: "2023" } }) { totalCount nodes { name releasedOn citations { section } } } }',
          },
        ],
      ],
      /"releasedOn":"2023/,
    ],
  ] as const)('a question costs an agent less than 5,000 tokens: %s', async (_, calls, answer) => {
    let size = 0;
    let last = '';
    for (const [name, given] of calls) {
      last = await told(name, given);
      size += bytes(last) + bytes(JSON.stringify(given));
    }
    expect(last).toMatch(answer);
    // No tokenizer takes more than one token for two bytes of such text.
    expect(size).toBeLessThan(10_000);
  });

  it('describe_types: an overview, and a type as query takes it', async () => {
    const all = await told('describe_types', {});
    expect(all).toMatch(/- COMPANY: companies: /);
    expect(all).toMatch(/- DEVELOPS: Company\|.* → /);
    expect(bytes(all)).toBeLessThan(12_000);
    const model = await told('describe_types', { types: ['models', 'nothing'] });
    expect(model).toMatch(/- releasedOn \(date\): /);
    expect(model).toMatch(/- developers: .* by DEVELOPS in/);
    expect(model).toContain('There is no type "nothing". There are: REGION');
  });

  it('query: anything else, as JSON, under the limits of the API', async () => {
    expect(
      JSON.parse(await told('query', { query: '{ company(slug: "iflytek") { name(lang: EN) } }' })),
    ).toEqual({
      company: { name: 'iFLYTEK' },
    });
    const dear = await call('query', {
      query:
        '{ companies(first: 100) { nodes { models(first: 100) { nodes { relationships(first: 100) { nodes { id citations { section } } } } } } } }',
    });
    expect(dear).toMatchObject({ isError: true });
    expect(textOf(dear)).toMatch(/^LIMIT_EXCEEDED: /);
    const wrong = await call('query', { query: 'mutation { drop }' });
    expect(textOf(wrong)).toMatch(/^OPERATION_RESOLUTION_FAILURE: .*read-only/);
    const large = await told('query', {
      query: '{ entities(first: 100) { nodes { names { zh en } summary aliases citations { section } } } }',
    });
    expect(large).toMatch(/^\[the answer has \d+ bytes, .*Ask for fewer rows/);
  });

  it('no answer is larger than 20 KB, and one that is cut says how to narrow it', async () => {
    for (const [name, given] of [
      ['neighborhood', { name: '大模型', depth: 2, limit: 200 }],
      ['neighborhood', { name: 'openai', depth: 4, limit: 200, derived: true }],
      ['read_entity', { name: 'china-llm-2024', first: 100 }],
      ['crosstab', { rows: 'MODEL', columns: 'CAPABILITY', through: ['HAS_CAPABILITY'], limit: 500 }],
    ] as const) {
      const text = textOf(await call(name, given));
      expect(bytes(text), name).toBeLessThanOrEqual(20_000);
    }
    const wide = await told('neighborhood', { name: 'openai', depth: 4, limit: 200, derived: true });
    expect(wide).toMatch(/\[cut short: \d+ more lines\. Ask for a smaller limit/);
    expect(wide).toMatch(/\[not all there is: limit\./);
  });

  it.each([
    ['read_entity', { name: 'x'.repeat(201) }],
    ['read_entity', { name: 'iflytek', relationships: ['DETACH DELETE'] }],
    ['neighborhood', { name: 'iflytek', depth: 99 }],
    ['crosstab', { rows: 'NOTHING', columns: 'MODEL' }],
    ['no_such_tool', {}],
  ])('%s refuses what is wrong, and says what: %j', async (name, given) => {
    const answer = await call(name, given).catch(
      (error: Error): Answer => ({ isError: true, content: [{ type: 'text', text: error.message }] }),
    );
    expect(answer.isError).toBe(true);
    expect(textOf(answer).length).toBeGreaterThan(10);
    expect(textOf(answer)).not.toMatch(/node_modules|at \w+ \(/);
  });

  it.each(['\u0000\ud800', '"}) DETACH DELETE n //', '{{7*7}}', '𠮷'.repeat(60)])(
    'a name is only a name: %j',
    async (name) => {
      expect(await told('read_entity', { name })).toMatch(/the atlas says nothing|Not sure what is meant/);
    },
  );

  it('other methods and other bodies get an answer, and no stack', async () => {
    expect((await app.fetch(url)).status).toBe(405);
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    for (const body of ['', '{', '[]', '{"jsonrpc":"2.0","id":1,"method":"nope"}', 'x'.repeat(200_000)]) {
      const response = await app.fetch(url, { method: 'POST', headers, body });
      const text = await response.text();
      expect(response.status, body.slice(0, 20)).toBeLessThan(500);
      expect(text).not.toContain('node_modules');
    }
  });
});

describe('model-atlas mcp', () => {
  it('answers over standard input and output', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['--import', 'tsx', 'src/cli.ts', 'mcp'],
        env: { ...(process.env as Record<string, string>), LOG_LEVEL: 'silent' },
        stderr: 'ignore',
      }),
    );
    const answer = (await client.callTool({
      name: 'read_entity',
      arguments: { name: '讯飞星火', first: 1, lang: 'en' },
    })) as Answer;
    expect(textOf(answer)).toContain('iFLYTEK Spark');
    await client.close();
  });
});
