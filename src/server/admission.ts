import { createLane, type Lane } from '../engine/lane.ts';
import { AtlasError } from '../errors.ts';

/** Who may work at the same time, so that nobody's heavy work takes the server from everybody else. */
export interface Admission {
  /** Operations whose price is above `heavyCost`, and those that ask for the schema. */
  readonly heavy: Lane;
  readonly heavyCost: number;
  /** Exports that are open, from their question to their last byte: each holds a page of the graph at most. */
  readonly exports: Lane;
  /** Pages of the graph that are being read for exports. */
  readonly pages: Lane;
}

export interface AdmissionLimits {
  readonly heavyCost: number;
  readonly heavyAtOnce: number;
  readonly exportsOpen: number;
  readonly queueMs: number;
}

/** Seconds after which it is worth trying again. */
const retryAfter = 5;
/** So many wait at most for each who works. */
const waitingForOne = 16;
/** One thread writes them: more at once would only wait for each other, with their memory in hand. */
const pagesAtOnce = 2;

/** What is refused because too much of its kind is under way. */
export const tooBusy = (what: string, maximum: number) =>
  new AtlasError(
    'SERVICE_UNAVAILABLE',
    `${what}: ${maximum} are under way, and it did not become this one's turn in time. Try again in ${retryAfter} seconds.`,
    { limit: what, maximum, retryAfterSeconds: retryAfter },
  );

/** Seconds for the header Retry-After, where an error names them. */
export const retryAfterOf = ({ details }: AtlasError): Record<string, string> =>
  typeof details.retryAfterSeconds === 'number' ? { 'retry-after': String(details.retryAfterSeconds) } : {};

export const createAdmission = ({
  heavyCost,
  heavyAtOnce,
  exportsOpen,
  queueMs,
}: AdmissionLimits): Admission => {
  const lane = (what: string, atOnce: number) =>
    createLane({
      atOnce,
      mostWaiting: atOnce * waitingForOne,
      patienceMs: queueMs,
      refusal: () => tooBusy(what, atOnce),
    });
  return {
    heavy: lane('Heavy queries at once', heavyAtOnce),
    heavyCost,
    exports: lane('Exports at once', exportsOpen),
    pages: createLane({ atOnce: pagesAtOnce }),
  };
};
