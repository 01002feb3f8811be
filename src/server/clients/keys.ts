import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { AtlasError } from '../../errors.ts';
import type { Log } from '../../log.ts';

/** Whom a key was given to, and what they may spend, where the file says so. */
export interface KeyHolder {
  readonly name: string;
  readonly cost: number | undefined;
}

/** Keys by their hash. */
type Holders = ReadonlyMap<string, KeyHolder>;

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A key that nobody can guess, and the line of the file that knows it. */
export const newKey = (name: string): { readonly key: string; readonly line: string } => {
  const key = `atlas_${randomBytes(24).toString('base64url')}`;
  return { key, line: `${name} sha256:${hashOf(key)}` };
};

/** A name as it stands in a key file and in the log. */
export const isKeyName = (name: string): boolean => /^[\w.@-]{1,64}$/.test(name);

const largest = 4_000_000;

/** What lines of the form `name sha256:… [cost]` say; nothing that a line holds is repeated in a problem. */
export const parseKeys = (text: string): { readonly holders: Holders; readonly problems: string[] } => {
  const holders = new Map<string, KeyHolder>();
  const names = new Set<string>();
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line
      .replace(/(^|\s)#.*/, '')
      .trim()
      .split(/\s+/);
    const [name = '', hash = '', cost, ...more] = words;
    if (name === '') continue;
    const problem = (what: string) => problems.push(`line ${index + 1}: ${what}`);
    const digest = /^sha256:([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (!isKeyName(name))
      problem('begin with a name of at most 64 letters, digits and the signs . _ @ - (no spaces)');
    else if (digest === undefined) problem('after the name write sha256: and the 64 hexadecimal digits');
    else if ((cost !== undefined && !/^[1-9]\d{0,11}$/.test(cost)) || more.length > 0)
      problem('after the hash write nothing, or the cost that this client may spend, a whole number');
    else if (names.has(name)) problem('another line has the same name');
    else if (holders.has(digest)) problem('another line has the same key');
    else {
      names.add(name);
      holders.set(digest, { name, cost: cost === undefined ? undefined : Number(cost) });
    }
  }
  return { holders, problems };
};

const readKeys = (path: string): Holders => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AtlasError('CONFIG', `API_KEYS_FILE: ${path} cannot be read.`, {}, cause);
  }
  if (text.length > largest)
    throw new AtlasError('CONFIG', `API_KEYS_FILE: ${path} is longer than ${largest} characters.`);
  const { holders, problems } = parseKeys(text);
  if (problems.length > 0)
    throw new AtlasError('CONFIG', [`API_KEYS_FILE: ${path}`, ...problems].join('\n  '));
  return holders;
};

export interface Keys {
  /** Whose key it is; undefined: nobody's. */
  holderOf(key: string): KeyHolder | undefined;
  close(): void;
}

const lookMs = 2_000;

/** The keys of a file, which is read again when it changes; one that cannot be taken then leaves the keys as they were. */
export const openKeys = (path: string, log: Log): Keys => {
  let holders = readKeys(path);
  const reload = () => {
    try {
      holders = readKeys(path);
      log.info({ keys: holders.size }, 'API keys were read again');
    } catch (error) {
      log.error({ err: error }, 'API keys stay as they were');
    }
  };
  watchFile(path, { interval: lookMs, persistent: false }, reload);
  return {
    holderOf: (key) => holders.get(hashOf(key)),
    close: () => unwatchFile(path, reload),
  };
};
