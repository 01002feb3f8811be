import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { serveCommand } from '../../src/cli/serve.ts';
import { keep } from './run.ts';

type Tell = Parameters<NonNullable<Surroundings['onDefect']>>[0];

/** A server in this process, whose surroundings report defects. */
const start = async () => {
  const [stdout, stderr] = [keep(), keep()];
  let tell!: Tell;
  let stop!: (signal: string) => void;
  const ended = serveCommand.run(['--port', '0'], {
    env: { LOG_LEVEL: 'silent', SEED_ON_START: 'false', SHUTDOWN_DELAY_MS: '0' },
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    onStop: (given) => {
      stop = given;
      return () => {};
    },
    onDefect: (given) => {
      tell = given;
      return () => {};
    },
  });
  while (!stdout.text().includes('ready')) await wait(10);
  const url = /ready: (\S+)/.exec(stdout.text())![1]!;
  const live = () => fetch(`${url}health/live`).then(({ status }) => status);
  return { tell: (...given: Parameters<Tell>) => tell(...given), stop: () => stop('SIGINT'), ended, live };
};

it('a promise that fails unheard, or a broken connection, is logged and ends nothing', async () => {
  const { tell, stop, ended, live } = await start();
  tell('rejection', new Error('unheard'));
  tell('exception', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await wait(20);
  expect(await live()).toBe(200);
  stop();
  expect(await ended).toBe(0);
});

it('an exception that may have left something half done ends the process in order, for a supervisor to start it anew', async () => {
  const { tell, ended } = await start();
  tell('exception', new TypeError('x is not a function'));
  expect(await ended).toBe(1);
});
