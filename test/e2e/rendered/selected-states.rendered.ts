import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { pairwise, sizeName } from '../../../tools/test/combinations.ts';
import { everyState } from '../harness/every-state.ts';
import { expect, test } from '../harness/journey.ts';
import { drawn } from '../harness/walk.ts';
import { seenProblems } from './seen-problems.ts';

test('each deck is whole on this screen in the languages and with the reading aids dealt to it', async ({ hall, screenSize }) => {
  test.setTimeout(600_000);
  await hall.page.emulateMedia({ reducedMotion: 'reduce' });
  const { shelves } = await readSlidesFolder('slides');
  const rows = pairwise(shelves.zh.library.decks.map(({ id }) => id)).filter(({ size }) => sizeName(size) === sizeName(screenSize));
  expect(rows.length).toBeGreaterThan(0);
  const problems: string[] = [];
  await drawn(hall, 'attract');
  problems.push(...(await seenProblems(hall, 'screen--attract')));
  for (const row of rows) {
    const walk = [row.language, ...row.aids].join(' ');
    await everyState(hall, row, async (name) => {
      problems.push(...(await seenProblems(hall, name)).map((problem) => `${walk} ${problem}`));
    });
  }
  expect(problems).toEqual([]);
});
