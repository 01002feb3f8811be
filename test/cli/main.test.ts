import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configVariables } from '../../src/config.ts';
import { run } from './run.ts';

describe('help and version', () => {
  it.each([['--help'], ['-h'], ['help']])('%s goes to standard output, with every command', async (word) => {
    const { code, stdout, stderr } = await run([word]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['serve', 'seed', 'export'])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
  it.each([['serve'], ['seed'], ['export']])(
    '%s has a help of its own, however it is asked for',
    async (name) => {
      const help = await run([name, '--help']);
      expect(help).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringMatching(`^Usage: model-atlas ${name}`),
      });
      expect(await run([name, '-h'])).toEqual(help);
      expect(await run(['help', name])).toEqual(help);
    },
  );
  it('the help of serve lists every variable', async () => {
    const { stdout } = await run(['serve', '--help']);
    for (const { name } of configVariables) expect(stdout).toContain(`  ${name} `);
  });
  it('the version is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong use', () => {
  it.each([
    [[], 'Usage: model-atlas'],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['help', 'frobnicate'], ''],
    [['serve', '--prot', '1'], "Unknown option '--prot'."],
    [['serve', 'now'], '"now" is not understood here.'],
    [['serve', '--port', 'http'], 'PORT is "http"'],
    [['seed'], 'Say what to do with the seed: check,'],
    [['seed', 'aply'], '"aply" is none of check,'],
    [['seed', 'check', 'a', 'b'], '"b" is not understood here.'],
    [['export'], 'Say which format: --format'],
    [['export', '--format', 'xls'], 'There is no format "xls".'],
    [['export', '--format'], "Option '-f, --format <value>' argument missing."],
  ])('%j: exit code 2, and a way out', async (args, message) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
  it('a configuration with problems lists all of them', async () => {
    const { code, stderr } = await run(['export', '-f', 'jsonl'], {
      PORT: '-1',
      GRAPH_URL: 'x:',
      LOG_LEVEL: 'loud',
    });
    expect(code).toBe(2);
    for (const name of ['PORT', 'GRAPH_URL', 'LOG_LEVEL']) expect(stderr).toContain(`  ${name} is "`);
  });
});
