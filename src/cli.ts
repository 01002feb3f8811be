#!/usr/bin/env node
import { main } from './cli/main.ts';
import { processEnvironment } from './config.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** The first signal asks the command to end; the second ends the process. */
const onStop = (stop: (signal: string) => void) => {
  let asked = false;
  const listen = (signal: NodeJS.Signals) => {
    if (asked) process.exit(signal === 'SIGINT' ? 130 : 143);
    asked = true;
    stop(signal);
  };
  for (const signal of signals) process.on(signal, listen);
  return () => {
    for (const signal of signals) process.off(signal, listen);
  };
};

type Defect = 'rejection' | 'exception';

/** What failed without anybody who waits for it: told to whoever listens, instead of ending the process. */
const onDefect = (tell: (kind: Defect, error: unknown) => void) => {
  const rejection = (error: unknown) => tell('rejection', error);
  const exception = (error: unknown) => tell('exception', error);
  process.on('unhandledRejection', rejection);
  process.on('uncaughtException', exception);
  return () => {
    process.off('unhandledRejection', rejection);
    process.off('uncaughtException', exception);
  };
};

const { stdin, stdout, stderr, argv } = process;
main(argv.slice(2), { env: processEnvironment(), stdin, stdout, stderr, onStop, onDefect }).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(
      `Unexpected error, please report it: ${error instanceof Error ? error.stack : error}\n`,
    );
    process.exit(1);
  },
);
