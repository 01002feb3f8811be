import { expect, it } from 'vitest';
import { describeNeo4j } from '../support/engines.ts';

describeNeo4j('x', (open) => {
  it('a', async () => {
    const e = await open();
    expect(await e.read({ text: 'MATCH (n) RETURN count(n) AS c', params: {} })).toEqual([{ c: 0 }]);
  });
});
