import type { Problem } from '../problem.ts';
import { errorAt, type Rule } from './rule.ts';
import { slideAt } from './slide-at.ts';

/** Signs of the deck's form as a Chinese keyboard types them, or as Word changes them, with what they were to be. */
const SIGNS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/^：[：:]{2,}/u, ':::'],
  [/^:[：:]*：[：:]*/u, ':::'],
  [/^＃+/u, '#'],
  [/^(?=.*[－—–])[-－—–]{2,}$/u, '---'],
  [/^[－•●▪][ \t\u3000]/u, '- '],
];

/** What any of them begins with. */
const BEGINS = /^\s*[：:＃－—–•●▪-]/u;

/** The signs that make titles, blocks, rows and slides are half-width; a full-width one makes nothing and would stand on the screen itself. */
export const fullWidthMarkup: Rule = (checked) => {
  if (!checked.deck) return [];
  const first = checked.deck.slides[0]?.line ?? Number.POSITIVE_INFINITY;
  return checked.text.split('\n').flatMap((written, index): readonly Problem[] => {
    const text = written.trim();
    const line = index + 1;
    const found = line < first || !BEGINS.test(text) ? undefined : SIGNS.find(([pattern]) => pattern.test(text));
    if (!found) return [];
    const [pattern, right] = found;
    const sign = (pattern.exec(text)?.[0] ?? '').trim();
    const told = {
      words: text.slice(0, 30),
      why: { zh: `行首的“${sign}”是全角的，程序认不出`, en: `“${sign}” at the line’s beginning is full-width: it makes nothing` },
      instead: { zh: `用英文输入法写“${right}”`, en: `Write “${right}” in half-width` },
    };
    return [errorAt(checked, { text: '', line, ...slideAt(checked.deck, line) }, 'full-width-markup', told)];
  });
};
