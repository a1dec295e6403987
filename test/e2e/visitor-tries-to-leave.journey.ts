import { TRY_LIMIT_MS, tryEveryWay } from './escape/every-way.ts';
import { expect, test } from './harness/journey.ts';

test('no key, click, touch or script leads out of the locked exhibition', async ({ stage, screenSession }) => {
  test.setTimeout(TRY_LIMIT_MS);
  expect(await tryEveryWay(stage, screenSession)).toEqual([]);
});
