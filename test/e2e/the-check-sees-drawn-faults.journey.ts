import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Way } from '../../src/core/rehearsal/way.ts';
import { lookAtPictures } from '../../tools/check/look-at-pictures.ts';
import { Ending } from '../../tools/start/ending.ts';
import { expect, test } from './harness/journey.ts';

const WAYS: readonly Way[] = [
  { size: { width: 1080, height: 1920 }, language: 'zh', aids: ['large'] },
  { size: { width: 1920, height: 1080 }, language: 'zh', aids: [] },
];

test('npm run check sees in hidden windows what only a drawn slide shows, and keeps a picture of it; the exhibition’s own slides are whole', async ({
  stage,
}) => {
  test.setTimeout(240_000);
  const to = await mkdtemp(join(stage.temporary, 'check-'));
  const ending = new Ending();
  const look = (folder: string, ways: readonly Way[]) =>
    lookAtPictures({ project: process.cwd(), folder, to, ways, variant: 'test', language: 'zh', ending, say: () => undefined });

  const { looking, problems } = await look('test/fixtures/rendered-faults/slides', WAYS);
  expect(looking).toMatchObject({ kind: 'looked', sizes: ['1080×1920', '1920×1080'] });
  const told = problems.map(({ severity, rule, slide }) => `${severity} ${rule} ${slide}`);
  expect([...new Set(told)].sort()).toEqual([
    'error crossed-text crossed',
    'error crossed-text cut',
    'error cut-text long',
    'error lost-picture lost',
  ]);
  const pictures = await readdir(to);
  for (const { seen = [] } of problems) expect(seen.some(({ picture }) => pictures.includes(picture))).toBe(true);

  const real = await look('slides', [{ size: { width: 1280, height: 1024 }, language: 'en', aids: ['large'], deck: 'overview' }]);
  expect(real.looking).toMatchObject({ kind: 'looked' });
  expect(real.problems).toEqual([]);
  await ending.run();
});
