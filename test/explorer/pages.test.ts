import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../server/browser.ts';
import { walkEntity } from './entity.walk.ts';
import { walkEverywhere } from './everywhere.walk.ts';
import { walkExports } from './exports.walk.ts';
import { walkGraph } from './graph.walk.ts';
import { walkKilled } from './killed.walk.ts';
import { walkMap } from './map.walk.ts';
import { walkQuestions } from './questions.walk.ts';
import { walkRecords } from './records.walk.ts';
import { walkSight } from './sight.walk.ts';
import { walkStart } from './start.walk.ts';
import { walkTables } from './tables.walk.ts';
import { openWorld, type World } from './visit.ts';
import { walkWorkbench } from './workbench.walk.ts';

if (browserPath === undefined && process.env.REQUIRE_CHROMIUM !== '1')
  process.stderr.write(
    '\n*** No Chromium here: the pages are NOT tried in a browser. Install `chromium`, or set CHROMIUM. ***\n',
  );

test.runIf(process.env.REQUIRE_CHROMIUM === '1')('there is a browser', () => {
  expect(browserPath).toBeDefined();
});

describe.runIf(browserPath !== undefined)('pages in a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  walkStart(() => world);
  walkEntity(() => world);
  walkQuestions(() => world);
  walkRecords(() => world);
  walkTables(() => world);
  walkExports(() => world);
  walkGraph(() => world);
  walkSight(() => world);
  walkKilled(() => world);
  walkEverywhere(() => world);
  walkMap(() => world);
  walkWorkbench(() => world);
});
