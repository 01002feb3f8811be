import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** A stream that keeps what is written to it. */
export const keep = () => {
  let text = '';
  const stream = new Writable({
    write: (chunk, _, done) => {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
};

/** Runs a command line in this process: its exit code and what it wrote. */
export const run = async (args: readonly string[], env: Record<string, string> = {}) => {
  const stdout = keep();
  const stderr = keep();
  const code = await main(args, {
    env,
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    onStop: () => () => {},
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};
