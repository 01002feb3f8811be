import { describe, expect, test } from 'vitest';
import { standInApp, standInExamples } from './stand-in.ts';

describe('the GraphiQL page', async () => {
  const { get } = await standInApp();
  const browserAccept = {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'en' },
  };

  test('is there for browsers, and only for them', async () => {
    const page = await get('/graphql', browserAccept);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const data = await get('/graphql?query={hello}', { headers: { accept: '*/*' } });
    expect(data.headers.get('content-type')).toContain('json');
  });

  test('links each example with its query and variables, and says what it shows', async () => {
    const page = await (await get('/graphql', browserAccept)).text();
    for (const example of standInExamples) expect(page).toContain(`example=${example.name}&amp;query=`);
    expect(page).toContain('Two &quot;answers&quot; &amp; more');
    const chinese = await (await get('/graphql?lang=zh', browserAccept)).text();
    expect(chinese).toContain('两个“答案” &amp; 更多');
    // The first example's variables hold `</script>`: it must not end the page's data.
    expect(page.match(/<\/script>/g)).toHaveLength(page.match(/<script/g)!.length);
  });

  test('everything it loads comes from this server, for ever and compressed', async () => {
    const page = await (await get('/graphql', browserAccept)).text();
    const bundle = `/${/"bundle":"([^"]+)"/.exec(page)![1]!}`;
    const plain = await get(bundle);
    expect(plain.headers.get('cache-control')).toContain('immutable');
    const small = await get(bundle, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/assets/graphiql/old/graphiql.js')).status).toBe(404);
    expect((await get('/assets/../package.json')).status).toBe(404);
  });
});
