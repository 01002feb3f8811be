import { describe, expect, test } from 'vitest';
import { standInApp } from './stand-in.ts';

describe('routes', async () => {
  const { get, lines } = await standInApp();

  test('what is not there says what is', async () => {
    const response = await get('/graphiql');
    expect(response.status).toBe(404);
    const body = await response.json();
    expect(body.error).toBe('There is nothing at /graphiql.');
    expect(body.routes.map((route: { path: string }) => route.path)).toContain('/graphql');
  });

  test.each([
    ['/graphql', 'DELETE', 'GET, POST, HEAD, OPTIONS'],
    ['/', 'POST', 'GET, HEAD, OPTIONS'],
    ['/health/ready', 'PUT', 'GET, HEAD, OPTIONS'],
  ])('%s refuses %s and says what it takes', async (path, method, allow) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await response.json()).error).toContain(method);
  });

  test('HEAD is GET without the body', async () => {
    const response = await get('/health/live', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('the home page links to GraphiQL, exports and the health endpoints, and loads nothing from elsewhere', async () => {
    const response = await get('/');
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    for (const link of ['graphql', 'export', 'health/live', 'health/ready'])
      expect(page).toContain(`href="./${link}"`);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    // The stand-in graph has no companies to draw: the page says so and is no success.
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  test('every answer carries the security headers and a request id', async () => {
    for (const path of ['/', '/nowhere', '/health/live', '/graphql?query={hello}']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-request-id')).toMatch(/^[\w.-]+$/);
    }
    expect((await get('/')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a plain request id is kept, another is replaced, and the log has it', async () => {
    const kept = await get('/health/live', { headers: { 'x-request-id': 'abc-1' } });
    expect(kept.headers.get('x-request-id')).toBe('abc-1');
    const replaced = await get('/health/live', { headers: { 'x-request-id': 'a b"c' } });
    expect(replaced.headers.get('x-request-id')).not.toContain('"');
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged).toContainEqual(
      expect.objectContaining({ requestId: 'abc-1', method: 'GET', path: '/health/live', status: 200 }),
    );
  });
});

describe('health', () => {
  test('live says nothing about the graph', async () => {
    const { get } = await standInApp();
    expect((await get('/health/live')).status).toBe(200);
  });

  test('ready: 503 while the graph is empty, 200 once it holds something', async () => {
    const { get, engine } = await standInApp();
    const before = await get('/health/ready');
    expect(before.status).toBe(503);
    expect((await before.json()).missing).toEqual([expect.stringContaining('graph is empty')]);
    await engine.write((tx) => tx.run({ text: 'CREATE (:Entity {id: $id})', params: { id: 'x' } }));
    const after = await get('/health/ready');
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ status: 'ready', missing: [] });
  });

  test('ready: 503 with the reason that the process itself knows', async () => {
    const { get } = await standInApp({}, { obstacle: () => 'The server is stopping.' });
    expect((await (await get('/health/ready')).json()).missing).toContain('The server is stopping.');
  });

  test('ready: 503 when the engine is gone', async () => {
    const { get, engine } = await standInApp();
    await engine.close();
    const response = await get('/health/ready');
    expect(response.status).toBe(503);
    expect((await response.json()).missing).toEqual([expect.stringContaining('does not answer')]);
  });
});

describe('CORS', () => {
  const from = (origin: string) => ({ headers: { origin } });

  test('without configuration no origin may read answers', async () => {
    const { get } = await standInApp();
    const { headers } = await get('/graphql?query={hello}', from('https://a.example'));
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('an allowed origin may, another may not', async () => {
    const { get } = await standInApp({ CORS_ORIGINS: 'https://a.example,https://b.example' });
    const allowed = await get('/graphql?query={hello}', from('https://b.example'));
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://b.example');
    expect(allowed.headers.get('vary')).toContain('Origin');
    const other = await get('/graphql?query={hello}', from('https://c.example'));
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('the preflight of an allowed origin names methods and headers', async () => {
    const { get } = await standInApp({ CORS_ORIGINS: '*' });
    const response = await get('/graphql', { method: 'OPTIONS', ...from('https://c.example') });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
  });
});
