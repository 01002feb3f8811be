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

const { stdout, stderr, argv } = process;
main(argv.slice(2), { env: processEnvironment(), stdout, stderr, onStop }).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(
      `Unexpected error, please report it: ${error instanceof Error ? error.stack : error}\n`,
    );
    process.exit(1);
  },
);
