import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is, if there is one; `CHROMIUM` may say. */
export const browserPath = [process.env.CHROMIUM ?? '', ...candidates].find(
  (path) => path !== '' && existsSync(path),
);

/** Flags that keep the browser's own services off the network: what is left in the log is the page's doing. */
const flags = [
  '--no-sandbox',
  // WebGL without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath!, headless: true, args: flags });
