import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** Values that must never be seen, such as the database's password, wherever they turn up. */
  readonly secrets?: readonly (string | undefined)[];
  /** Where lines go; standard error when absent, so that standard output stays free for answers. */
  readonly stream?: DestinationStream;
}

const secretNames = ['password', 'authorization', 'cookie', 'set-cookie', 'token', 'secret', 'credentials'];
const levelsDeep = ['', '*.', '*.*.', '*.*.*.'];
const paths = levelsDeep.flatMap((prefix) =>
  secretNames.map((name) =>
    /^\w+$/.test(name) ? `${prefix}${name}` : `${prefix.replace(/\.$/, '')}["${name}"]`,
  ),
);

/** Blots out the user and password of any URL inside a line. */
const scrubUrls = (line: string) => line.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s"\\@]+@/gi, '$1***@');

/** A function that blots out URL credentials and the given secrets in a line of JSON. */
export const scrubber = (secrets: readonly (string | undefined)[] = []) => {
  // As they look inside JSON. Very short ones would blot out half the line and say nothing by being seen.
  const hidden = secrets
    .filter((secret) => secret !== undefined && secret.length >= 4)
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  return (line: string) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), scrubUrls(line));
};

/** JSON lines, one an event, without secrets. */
export const createLog = ({
  level,
  secrets = [],
  stream = destination({ fd: 2, sync: true }),
}: LogOptions): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: '***' },
      hooks: { streamWrite: scrubber(secrets) },
    },
    stream,
  );
