import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { standInApp } from './stand-in.ts';

describe('GraphQL over HTTP', async () => {
  const { app } = await standInApp();
  const audits = serverAudits({ url: 'http://atlas.test/graphql', fetchFn: app.fetch });

  test('the audit suite is not empty', () => expect(audits.length).toBeGreaterThan(50));
  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});

describe('GET', async () => {
  const { get } = await standInApp();
  test('answers a query in the address', async () => {
    const response = await get('/graphql?query=%7Bhello%7D', {
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await response.json()).toEqual({ data: { hello: 'hello you' } });
  });
});
