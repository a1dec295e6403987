import { expect, test } from '@playwright/test';
import { withProof } from '../../../tools/verify/proved.ts';

const HEAD = '# Proved\n\n| Electron | Chromium | system | day | journeys |\n|---|---|---|---|---|\n';
const PROOF = {
  day: '2026-11-24',
  electron: '33.2.1',
  chromium: '130.0.6723.137',
  from: 'test',
  system: 'Debian GNU/Linux 12 (bookworm), x64',
  result: '45 passed, 0 failed',
};

test('a proof is a row; a later one on the same Electron and system takes its place, one on another stands beside it', () => {
  const once = withProof(HEAD, PROOF);
  expect(once).toBe(`${HEAD}| 33.2.1 (test) | 130.0.6723.137 | Debian GNU/Linux 12 (bookworm), x64 | 2026-11-24 | 45 passed, 0 failed |\n`);
  const later = withProof(once, { ...PROOF, day: '2026-12-01', result: '46 passed, 1 failed' });
  expect(later.match(/33\.2\.1/g)).toHaveLength(1);
  expect(later).toContain('| 2026-12-01 | 46 passed, 1 failed |');
  expect(withProof(later, { ...PROOF, electron: '45.4.1', from: 'installed' }).match(/^\| \d/gm)).toHaveLength(2);
});
