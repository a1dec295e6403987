import { boundsAround, CLAUSE_MARKS } from '../article/clause.ts';
import type { NumberWords } from '../number.ts';

/** Words that stand between a thing and its number and name nothing: 图书馆日均人流量[为]500人次. */
const FILLERS = ['共有', '共计', '累计', '目前', '现有', '已有', '共', '已', '为', '达', '是', '有', '约', '近', '超', '逾'];
/** Verbs that a counted noun runs into without a mark: 困难群众[开展]了…, [接待]省级以上单位10余次. */
const VERBS = ['开展', '认领', '接待', '提供', '参与', '参加', '组织', '建设', '建成', '建立', '完成', '推出', '搭建', '服务于'];
/** What ends a noun that follows its number. */
const ENDS = ['的', '了', '就', '在', '是', '为', '和', '与', '及', '等', '以', '都', '也', '已', '将', '被', '由', '共有', '累计'];
const MARKS = /^[、，。；：？！…“”‘’「」『』《》〈〉【】（）()—～\-·/|,.;:!?"\s]/u;
const NUMBER = /^(?:大约|超过|约|近|超|逾|达|为|共|有)*[\d〇零一二两三四五六七八九十百千万亿]/u;
const OPENING = /^[“‘「『（(]/u;
const CLOSING = /[”’」』）)]$/u;

/** Whether a noun ends where `rest` begins: at the end, a mark, a number, a function word or one of the verbs. */
export function endsNoun(rest: string): boolean {
  return rest === '' || MARKS.test(rest) || NUMBER.test(rest) || [...ENDS, ...VERBS].some((word) => rest.startsWith(word));
}

/** The shortest beginning of `after` that may be a noun. */
export function nounOf(after: string): string {
  for (let length = 1; length <= after.length; length++) if (endsNoun(after.slice(length))) return after.slice(0, length);
  return after;
}

/** Whether a word may begin where `before` ends: at the start, a mark, or behind a filler or one of the verbs. */
export function beginsWord(before: string): boolean {
  const last = before.at(-1) ?? '';
  return before === '' || MARKS.test(last) || endsInFiller(before);
}

/** Like beginsWord, but a 、 or a quotation mark belongs to the name: 市、区级以上单位 and “同心圆”大讲堂 are whole names. */
export function beginsName(before: string): boolean {
  return before === '' || /[，。；：？！\s]$/u.test(before) || endsInFiller(before);
}

function endsInFiller(before: string): boolean {
  return [...FILLERS, ...VERBS].some((word) => before.endsWith(word));
}

/** Whether the words are nothing but fillers and verbs of the two lists. */
export function isFiller(words: string): boolean {
  if (words === '') return true;
  return [...FILLERS, ...VERBS].some((word) => words.startsWith(word) && isFiller(words.slice(word.length)));
}

/** Whether `name` stands in `text` as a whole word, marks or other ends on both sides. `also` are words that may stand next to it. */
export function standsWhole(name: string, text: string, also: readonly string[] = []): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const rest = text.slice(at + name.length);
    const begins =
      OPENING.test(name) ||
      beginsWord(before) ||
      also.some((word) => word !== '' && before.endsWith(word)) ||
      ENDS.some((word) => before.endsWith(word));
    const ends = CLOSING.test(name) || endsNoun(rest) || also.some((word) => word !== '' && rest.startsWith(word));
    if (begins && ends) return true;
  }
  return false;
}

/** The words around a number in its text. All are raw slices; `clause` is bounded by ，。；：？！ and line ends. */
export interface Around {
  /** Behind unit and tail, up to a clause mark or the next number. */
  readonly following: string;
  /** Before the number, back to a clause mark or the number before. */
  readonly preceding: string;
  readonly clause: string;
  /** The clause before in the same sentence, empty when there is none. */
  readonly clauseBefore: string;
  /** From the sentence's start (。；？！ or a line's) to the number. */
  readonly sentenceBefore: string;
}

/** What stands around a number is read once: each number of a slide is held against each of its passages. */
const known = new WeakMap<NumberWords, Around>();

/** Reads what stands around a number; `numbers` are all numbers of the text. */
export function around(text: string, number: NumberWords, numbers: readonly NumberWords[]): Around {
  const words = known.get(number) ?? readAround(text, number, numbers);
  known.set(number, words);
  return words;
}

function readAround(text: string, number: NumberWords, numbers: readonly NumberWords[]): Around {
  const marks = `${CLAUSE_MARKS}\n`;
  const { start, end } = boundsAround(text, number.digitsStart, marks);
  const sentence = boundsAround(text, number.digitsStart, '。；？！\n').start;
  const next = numbers.find((other) => other.start >= number.end)?.start ?? text.length;
  const previous = numbers.findLast((other) => other.end <= number.start)?.end ?? 0;
  const clauseBefore = start - 1 > sentence ? text.slice(boundsAround(text, start - 1, marks).start, start - 1) : '';
  return {
    following: text.slice(number.end, Math.max(number.end, Math.min(end, next))),
    preceding: text.slice(Math.max(start, previous), number.start),
    clause: text.slice(start, end),
    clauseBefore,
    sentenceBefore: text.slice(sentence, number.start),
  };
}
