import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Lane } from '../engine/lane.ts';
import type { InMemory } from '../engine/sharing.ts';

/** One answer over HTTP. */
export interface RequestSeen {
  /** The route's path, not the request's: there are as many as routes. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
  /** The answer is an export that was cut short. */
  readonly cut: boolean;
}

/** One GraphQL operation, whichever way it came. */
export interface OperationSeen {
  readonly seconds: number;
  /** Its price; undefined where it was refused before it had one. */
  readonly cost: number | undefined;
  /** Statements that it asked for, those shared with others included. */
  readonly reads: number;
  /** A part of its answer says that it is not all there is. */
  readonly cut: boolean;
  /** The codes of its errors. */
  readonly codes: readonly string[];
}

export interface Metrics {
  request(seen: RequestSeen): void;
  operation(seen: OperationSeen): void;
  /** A statement that was sent to the database. */
  statement(seen: { readonly seconds: number; readonly failed: boolean }): void;
  /** Whether questions are answered from memory, or by statements. */
  memory(what: InMemory, isThere: boolean): void;
  /** Shows how full a lane is whenever somebody looks. */
  watch(name: string, lane: Lane): void;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

const times = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
const costs = [1, 10, 100, 1_000, 10_000, 100_000];
const counts = [0, 1, 2, 3, 5, 10, 20, 50];

export interface MetricsOptions {
  /** The process's own figures too: memory, event loop, garbage collection. */
  readonly process?: boolean;
}

/** Counters of one server. Labels take few values each: no address, name or text of a caller is one. */
export const createMetrics = ({ process = false }: MetricsOptions = {}): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'atlas_http_request_duration_seconds',
    help: 'Time from a request to its answer, without sending the body.',
    labelNames: ['route', 'method', 'status'],
    buckets: times,
    registers,
  });
  const operations = new Histogram({
    name: 'atlas_operation_duration_seconds',
    help: 'Time of a GraphQL operation; result is data, partial or refused.',
    labelNames: ['result'],
    buckets: times,
    registers,
  });
  const cost = new Histogram({
    name: 'atlas_operation_cost',
    help: 'Price of an operation, as MAX_COST counts it.',
    buckets: costs,
    registers,
  });
  const reads = new Histogram({
    name: 'atlas_operation_reads',
    help: 'Statements that an operation asks for. Their sum over atlas_statement_duration_seconds_count says how many share one.',
    buckets: counts,
    registers,
  });
  const errors = new Counter({
    name: 'atlas_errors_total',
    help: 'Errors of GraphQL operations by their code.',
    labelNames: ['code'],
    registers,
  });
  const cut = new Counter({
    name: 'atlas_cut_exports_total',
    help: 'Exports that say that they are not all there is.',
    registers,
  });
  const cutAnswers = new Counter({
    name: 'atlas_cut_answers_total',
    help: 'GraphQL answers of which a part says that it is not all there is: truncated. Pages of lists are none.',
    registers,
  });
  const statements = new Histogram({
    name: 'atlas_statement_duration_seconds',
    help: 'Time of a statement that was sent to the database.',
    labelNames: ['outcome'],
    buckets: times,
    registers,
  });
  const memory = new Gauge({
    name: 'atlas_in_memory',
    help: 'What answers come from in memory: topology (graph questions, lists, records) and search. 1: it is there; 0: asked by statements.',
    labelNames: ['what'],
    registers,
  });
  const lanes = new Map<string, Lane>();
  const laneGauge = (name: string, help: string, of: (lane: Lane) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['lane'],
      registers,
      collect() {
        for (const [label, lane] of lanes) this.set({ lane: label }, of(lane));
      },
    });
  laneGauge('atlas_lane_busy', 'Heavy queries, exports and pages of exports at work.', ({ busy }) => busy);
  laneGauge('atlas_lane_waiting', 'Those that wait for their turn.', ({ waiting }) => waiting);

  return {
    request: ({ route, method, status, seconds, cut: isCut }) => {
      requests.observe({ route, method, status }, seconds);
      if (isCut) cut.inc();
    },
    operation: ({ seconds, cost: price, reads: asked, cut: isCut, codes }) => {
      const result = codes.length === 0 ? 'data' : asked > 0 ? 'partial' : 'refused';
      operations.observe({ result }, seconds);
      if (price !== undefined) cost.observe(price);
      reads.observe(asked);
      if (isCut) cutAnswers.inc();
      for (const code of codes) errors.inc({ code });
    },
    statement: ({ seconds, failed }) => statements.observe({ outcome: failed ? 'failed' : 'rows' }, seconds),
    memory: (what, isThere) => memory.set({ what }, isThere ? 1 : 0),
    watch: (name, lane) => lanes.set(name, lane),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
