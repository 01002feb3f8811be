import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Engine } from '../engine/engine.ts';
import type { Metrics } from './metrics.ts';

/** Does nothing until whoever runs the server registers an OpenTelemetry SDK (`node --import`). */
const tracer = trace.getTracer('model-atlas');

type Attributes = Readonly<Record<string, string | number>>;

/** Work as a span, where somebody traces; its failure is the span's. */
export const inSpan = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span.recordException(error);
      throw error;
    } finally {
      span.end();
    }
  });

/** The same engine, whose statements are counted and traced. Their text has no value of a caller in it. */
export const observedEngine = (engine: Engine, metrics: Metrics): Engine => ({
  ...engine,
  read: (statement, options) =>
    inSpan(
      'statement',
      { 'db.system.name': engine.dialect.name, 'db.query.text': statement.text },
      async () => {
        const began = performance.now();
        let failed = true;
        try {
          const rows = await engine.read(statement, options);
          failed = false;
          return rows;
        } finally {
          metrics.statement({ seconds: (performance.now() - began) / 1_000, failed });
        }
      },
    ),
});
