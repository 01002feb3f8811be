import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AtlasError } from '../../errors.ts';
import type { Example } from '../../examples/examples.ts';

/** What `npm run build` made of src/explorer: beside this file's own folder, whether that is src/ or dist/. */
const folder = join(import.meta.dirname, '../../../dist/explorer');

/** The answer to a GraphQL request. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What the built pages need to know of a request; src/explorer/server.tsx has the other side. */
export interface PageRequest {
  readonly address: { readonly path: string; readonly query: string };
  readonly lang: 'zh' | 'en';
  readonly ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answered>;
  readonly given: {
    readonly examples: readonly Example[];
    readonly groups: object;
    readonly formats: readonly object[];
    readonly exportArguments: readonly object[];
    readonly graphiql: () => Promise<object>;
  };
  readonly manifest: object;
  readonly files: string;
}

interface BuiltPages {
  readonly respond: (request: PageRequest) => Promise<{ status: number; html: string }>;
}

const missing = () =>
  new AtlasError(
    'CONFIG',
    'The pages are not built. Run `npm run build`, or `npm start`, which does it first.',
  );

let pages: Promise<BuiltPages> | undefined;
/** The pages, loaded when the first is asked for. */
export const builtPages = (): Promise<BuiltPages> => {
  const file = join(folder, 'server/server.js');
  if (!existsSync(file)) return Promise.reject(missing());
  pages ??= import(pathToFileURL(file).href) as Promise<BuiltPages>;
  return pages;
};

let files: { readonly names: ReadonlySet<string>; readonly manifest: object } | undefined;
/** The files that browsers load, and which module became which of them. */
export const builtFiles = () => {
  if (files) return files;
  const manifest = join(folder, 'client/.vite/manifest.json');
  if (!existsSync(manifest)) throw missing();
  files = {
    names: new Set(readdirSync(join(folder, 'client'))),
    manifest: JSON.parse(readFileSync(manifest, 'utf8')) as object,
  };
  return files;
};

/** Changes with the pages; empty where they are not built. */
export const builtVersion = (): string =>
  existsSync(join(folder, 'client/.vite/manifest.json')) ? JSON.stringify(builtFiles().manifest) : '';

export const readBuilt = (name: string): string => readFileSync(join(folder, 'client', name), 'utf8');
