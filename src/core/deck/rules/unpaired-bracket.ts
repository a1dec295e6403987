import { isPrinted } from './printed.ts';
import { type Rule, warningAt } from './rule.ts';

const PAIRS: Readonly<Record<string, string>> = { '（': '）', '《': '》', '〈': '〉', '【': '】', '〔': '〕', '(': ')', '[': ']' };
const OPENINGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PAIRS).map(([opening, closing]) => [closing, opening]),
);

/** So many are told of one text. */
const MOST = 20;

/** Brackets and title marks come in pairs, the opening one first. Quotation marks are unknown-quotation's business. */
export const unpairedBracket: Rule = (checked) =>
  checked.words.flatMap((words) => {
    if (words.place === 'quote' || !/[（）《》〈〉【】〔〕()[\]]/.test(words.text)) return [];
    return unpaired(words.text)
      .slice(0, MOST)
      .flatMap(({ at, partner }) => {
        if (isPrinted(checked.article, words.text, at, at + 1)) return [];
        const mark = words.text.charAt(at);
        const told = {
          offset: at,
          words: words.text.slice(Math.max(0, at - 8), at + 9),
          why: { zh: `“${mark}”没有和它成对的“${partner}”`, en: `“${mark}” has no “${partner}” to go with it` },
          instead: { zh: `补上“${partner}”，或删去“${mark}”`, en: `Add “${partner}”, or delete “${mark}”` },
        };
        return [warningAt(checked, words, 'unpaired-bracket', told)];
      });
  });

/** Where a bracket stands alone, and which one it lacks. */
function unpaired(text: string): readonly { readonly at: number; readonly partner: string }[] {
  const alone: { at: number; partner: string }[] = [];
  const open: { at: number; partner: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const [closing, opening] = [PAIRS[mark], OPENINGS[mark]];
    if (closing !== undefined) open.push({ at, partner: closing });
    else if (opening !== undefined && open.at(-1)?.partner === mark) open.pop();
    else if (opening !== undefined) alone.push({ at, partner: opening });
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}
