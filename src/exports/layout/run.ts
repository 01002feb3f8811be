import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { AtlasError } from '../../errors.ts';
import type { LayoutGraph, Placement } from './graph.ts';
import { keyOf, layoutsFile, readLayouts } from './kept.ts';
import type { Outcome } from './worker.ts';

export interface LayoutsOptions {
  /** Patience for one layout, from when it is asked for. */
  readonly deadlineMs?: number;
  /** Memory for layouts that were computed before, in bytes. */
  readonly cacheBytes?: number;
  /** Layouts that may wait for the thread. */
  readonly waiting?: number;
  /** Where the build keeps layouts. */
  readonly prepared?: string;
}

export interface Layouts {
  /** The layout of a graph, computed once for all who ask for it while it is kept; ends early when nobody waits any more. */
  place(graph: LayoutGraph, signal?: AbortSignal): Promise<Placement>;
  close(): Promise<void>;
}

interface Job {
  readonly key: string;
  readonly graph: LayoutGraph;
  readonly done: Promise<Placement>;
  readonly settle: (outcome: Outcome) => void;
  waiters: number;
}

/** The thread's file is TypeScript where this one is: in development, where tsx has to be at hand in the thread as well. */
const startThread = (): Worker => {
  const resourceLimits = { maxOldGenerationSizeMb: 512 };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  const file = new URL('./worker.ts', import.meta.url);
  return new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import('${file}'); })`,
    {
      eval: true,
      resourceLimits,
    },
  );
};

const late = (ms: number) =>
  new AtlasError(
    'TIMEOUT',
    `layout: it was not done within ${ms} ms. Export less, take another layout, or none.`,
    { limit: 'layout', maximum: ms },
  );
const busy = (most: number) =>
  new AtlasError(
    'SERVICE_UNAVAILABLE',
    `layout: ${most} others are waiting already. Try again in a few seconds.`,
  );
const gone = () => new AtlasError('TIMEOUT', 'layout: nobody waits for it any more.');

/** About what a layout takes in memory: two numbers a node, and its discs. */
const weight = ({ x, islands = [] }: Placement) => 24 * x.length + 100 * islands.length + 200;

/** Layouts in a thread of their own: one at a time, each once, kept by what they were computed from. */
export const createLayouts = ({
  deadlineMs = 20_000,
  cacheBytes = 8_000_000,
  waiting = 16,
  prepared = layoutsFile,
}: LayoutsOptions = {}): Layouts => {
  const kept = new LRUCache<string, Placement>({ maxSize: cacheBytes, sizeCalculation: weight });
  /** Read when the first is asked for. */
  let built: ReturnType<typeof readLayouts> | undefined;
  const jobs = new Map<string, Job>();
  const queue: Job[] = [];
  let worker: Worker | undefined;
  let running: Job | undefined;

  const start = (): Worker => {
    const made = startThread();
    // Whoever waits for an answer keeps the process alive, not the thread.
    made.unref();
    made.on('message', (outcome: Outcome) => finish(made, outcome));
    made.on('error', (failure) => {
      if (worker === made) worker = undefined;
      finish(made, { failure });
    });
    return made;
  };
  const finish = (from: Worker, outcome: Outcome) => {
    if (running === undefined || (worker !== undefined && worker !== from)) return;
    const job = running;
    running = undefined;
    settle(job, outcome);
    next();
  };
  const settle = (job: Job, outcome: Outcome) => {
    if (jobs.get(job.key) === job) jobs.delete(job.key);
    if ('placement' in outcome) kept.set(job.key, outcome.placement);
    job.settle(outcome);
  };
  const next = () => {
    if (running !== undefined) return;
    running = queue.shift();
    if (running === undefined) return;
    worker ??= start();
    worker.postMessage(running.graph);
  };
  /** A computation cannot be interrupted, but its thread can be ended. */
  const abandon = (job: Job, failure: Error) => {
    const place = queue.indexOf(job);
    if (place >= 0) queue.splice(place, 1);
    if (running === job) {
      void worker?.terminate();
      worker = undefined;
      running = undefined;
    }
    settle(job, { failure });
    next();
  };

  const enqueue = (key: string, graph: LayoutGraph): Job => {
    if (queue.length >= waiting) throw busy(waiting);
    let settled: Job['settle'] = () => {};
    const done = new Promise<Placement>((resolve, reject) => {
      settled = (outcome) => ('placement' in outcome ? resolve(outcome.placement) : reject(outcome.failure));
    });
    const timer = setTimeout(() => abandon(job, late(deadlineMs)), deadlineMs);
    const job: Job = { key, graph, done, settle: settled, waiters: 0 };
    done.catch(() => {}).finally(() => clearTimeout(timer));
    jobs.set(key, job);
    queue.push(job);
    next();
    return job;
  };

  const place: Layouts['place'] = async (graph, signal) => {
    const key = keyOf(graph);
    built ??= readLayouts(prepared);
    const known = kept.get(key) ?? (await built).get(key);
    if (known) return known;
    const job = jobs.get(key) ?? enqueue(key, graph);
    job.waiters++;
    const leave = () => {
      job.waiters--;
      if (job.waiters === 0 && jobs.get(key) === job) abandon(job, gone());
    };
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
    try {
      return await job.done;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  };

  return {
    place,
    close: async () => {
      for (const job of jobs.values()) settle(job, { failure: gone() });
      queue.length = 0;
      running = undefined;
      await worker?.terminate();
      worker = undefined;
    },
  };
};
