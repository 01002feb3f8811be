import { trace } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { observedEngine } from '../../src/server/observed.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

/** What `/metrics` says of a name with these labels. */
const figure = (text: string, name: string, labels = '') => {
  const line = text.split('\n').find((one) => one.startsWith(`${name}${labels && `{${labels}}`} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
};

describeEngines('metrics', (open) => {
  let engine: Engine;
  let made: ReturnType<typeof realApp>;
  const spans: { name: string; ended: boolean; failed: boolean }[] = [];
  beforeAll(async () => {
    const tracer = {
      startActiveSpan: (name: string, _: unknown, work: (span: object) => unknown) => {
        const span = { name, ended: false, failed: false };
        spans.push(span);
        return work({
          end: () => {
            span.ended = true;
          },
          setStatus: () => {
            span.failed = true;
          },
          recordException: () => {},
        });
      },
    };
    trace.setGlobalTracerProvider({ getTracer: () => tracer as never });
    engine = await open();
    await writeFixture(engine);
    const metrics = createMetrics();
    made = realApp(observedEngine(engine, metrics), {}, { metrics });
  });
  afterAll(() => {
    trace.disable();
  });
  const text = async () => {
    const response = await made.app.fetch('http://atlas.test/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    return response.text();
  };

  it('counts requests by route, operations, their price and reads, errors by code, exports that are cut', async () => {
    const get = (path: string) =>
      made.app.fetch(`http://atlas.test${path}`).then((response) => response.text());
    await made.ask({ query: '{ companies(first: 2) { nodes { name } } }' });
    await made.ask({ query: '{ companies(first: 2) { nodes { nope } } }' });
    await made.ask({
      query: '{ companies(first: 2) { nodes { name } } a: companies(first: 500) { totalCount } }',
    });
    await made.ask({ query: '{ neighborhood(of: "spark", limit: 2) { nodes { id } } }' });
    await get('/export/mermaid?types=Model&limit=2');
    await get('/nowhere/at/all');
    const seen = await text();
    const requests = (route: string, method: string, status: number) =>
      figure(
        seen,
        'atlas_http_request_duration_seconds_count',
        `route="${route}",method="${method}",status="${status}"`,
      );
    expect(requests('/graphql', 'POST', 200)).toBe(3);
    expect(requests('/graphql', 'POST', 400)).toBe(1);
    expect(requests('/export/*', 'GET', 200)).toBe(1);
    expect(requests('none', 'GET', 404)).toBe(1);
    const results = (result: string) =>
      figure(seen, 'atlas_operation_duration_seconds_count', `result="${result}"`);
    expect([results('data'), results('partial'), results('refused')]).toEqual([3, 1, 1]);
    expect(figure(seen, 'atlas_operation_cost_count')).toBe(4);
    expect(figure(seen, 'atlas_operation_reads_sum')).toBeGreaterThanOrEqual(3);
    expect(figure(seen, 'atlas_errors_total', 'code="GRAPHQL_VALIDATION_FAILED"')).toBe(1);
    expect(figure(seen, 'atlas_errors_total', 'code="LIMIT_EXCEEDED"')).toBe(1);
    expect(figure(seen, 'atlas_cut_exports_total')).toBe(1);
    // The export's question is one, too.
    expect(figure(seen, 'atlas_cut_answers_total')).toBe(2);
    expect(figure(seen, 'atlas_statement_duration_seconds_count', 'outcome="rows"')).toBeGreaterThanOrEqual(
      4,
    );
    expect(figure(seen, 'atlas_lane_busy', 'lane="exports"')).toBe(0);
    expect(seen).not.toContain('nowhere');
  });

  it('operations and statements are spans, where somebody traces', async () => {
    spans.length = 0;
    await made.ask({ query: '{ companies(first: 3) { nodes { slug } } }' });
    expect(spans.map(({ name }) => name)).toEqual(['graphql.operation', 'statement']);
    expect(spans.every(({ ended, failed }) => ended && !failed)).toBe(true);
  });
});

describe('a statement that fails', () => {
  it('is counted as such, and its span says so', async () => {
    const metrics = createMetrics();
    const failing = {
      dialect: { name: 'embedded' },
      read: () => Promise.reject(new Error('no')),
    } as unknown as Engine;
    await expect(observedEngine(failing, metrics).read({ text: 'RETURN 1', params: {} })).rejects.toThrow(
      'no',
    );
    expect(figure(await metrics.text(), 'atlas_statement_duration_seconds_count', 'outcome="failed"')).toBe(
      1,
    );
  });
});
