import { isIPv6 } from 'node:net';
import type { HttpConfig } from '../../config.ts';
import { AtlasError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Headed, json } from '../http.ts';
import { createBuckets, type Quota } from './buckets.ts';
import { type Keys, openKeys } from './keys.ts';

/** What one client may spend. */
export interface Budget {
  /** Takes what something costs, or throws what says when to come again. */
  spend(cost: number): void;
  /** What is left, for every answer: `RateLimit` and `RateLimit-Policy`. */
  headers(): Record<string, string>;
}

/** Who asks, as far as it matters for what they may do. */
export interface Client {
  /** The name that their key was given to. */
  readonly name?: string;
  readonly budget?: Budget;
}

export type ClientsConfig = Pick<HttpConfig, 'clientBudget' | 'apiKeysFile' | 'apiKeysRequired'>;

export interface Clients {
  /** Who sends this from this address; an answer where they may not ask. */
  of(request: Headed, address: string): Client | Response;
  close(): void;
}

const policy = 'cost';

/** People get a whole network of this size, and can send from any address of it. */
const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
};

const keyIn = ({ headers }: Headed): string | undefined =>
  /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? headers.get('x-api-key')?.trim();

const unknown = (error: string) =>
  json(401, { error, code: 'UNAUTHORIZED' }, { 'www-authenticate': 'Bearer realm="model-atlas"' });

const spent = (quota: Quota, waitSeconds: number) =>
  new AtlasError(
    'RATE_LIMITED',
    `You have spent what you may: a cost of ${quota.cost} in ${quota.seconds} seconds. Try again in ${waitSeconds} seconds, or ask for less.`,
    { limit: policy, maximum: quota.cost, windowSeconds: quota.seconds, retryAfterSeconds: waitSeconds },
  );

/** Everybody is a client, known by their key or else by their address; only with a quota is anything counted. */
export const createClients = (config: ClientsConfig, log: Log): Clients => {
  const { clientBudget, apiKeysFile, apiKeysRequired } = config;
  const keys: Keys | undefined = apiKeysFile === undefined ? undefined : openKeys(apiKeysFile, log);
  const buckets = createBuckets();

  const budgetOf = (client: string, cost: number): Budget | undefined => {
    if (cost === 0) return undefined;
    const quota: Quota = { cost, seconds: clientBudget.seconds };
    return {
      spend: (price) => {
        const { waitSeconds } = buckets.take(client, quota, Math.max(1, price));
        if (waitSeconds > 0) throw spent(quota, waitSeconds);
      },
      headers: () => {
        const left = buckets.left(client, quota);
        return {
          'ratelimit-policy': `"${policy}";q=${quota.cost};w=${quota.seconds}`,
          ratelimit: `"${policy}";r=${left.cost};t=${left.fullInSeconds}`,
        };
      },
    };
  };
  const client = (id: string, cost: number, name?: string): Client => {
    const budget = budgetOf(id, cost);
    return { ...(name !== undefined && { name }), ...(budget && { budget }) };
  };

  return {
    of: (request, address) => {
      const key = keys && keyIn(request);
      if (key === undefined) {
        if (keys && apiKeysRequired)
          return unknown('This server answers those who have a key: send it as Authorization: Bearer KEY.');
        return client(`address ${networkOf(address)}`, clientBudget.cost);
      }
      const holder = keys?.holderOf(key);
      if (holder === undefined) return unknown('The key is not known here. Send a valid one, or none.');
      return client(`key ${holder.name}`, holder.cost ?? clientBudget.cost, holder.name);
    },
    close: () => keys?.close(),
  };
};
