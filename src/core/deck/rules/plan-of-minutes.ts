import { keyLine, lineOf } from '../words/line-of.ts';
import { type Rule, warningAt } from './rule.ts';

const RULE = 'plan-of-minutes';

/** The minutes that are planned for a deck are those of its slides together, and every slide has some. A deck without a plan has none to keep. */
export const planOfMinutes: Rule = (checked) => {
  const { deck, text } = checked;
  const planned = deck?.minutes ?? 0;
  // Of a deck whose head alone is read, nothing is known yet.
  if (!deck || planned === 0 || deck.slides.length === 0) return [];
  const sum = Number(deck.notes.reduce((all, { minutes }) => all + minutes, 0).toFixed(2));
  const without = deck.notes
    .filter(({ minutes }) => minutes === 0)
    .flatMap(({ slide }) => deck.slides.find(({ id }) => id === slide) ?? []);
  const missing = without.map(({ id, line }) => {
    const told = {
      words: id,
      why: {
        zh: `这一页没有写计划讲几分钟，整个展项计划讲 ${planned} 分钟`,
        en: `No minutes are planned for this slide, ${planned} for the whole deck`,
      },
      instead: { zh: '写 minutes="…" ours="计划讲解的分钟数"', en: 'Write minutes="…" ours="planned minutes"' },
    };
    return warningAt(checked, { text: '', line: lineOf(text, line, /^:::+\s*slide\b/), slide: id }, RULE, told);
  });
  if (sum === planned) return missing;
  const told = {
    words: `minutes: ${planned}`,
    why: { zh: `各页合起来是 ${sum} 分钟，这里写的是 ${planned} 分钟`, en: `The slides add up to ${sum} minutes, here it says ${planned}` },
    instead: { zh: `写 minutes: ${sum}，或改各页的 minutes`, en: `Write minutes: ${sum}, or change those of the slides` },
  };
  return [warningAt(checked, { text: '', line: keyLine(text, 'minutes') }, RULE, told), ...missing];
};
