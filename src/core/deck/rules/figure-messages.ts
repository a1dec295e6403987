import { CLAUSE_MARKS } from '../article/clause.ts';
import type { NumberWords } from '../number.ts';
import type { Problem } from '../problem.ts';
import { nounOf } from '../proof/noun.ts';
import type { Passage } from '../proof/passage.ts';
import type { RunningNumber } from '../proof/running-number.ts';
import { likeness, type NumberParts } from '../proof/same-number.ts';
import type { Said } from '../said.ts';
import type { Words } from '../words.ts';
import { isInOtherWords, mayCountWhatIsTold } from './other-words.ts';
import { type Checked, errorAt, warningAt } from './rule.ts';

const RULE = 'unknown-figure';

/** What to know of an approximation that differs. */
export const UNPROVED_APPROXIMATION: Said = {
  zh: '约、余、多、近、超不能丢，也不能换',
  en: '约, 余, 多, 近 and 超 can neither be dropped nor exchanged',
};

/** Why, and what to write instead. */
interface Told {
  readonly why: Said;
  readonly instead: Said;
}

/** A number of a passage, with the passage. */
export interface Found {
  readonly passage: Passage;
  readonly number: NumberWords;
}

/** A number that no passage proves: its words, its parts, and the numbers that the passages do have. */
export interface Fault {
  readonly offset: number;
  readonly words: string;
  readonly own: NumberParts;
  readonly found: readonly Found[];
  /** Where it stands in a running text. */
  readonly running?: RunningNumber;
}

/** Says what differs from the article's nearest number, and what to write. */
export function faultProblem(checked: Checked, words: Words, fault: Fault): Problem {
  const { running } = fault;
  const thing = running ? nounOf(running.text.slice(running.number.end)) : '';
  const told = { offset: fault.offset, words: fault.words + thing.slice(0, 8), ...toldOf(fault) };
  const isSame = fault.found.some(({ number }) => likeness(fault.own, number) === 'same');
  const isDoubtful =
    running && (mayCountWhatIsTold(running, fault.found) || (isSame && isInOtherWords(running, fault.found, words.passages)));
  return (isDoubtful ? warningAt : errorAt)(checked, words, RULE, told);
}

function toldOf(fault: Fault): Told {
  const sorted = fault.found.filter(({ number }) => number.value === fault.own.value);
  const other = (kind: string) => sorted.find(({ number }) => likeness(fault.own, number) === kind);
  const thing = other('same');
  if (thing) return thingText(fault.words, thing);
  const unit = other('other-unit');
  if (unit) return unitText(fault.own.unit, unit);
  const approximation = other('other-approximation');
  return approximation ? approximationText(fault.own, approximation) : unknownText(fault);
}

function thingText(words: string, thing: Found): Told {
  const why = {
    zh: `“${words}”在原文里数的是“${shown(thing)}”，这里没有照原文写明`,
    en: `In the article “${words}” counts “${shown(thing)}”; here it doesn’t say so`,
  };
  return { why, instead: { zh: `照原文写“${shown(thing)}”`, en: `Write “${shown(thing)}”, as the article does` } };
}

function unitText(own: string, source: Found): Told {
  const theirs = source.number.unit;
  return {
    why: {
      zh: `原文是“${shown(source)}”，量词是“${theirs || '（没有量词）'}”，不是“${own || '（没有量词）'}”`,
      en: `The article has “${shown(source)}”: its measure word is “${theirs || '(none)'}”, not “${own || '(none)'}”`,
    },
    instead: write(source.number.text),
  };
}

function write(text: string): Said {
  return { zh: `写“${text}”`, en: `Write “${text}”` };
}

function approximationText(own: NumberParts, source: Found): Told {
  const theirs = source.number;
  const lacking = [theirs.before, theirs.after, theirs.tail].filter(
    (word) => word !== '' && ![own.before, own.after, own.tail].includes(word),
  );
  const extra = [own.before, own.after, own.tail].filter(
    (word) => word !== '' && ![theirs.before, theirs.after, theirs.tail].includes(word),
  );
  const [less, more] = [lacking.join(''), extra.join('')];
  const why = (zh: string, en: string): Said => ({ zh: `原文是“${shown(source)}”，${zh}`, en: `The article has “${shown(source)}”${en}` });
  if (less !== '' && more !== '')
    return { why: why(`这里把“${less}”写成了“${more}”`, `; here “${less}” has become “${more}”`), instead: write(theirs.text) };
  if (less !== '')
    return {
      why: why(`这里少了“${less}”`, `; here “${less}” is missing`),
      instead: { zh: `请补上“${less}”，写“${theirs.text}”`, en: `Put “${less}” back: write “${theirs.text}”` },
    };
  return {
    why: why(`没有“${more}”`, `, without “${more}”`),
    instead: { zh: `请去掉“${more}”，写“${theirs.text}”`, en: `Take “${more}” out: write “${theirs.text}”` },
  };
}

function unknownText({ words, found }: Fault): Told {
  const list = [...new Set(found.map(shown))].slice(0, 8);
  if (list.length === 0)
    return {
      why: {
        zh: `“${words}”没有出处：这里所引的原文里没有数`,
        en: `“${words}” rests on nothing: the passages named here have no numbers`,
      },
      instead: { zh: '在 from 里引出有这个数的原文，或删去它', en: 'Name in from the passage that has this number, or leave it out' },
    };
  return {
    why: {
      zh: `所引的原文里没有“${words}”；原文里的数是：${list.join('、')}`,
      en: `The passages named here don’t say “${words}”; their numbers are: ${list.join(', ')}`,
    },
    instead: {
      zh: `改成其中一个；若报道别处有“${words}”，在 from 里引出那一句`,
      en: `Write one of them; if the article says “${words}” elsewhere, name that passage in from`,
    },
  };
}

/** A number with its thing as the article prints it: 300余家企业; 图书馆日均人流量为500人次. */
export function shown({ passage, number }: Found): string {
  const behind = nounOf(passage.text.slice(number.end));
  const noun = isMark(passage.text.charAt(number.end)) ? '' : behind;
  if (noun !== '') return number.text + noun;
  let start = number.start;
  while (start > 0 && !`${CLAUSE_MARKS}\n`.includes(passage.text.charAt(start - 1)) && number.start - start < 40) start--;
  return passage.text.slice(start, number.end);
}

function isMark(sign: string): boolean {
  return sign === '' || /[、，。；：？！”’）\s]/u.test(sign);
}
