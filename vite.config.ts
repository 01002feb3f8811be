import { defineConfig } from 'vite';

/** The pages: `client` is what browsers load, `ssr` what the server renders them with (src/server/pages/built.ts). */
export default defineConfig({
  root: 'src/explorer',
  // Relative: pages work below any path that a proxy puts before them.
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  builder: {},
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        outDir: '../../dist/explorer/client',
        emptyOutDir: true,
        manifest: true,
        assetsDir: '.',
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: { browser: 'browser.tsx', theme: 'theme.ts' } },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        ssr: true,
        outDir: '../../dist/explorer/server',
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { input: { server: 'server.tsx' } },
      },
    },
  },
});
