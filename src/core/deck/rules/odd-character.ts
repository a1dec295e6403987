import type { Problem } from '../problem.ts';
import { codePoint } from '../text/code-point.ts';
import { type OddCharacter, oddCharacters } from '../text/plain-text.ts';
import { type Checked, type Rule, warningAt } from './rule.ts';
import { slideAt } from './slide-at.ts';

const RULE = 'odd-character';
/** How much of the line is told on either side, in characters. */
const AROUND = 8;

const KINDS: readonly OddCharacter['kind'][] = ['invisible', 'space', 'double'];
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '\u00AD': ['软连字符', 'soft hyphen'],
  '\u200B': ['零宽空格', 'zero-width space'],
  '\u200C': ['零宽不连字', 'zero-width non-joiner'],
  '\u200D': ['零宽连字', 'zero-width joiner'],
  '\u200E': ['方向控制符', 'direction mark'],
  '\u200F': ['方向控制符', 'direction mark'],
  '\u202D': ['方向控制符', 'direction mark'],
  '\u202E': ['方向控制符', 'direction mark'],
  '\u2060': ['零宽连接符', 'word joiner'],
  '\uFEFF': ['字节顺序标记', 'byte order mark'],
  '\u00A0': ['不换行空格', 'non-breaking space'],
  '\u202F': ['窄的不换行空格', 'narrow non-breaking space'],
  '\u2028': ['行分隔符', 'line separator'],
  '\u2029': ['段分隔符', 'paragraph separator'],
};

/**
 * No character stands in the file that nobody sees as what it is: copied from a web page or a PDF, it is neither found nor deleted by eye.
 * The program reads the text without it (see plainText), so no number and no name hides behind one. A line is told once for each kind.
 */
export const oddCharacter: Rule = (checked) => {
  // Most files have none.
  if (checked.raw === checked.text) return [];
  return checked.raw.split('\n').flatMap((text, index) => {
    const odd = oddCharacters(text).filter(({ at, character }) => index + at > 0 || character !== '\uFEFF');
    return KINDS.flatMap((kind) =>
      lineProblem(
        checked,
        index + 1,
        text,
        odd.filter((own) => own.kind === kind),
      ),
    );
  });
};

function lineProblem(checked: Checked, line: number, text: string, odd: readonly OddCharacter[]): readonly Problem[] {
  const [first] = odd;
  if (!first) return [];
  const named = [...new Set(odd.map(({ character }) => character))].slice(0, 3);
  const zh = named.map((each) => `${NAMES[each]?.[0] ?? kindName(first).zh}（${codePoint(each)}）`).join('、');
  const en = named.map((each) => `${NAMES[each]?.[1] ?? kindName(first).en} (${codePoint(each)})`).join(', ');
  const told = { words: shownAround(text, first), ...textOf(first, odd.length, zh, en) };
  return [warningAt(checked, { text: '', line, ...slideAt(checked.deck, line) }, RULE, told)];
}

function textOf({ kind, character, plain }: OddCharacter, count: number, zh: string, en: string) {
  if (kind === 'double')
    return {
      why: {
        zh: `“${character}”（${codePoint(character)}）看起来是“${plain}”，其实是另一个字，多半是从 PDF 里复制来的`,
        en: `“${character}” (${codePoint(character)}) looks like “${plain}” but is another character, probably copied from a PDF`,
      },
      instead: { zh: `用键盘重新打“${plain}”`, en: `Type “${plain}” anew` },
    };
  if (kind === 'space')
    return {
      why: { zh: `这一行有 ${count} 个特别的空格：${zh}`, en: `Odd spaces on this line (${count}): ${en}` },
      instead: { zh: '删去它；真要空一格，就按空格键打一个', en: 'Delete it; if a space is meant, type one with the space bar' },
    };
  return {
    why: {
      zh: `这一行有 ${count} 个看不见的字：${zh}，程序当它没有`,
      en: `Invisible characters on this line (${count}): ${en}; the program reads the text without them`,
    },
    instead: { zh: '把方括号前后的字删掉，重新打一遍', en: 'Delete the characters around the square brackets and type them anew' },
  };
}

function kindName({ kind }: OddCharacter): { readonly zh: string; readonly en: string } {
  if (kind === 'space') return { zh: '特别的空格', en: 'odd space' };
  return kind === 'double' ? { zh: '兼容字', en: 'compatibility character' } : { zh: '看不见的字', en: 'invisible character' };
}

/** The words around, with the code of what is invisible in square brackets. */
function shownAround(text: string, { at, character, kind }: OddCharacter): string {
  const behind = at + character.length;
  const shown = kind === 'double' ? character : `[${codePoint(character)}]`;
  return text.slice(Math.max(0, at - AROUND), at) + shown + text.slice(behind, behind + AROUND);
}
