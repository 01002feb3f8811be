import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import type { App } from '../../src/server/app.ts';
import { listen } from '../../src/server/http/listen.ts';

const log = createLog({ level: 'silent' });

/** An app on a free port of this machine; `close` ends it at once, or after `graceMs` for what is running. */
export const serving = async (app: App, env = {}) => {
  const config = readConfig(env).http;
  const { url, close } = await listen({ listener: app.listener, host: '127.0.0.1', port: 0, config, log });
  return {
    url,
    port: Number(new URL(url).port),
    close: (graceMs = 0, delayMs = 0) => close({ delayMs, graceMs }),
  };
};

export type Serving = Awaited<ReturnType<typeof serving>>;
