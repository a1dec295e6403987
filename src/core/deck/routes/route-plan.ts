import type { Problem } from '../problem.ts';
import { idInRoute, type Route } from './route.ts';

const RULE = 'plan-of-minutes';

/** A route has slides that are shown, and the minutes of these are its own together. What is kept for questions is no part of the plan. `line` is that of `minutes`; lines of `told` have been told already. */
export function planProblems({ file, minutes, slides }: Route, line: number, told: readonly number[]): readonly Problem[] {
  const shown = slides.filter(({ hidden }) => !hidden);
  if (shown.length === 0)
    return [
      {
        ...{ severity: 'error', rule: 'route-line', file, line: 1, words: '' },
        why: { zh: '这条线路一页也没有（备用的不算）', en: 'This route has no slide (those kept for questions don’t count)' },
        instead: {
          zh: '一页写一行：- 展项的文件夹#那一页的 id | 2 分钟',
          en: 'Write a line a slide: - the deck’s folder#the slide’s id | 2 minutes',
        },
      },
    ];
  const without = shown.filter((slide) => slide.minutes === 0 && !told.includes(slide.line));
  const missing = without.map((slide): Problem => {
    const id = idInRoute(slide.deck, slide.slide);
    return {
      ...{ severity: 'warning', rule: RULE, file, line: slide.line, words: id, slide: id },
      why: { zh: '这一页没有写计划讲几分钟', en: 'No minutes are planned for this slide' },
      instead: { zh: '在后面写“ | 2 分钟”', en: 'Write “ | 2 minutes” behind it' },
    };
  });
  const sum = Number(shown.reduce((all, slide) => all + slide.minutes, 0).toFixed(2));
  if (sum === minutes) return missing;
  const wrong: Problem = {
    ...{ severity: 'warning', rule: RULE, file, line, words: `minutes: ${minutes}` },
    why: { zh: `各页合起来是 ${sum} 分钟，这里写的是 ${minutes} 分钟`, en: `The slides add up to ${sum} minutes, here it says ${minutes}` },
    instead: { zh: `写 minutes: ${sum}，或改各页的分钟数`, en: `Write minutes: ${sum}, or change those of the slides` },
  };
  return [wrong, ...missing];
}
