import { everyState } from '../harness/every-state.ts';
import { expect, test } from '../harness/journey.ts';
import { drawn } from '../harness/walk.ts';
import { contrastProblems } from './contrast-problems.ts';
import { targetProblems, textProblems } from './rendered-problems.ts';

test('nothing is cut, crossed, small, pale or out of reach, on any screen in any state', async ({ hall, walk }) => {
  test.setTimeout(900_000);
  const { page } = hall;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const problems: string[] = [];
  const look = async (name: string) => {
    for (const problem of [...(await textProblems(page)), ...(await targetProblems(page)), ...(await contrastProblems(hall))])
      problems.push(`${name}: ${problem}`);
  };
  await drawn(hall, 'attract');
  await look('screen--attract');
  await everyState(hall, walk, look);
  expect(problems).toEqual([]);
});
