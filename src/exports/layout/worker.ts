/** A thread that computes layouts, one after the other (run.ts): whoever waits for something else is not kept waiting. */
import { parentPort } from 'node:worker_threads';
import { computeLayout } from './compute.ts';
import type { LayoutGraph, Placement } from './graph.ts';

export type Outcome = { readonly placement: Placement } | { readonly failure: Error };

parentPort!.on('message', (graph: LayoutGraph) => {
  let outcome: Outcome;
  try {
    outcome = { placement: computeLayout(graph) };
  } catch (error) {
    outcome = { failure: error as Error };
  }
  parentPort!.postMessage(outcome);
});
