import { expect, test } from '@playwright/test';
import { checkNode } from '../../../tools/start/node-version.ts';

for (const [version, ok] of [
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
  ['20.18.9', false],
  ['18.30.0', false],
] as const) {
  test(`Node ${version} is ${ok ? 'new enough' : 'too old'}, and the sentence says so`, () => {
    const node = checkNode(version);
    expect(node.ok).toBe(ok);
    expect(node.sentence).toContain(ok ? 'new enough' : 'too old');
  });
}
