import { expect, test } from '@playwright/test';
import type { Runtime } from '../../../tools/electron-runtime/runtime.ts';
import { fitnessOf, ON_TEST_RUNTIME } from '../../../tools/package/fitness.ts';

const PINNED = '45.4.1';
const runtime = (kind: Runtime['kind'], version: string): Runtime => ({ kind, version, executable: '/runtime/electron', line: '' });

for (const kind of ['installed', 'cached', 'override'] as const)
  test(`the pinned Electron that is ${kind} is packed, without a mark, whatever our own environment says`, () => {
    expect(fitnessOf(runtime(kind, PINNED), PINNED, [])).toEqual({ ok: true, nameEnds: '', environment: { CONCENTRIC_RUNTIME_MARK: '' } });
    expect(fitnessOf(runtime(kind, PINNED), PINNED, [ON_TEST_RUNTIME])).toMatchObject({ nameEnds: '' });
  });

for (const [name, other] of [
  ['the test runtime', runtime('test', '33.2.1')],
  ['the test runtime, were its version the right one', runtime('test', PINNED)],
  ['another Electron that a person names', runtime('override', '33.2.1')],
] as const) {
  test(`${name} is refused in one line that says what to do`, () => {
    const fitness = fitnessOf(other, PINNED, []);
    expect(fitness).toMatchObject({ ok: false });
    if (fitness.ok) return;
    expect(fitness.sentence).toContain(`npm run package -- ${ON_TEST_RUNTIME}`);
    expect(fitness.sentence).not.toContain('\n');
  });

  test(`${name} is packed with the flag, and name and picture say so`, () => {
    expect(fitnessOf(other, PINNED, [ON_TEST_RUNTIME])).toEqual({
      ok: true,
      nameEnds: '-test-runtime',
      environment: { CONCENTRIC_RUNTIME_MARK: `测试运行环境 · Electron ${other.version}` },
    });
  });
}
