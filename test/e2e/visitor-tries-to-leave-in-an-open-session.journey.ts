import { TRY_LIMIT_MS, tryEveryWay } from './escape/every-way.ts';
import { expect, test } from './harness/journey.ts';

test.use({ screenSession: 'usual' });

test('where the window manager keeps its keys, they alone lead out', async ({ stage, screenSession }) => {
  test.setTimeout(TRY_LIMIT_MS);
  expect(await tryEveryWay(stage, screenSession)).toEqual([]);
});
