import { LRUCache } from 'lru-cache';

/** So much cost in so much time. */
export interface Quota {
  readonly cost: number;
  readonly seconds: number;
}

/** What is left of a client's quota. */
export interface Left {
  /** Cost that may be spent now. */
  readonly cost: number;
  /** Seconds until all of the quota is there again, if nothing more is spent. */
  readonly fullInSeconds: number;
}

export interface Buckets {
  left(client: string, quota: Quota): Left;
  /** Takes it where so much is left, or where all of the quota is; otherwise says in how many seconds it can be taken. */
  take(client: string, quota: Quota, cost: number): { readonly waitSeconds: number };
}

/** Clients that are remembered; of more, those are forgotten that have not asked for the longest time. */
const remembered = 20_000;

/**
 * What each client may still spend: a quota fills up steadily, and is never more than full. What costs more than a whole
 * quota is let through by a full one, and has to be waited for afterwards. `now` is in milliseconds.
 */
export const createBuckets = (now: () => number = () => performance.now()): Buckets => {
  /** When each client's quota is full again; nobody whose quota is full is kept for long. */
  const full = new LRUCache<string, number>({ max: remembered });

  const missingMs = (client: string) => Math.max(0, (full.get(client) ?? 0) - now());
  const msOf = ({ cost, seconds }: Quota, spent: number) => (spent / cost) * seconds * 1_000;

  return {
    left: (client, quota) => {
      const missing = missingMs(client);
      return {
        cost: Math.max(0, Math.floor(quota.cost - missing / msOf(quota, 1))),
        fullInSeconds: Math.ceil(missing / 1_000),
      };
    },
    take: (client, quota, cost) => {
      const missing = missingMs(client);
      const window = quota.seconds * 1_000;
      const wait = missing + Math.min(window, msOf(quota, cost)) - window;
      if (wait > 0) return { waitSeconds: Math.ceil(wait / 1_000) };
      full.set(client, now() + missing + msOf(quota, cost));
      return { waitSeconds: 0 };
    },
  };
};
