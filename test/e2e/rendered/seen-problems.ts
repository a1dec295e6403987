import type { Hall } from '../harness/hall.ts';
import { axeProblems } from './axe-problems.ts';
import { contrastProblems } from './contrast-problems.ts';
import { targetProblems, textProblems } from './rendered-problems.ts';

/** States of a slide that differ from its first only in what is open or stepped: axe, which takes longest, looks at the first. */
const LATER_STATE = /--(?!step-0$)[a-z0-9.]+-\d+$/;

/** Four times the pixels take four times as long, and have the colours of the same layout at half the size: beyond this many, colours aren't read. */
const MOST_PIXELS = 4_000_000;

/** Everything wrong with the screen as it stands, each with the state's name before it. */
export async function seenProblems(hall: Hall, name: string): Promise<string[]> {
  const { page } = hall;
  const problems = [...(await textProblems(page)), ...(await targetProblems(page))];
  if (await page.evaluate((most) => innerWidth * innerHeight < most, MOST_PIXELS)) problems.push(...(await contrastProblems(hall)));
  if (!LATER_STATE.test(name)) problems.push(...(await axeProblems(page)));
  return problems.map((problem) => `${name}: ${problem}`);
}
