import { join } from 'node:path';
import { buildFolder } from '../../tools/build/build-when-stale.ts';
import { lostIn } from '../../tools/teeth/shell/cut-build.ts';
import { SHELL_TEETH, SHOWN } from '../../tools/teeth/shell-teeth.ts';
import { expect, test } from './harness/journey.ts';
import { whatGetsThrough } from './teeth/try-denial.ts';

/** Denials of three kinds, quick to try: one of the network, one of keys, one that no other line stands behind. `npm run teeth` tries them all. */
const SOME: ReadonlySet<string> = new Set([
  'session.webRequest.onBeforeRequest(',
  "contents.on('before-input-event'",
  'contents.setWebRTCIPHandlingPolicy(',
]);

test('every denial of the table stands once in the build', async () => {
  const build = buildFolder(join(import.meta.dirname, '../..'), 'test');
  expect(await lostIn(build, SHOWN)).toEqual([]);
  expect(SHOWN.length).toBeGreaterThan(SHELL_TEETH.length / 2);
});

for (const denial of SHOWN.filter(({ statement }) => SOME.has(statement)))
  test(`without ${denial.statement} there is a way out for: ${denial.lack.by}`, async ({ stage }) => {
    expect(await whatGetsThrough(stage, [denial])).toEqual([denial.lack.by]);
  });
