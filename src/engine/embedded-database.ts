import type { GrafeoDB } from '@grafeo-db/js';
import type { Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import { checkPath, openingError } from './embedded-file.ts';
import { plainRows } from './values.ts';

const loadPackage = async () => {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw new AtlasError(
      'CONFIG',
      'The embedded engine (memory:, file:) needs the package @grafeo-db/js with its native part, which exists for Linux (x64 and ' +
        'arm64 with glibc, arm64 with musl), macOS and Windows (x64). Install with optional dependencies on one of these, or use Neo4j.',
      { platform: process.platform, arch: process.arch },
      cause,
    );
  }
};

export interface Opening {
  /** The file that keeps the graph; in memory when absent. */
  readonly path?: string;
  /** Only look at what the file holds: it stays as it is, byte by byte, and others may look at it too. */
  readonly readOnly?: boolean;
}

type Runner = Pick<GrafeoDB, 'executeCypher'>;

/** The engine takes numbers as JavaScript has them: a `bigint` is an integer, and so is a float that is whole. */
export const runOn = async (on: Runner, { text, params }: Statement): Promise<Row[]> =>
  plainRows((await on.executeCypher(text, params)).toArray());

/** The graph of a file, or one in memory. */
export const openDatabase = async ({ path, readOnly = false }: Opening): Promise<GrafeoDB> => {
  if (path !== undefined) checkPath(path, readOnly);
  const { GrafeoDB: Database } = await loadPackage();
  try {
    return path !== undefined && readOnly ? Database.openReadOnly(path) : Database.create(path);
  } catch (cause) {
    throw path === undefined ? cause : openingError(path, cause);
  }
};
