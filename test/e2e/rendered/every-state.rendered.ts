import { everyState } from '../harness/every-state.ts';
import { expect, test } from '../harness/journey.ts';
import { drawn } from '../harness/walk.ts';
import { seenProblems } from './seen-problems.ts';

test('nothing is cut, crossed, small, pale or out of reach, on any screen in any state', async ({ hall, walk }) => {
  test.setTimeout(900_000);
  await hall.page.emulateMedia({ reducedMotion: 'reduce' });
  const problems: string[] = [];
  const look = async (name: string) => {
    problems.push(...(await seenProblems(hall, name)));
  };
  await drawn(hall, 'attract');
  await look('screen--attract');
  await everyState(hall, walk, look);
  expect(problems).toEqual([]);
});
