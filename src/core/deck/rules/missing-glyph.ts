import type { Problem } from '../problem.ts';
import type { Said } from '../said.ts';
import { codePoint } from '../text/code-point.ts';
import { isDrawable } from '../text/drawable.ts';
import type { Words } from '../words.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

const RULE = 'missing-glyph';
/** A character is told with so many on either side. */
const AROUND = 6;

/** A text that lacks more is in no language of ours; so many are told of one text. */
const MOST = 20;

/** Characters that nobody can read a sentence without; other signs are ornaments. */
const READ = /[\p{L}\p{N}]/u;

/**
 * Every character is in the fonts that ship with the program: the hall's computer has no other Chinese font, and shows a box. A letter or
 * a digit is an error where an audience sees it; other signs, notes, and what stands behind 原文 are warnings.
 */
export const missingGlyph: Rule = (checked) => [
  ...checked.words.flatMap((words) => wordsProblems(checked, words)),
  ...checked.passages.flatMap((passage) => wordsProblems(checked, { ...passage, place: 'passage' })),
];

type Looked = Pick<Words, 'text' | 'line' | 'slide'> & { readonly place: Words['place'] | 'passage' };

function wordsProblems(checked: Checked, words: Looked): readonly Problem[] {
  return missingIn(words.text).map((character) => {
    const at = words.text.indexOf(character);
    const code = codePoint(character);
    const told = {
      offset: at,
      words: words.text.slice(Math.max(0, at - AROUND), at + AROUND + 1),
      why: {
        zh: `展厅的字体里没有“${character}”（${code}），屏幕上会是一个方框`,
        en: `The hall’s fonts don’t have “${character}” (${code}): the screen would show a box`,
      },
      instead: insteadOf(character, words.place === 'passage'),
    };
    const problem = errorAt(checked, words, RULE, told);
    const isSeen = words.place !== 'notes' && words.place !== 'passage';
    return isSeen && READ.test(character) ? problem : { ...problem, severity: 'warning' };
  });
}

/** Characters of the text that the fonts lack, each once; one that was lost (U+FFFD) is lost-character's business. */
function missingIn(text: string): readonly string[] {
  const missing = new Set<string>();
  for (const character of text) if (!isDrawable(character) && character !== '\uFFFD') missing.add(character);
  return [...missing].slice(0, MOST);
}

function insteadOf(character: string, isQuoted: boolean): Said {
  const usual = character.normalize('NFKC');
  if (usual !== character && [...usual].every(isDrawable)) return { zh: `写成“${usual}”`, en: `Write “${usual}”` };
  if (isQuoted)
    return {
      zh: '原文的字不能换：换一句来引，或请开发人员补上字体',
      en: 'The article’s characters can’t be changed: quote another sentence, or ask a developer to add a font',
    };
  return READ.test(character)
    ? { zh: '换成通行的写法；是人名地名就请开发人员补上字体', en: 'Write the usual form; for a name, ask a developer to add a font' }
    : { zh: '删去它，或换成常用的符号', en: 'Delete it, or write a common sign' };
}
