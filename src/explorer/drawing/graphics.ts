let started: Promise<void> | undefined;

const patienceMs = 3_000;

/**
 * Resolves once WebGL has been started, or cannot be. Where there is no graphics card a browser takes up to a second for its
 * first context, in which the page would stand still: a thread asks for that one.
 */
export const graphicsStarted = (): Promise<void> => {
  started ??= new Promise((resolve) => {
    if (typeof OffscreenCanvas === 'undefined') return resolve();
    const worker = new Worker(new URL('./graphics.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      resolve();
    };
    worker.onmessage = end;
    worker.onerror = end;
    setTimeout(end, patienceMs);
  });
  return started;
};
