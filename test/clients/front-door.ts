import { openEngine } from '../../src/engine/open.ts';
import { realApp } from '../server/real.ts';
import { writeFixture } from '../support/fixture.ts';

export const url = 'http://atlas.test/graphql';

/** `fetch` that asks the real front door over the fixture, for clients that take one; `requests` is how often it was asked. */
export const openFrontDoor = async () => {
  const engine = await openEngine('memory:', {});
  await writeFixture(engine);
  const { app } = realApp(engine);
  const door = {
    requests: 0,
    fetch: (async (to, init) => {
      door.requests++;
      return app.fetch(new Request(to as string, init));
    }) as typeof fetch,
  };
  return door;
};
