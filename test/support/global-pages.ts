import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';

const root = join(import.meta.dirname, '../..');

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );

/** The pages that the server hands out are built once before the tests, where they are older than their source. */
export const setup = async () => {
  const built = join(root, 'dist/explorer/server/server.js');
  const source = Math.max(
    newest(join(root, 'src/explorer')),
    newest(join(root, 'schema/explorer')),
    statSync(join(root, 'vite.config.ts')).mtimeMs,
  );
  if (existsSync(built) && statSync(built).mtimeMs > source) return;
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts') }, null);
  await builder.buildApp();
};
