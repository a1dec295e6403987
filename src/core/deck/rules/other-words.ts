import type { NumberWords } from '../number.ts';
import { around, nounOf } from '../proof/noun.ts';
import type { Passage } from '../proof/passage.ts';
import { countsTheSame, type RunningNumber, TURNS } from '../proof/running-number.ts';
import { likeness, type NumberParts } from '../proof/same-number.ts';
import type { Labelled } from '../words.ts';
import type { Found } from './figure-messages.ts';

/** What amounts are measured in. Things are counted in other measure words, and one amount says nothing of another's thing. */
const AMOUNT = /[米里克吨升元秒钟时分天日月年代岁亩顷瓦度点倍成%‰℃]$/u;
/** Measure words that count anything, also what lies on a slide: 四件事, 两句话, 三个变化. */
const GENERAL = ['个', '件', '条', '句', '项', '种', '次'];
const MOST = 10;

/** Whether what is told of a number is the article's own words for another number of the passages, by `isTheirs`: the two are exchanged. */
export function isExchanged(own: NumberParts, found: readonly Found[], isTheirs: (one: Found) => boolean): boolean {
  return found.some((one) => one.number.value !== own.value && isAlike(own, one.number) && isTheirs(one));
}

function isAlike(own: NumberParts, source: NumberParts): boolean {
  const isAmount = ({ unit, value }: NumberParts) => AMOUNT.test(unit || String(value));
  return (own.unit !== '' && own.unit === source.unit) || !(isAmount(own) || isAmount(source));
}

/** Whether the words around a right number of a running text are only other words than the article's: half of the signs of what they count stand in the passages, and they aren't another number's. */
export function isInOtherWords(own: RunningNumber, found: readonly Found[], passages: readonly string[]): boolean {
  const thing = [...thingOf(own)];
  const known = thing.filter((sign) => passages.some((passage) => passage.includes(sign)));
  const isKnown = thing.length < 2 || known.length * 2 >= thing.length;
  const sources = found.filter(({ number }) => likeness(own.number, number) === 'same');
  // In “不到10米，吊；10—13米，等” the second stands on the words before the first.
  const isOwn = sources.some(
    ({ passage, number }) => standsAlone(passage.text, number, passage.numbers) || isFollowedBy(passage, number, thingOf(own)),
  );
  return (
    isKnown && (isOwn || standsAlone(own.text, own.number, own.numbers) || !isExchanged(own.number, found, (one) => isToldOf(own, one)))
  );
}

/** The noun behind a number; a single character may be a measure word that our table doesn't know. */
function thingOf({ text, number }: RunningNumber): string {
  return nounOf(text.slice(number.end));
}

function isToldOf(own: RunningNumber, { passage, number }: Found): boolean {
  const thing = thingOf(own);
  return thing.length !== 1 && (countsTheSame(own, passage, number) || isFollowedBy(passage, number, thing));
}

/** Two characters are enough of a noun to know it: what follows may be its verb. Every ordinal has the noun of the one before: 第一次危机. */
function isFollowedBy({ text }: Passage, { before, end }: NumberWords, thing: string): boolean {
  return thing.length > 1 && before !== '第' && text.startsWith(thing.slice(0, 2), end);
}

function standsAlone(text: string, number: NumberWords, numbers: readonly NumberWords[]): boolean {
  const { preceding, following } = around(text, number, numbers);
  return `${preceding}${following}`.trim() === '';
}

/** Whether a label is only in other words than the article's `sentence`: it names a thing that the passages know, and its note turns the number into no other claim. */
export function isNamedOtherwise({ name, note }: Labelled, passages: readonly string[], sentence: string): boolean {
  const isKnown = passages.some((passage) => passage.includes(name.slice(0, 2)));
  return isKnown && !TURNS.some((turn) => note.includes(turn) && !sentence.includes(turn));
}

/**
 * Whether a number that isn't the article's may count what lies on the slide or is told there, which nobody but a reader can judge: exact, up to
 * ten, with a general measure word, of a thing that the passages don't count; or one of what they count (一名学生).
 */
export function mayCountWhatIsTold(own: RunningNumber, found: readonly Found[]): boolean {
  const { value, before, after, tail, unit, text } = own.number;
  if (typeof value !== 'number' || value > MOST || before + after + tail !== '') return false;
  if (text.startsWith('一') && found.some(({ number }) => number.unit === unit)) return true;
  return GENERAL.includes(unit) && !found.some((one) => isToldOf(own, one));
}
