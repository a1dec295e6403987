import { expect, test } from '@playwright/test';
import { Ending } from '../../../tools/start/ending.ts';

test('what was started last is ended first, everything once', async () => {
  const ended: string[] = [];
  const ending = new Ending();
  for (const name of ['screen', 'picture', 'app']) await ending.add(async () => void ended.push(name));
  await Promise.all([ending.run(), ending.run()]);
  expect(ended).toEqual(['app', 'picture', 'screen']);
});

test('what starts while all is ending is ended at once', async () => {
  const ended: string[] = [];
  const ending = new Ending();
  await ending.run();
  await ending.add(async () => void ended.push('late'));
  expect(ended).toEqual(['late']);
});
