import type { Hall } from '../harness/hall.ts';
import { axeProblems } from './axe-problems.ts';
import { contrastProblems } from './contrast-problems.ts';
import { reachProblems } from './reach-problems.ts';
import { targetProblems, textProblems } from './rendered-problems.ts';

/** States of a slide that differ from its first only in what is open or stepped: axe, which takes longest, looks at the first. */
const LATER_STATE = /--(?!step-0$)[a-z0-9.]+-\d+$/;

/** Everything wrong with the screen as it stands, each with the state's name before it; colours only when `readsPicture`. */
export async function seenProblems(hall: Hall, name: string, readsPicture = true): Promise<string[]> {
  const { page } = hall;
  const problems = [...(await textProblems(page)), ...(await targetProblems(page)), ...(await reachProblems(page))];
  if (readsPicture) problems.push(...(await contrastProblems(hall)));
  if (!LATER_STATE.test(name)) problems.push(...(await axeProblems(page)));
  return problems.map((problem) => `${name}: ${problem}`);
}
