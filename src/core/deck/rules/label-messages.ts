import { boundsAround, SENTENCE_MARKS } from '../article/clause.ts';
import type { NumberWords } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { LabelFault } from '../proof/labelled-number.ts';
import type { Passage } from '../proof/passage.ts';
import type { Said } from '../said.ts';
import type { Labelled, Words } from '../words.ts';
import { shown } from './figure-messages.ts';
import { isNamedOtherwise } from './other-words.ts';
import { type Checked, errorAt, warningAt } from './rule.ts';

const RULE = 'unknown-figure';

/** Says which label the article gives to a figure. */
export function labelProblem(
  checked: Checked,
  words: Words,
  label: Labelled,
  faults: readonly { readonly passage: Passage; readonly number: NumberWords; readonly fault: LabelFault | undefined }[],
  isExchanged: boolean,
): Problem {
  const near = faults.find(({ fault }) => fault !== undefined && fault.kind !== 'name') ?? faults[0];
  const source = near ? shown(near) : '';
  const written = [words.text, label.name, label.note].filter((part) => part !== '').join(' | ');
  const { start, end } = boundsAround(near?.passage.text ?? '', near?.number.start ?? 0, SENTENCE_MARKS);
  const sentence = near?.passage.text.slice(start, end) ?? '';
  const tell = isExchanged || !isNamedOtherwise(label, words.passages, sentence) ? errorAt : warningAt;
  const told = (why: Said, instead: Said) => tell(checked, words, RULE, { words: written, why, instead });
  const fault = near?.fault;
  if (fault?.kind === 'note')
    return told(
      {
        zh: `“${label.note}”不是原文里这个数的说明：原文是“${fault.words}”`,
        en: `“${label.note}” isn’t what the article says of this number: it says “${fault.words}”`,
      },
      { zh: '第三格照这一句的原话写，或删去', en: 'Write the third cell in the words of that passage, or leave it out' },
    );
  if (fault?.kind === 'missing-note')
    return told(
      {
        zh: `原文是“${source}”，名称后面少了“${fault.words}”`,
        en: `The article has “${source}”; “${fault.words}” is missing behind the name`,
      },
      { zh: `在第三格补上“${fault.words}”里的原话`, en: `Write the words of “${fault.words}” into the third cell` },
    );
  if (fault?.kind === 'part-of')
    return told(
      {
        zh: '原文在这个数前面说“其中”：它是前面一个数的一部分',
        en: 'The article says 其中 (“of these”) before this number: it is part of the number before it',
      },
      { zh: '在第三格写上“其中”', en: 'Write “其中” into the third cell' },
    );
  const all = [...new Set(faults.map(shown))].join('、');
  return told(
    {
      zh: `“${words.text}”数的不是“${label.name}”：原文是“${all}”`,
      en: `“${words.text}” doesn’t count “${label.name}”: the article has “${all}”`,
    },
    {
      zh: `名称照原文写全：${all}；或换成属于“${label.name}”的数`,
      en: `Write the name in full, as the article does: ${all}; or the number that belongs to “${label.name}”`,
    },
  );
}
