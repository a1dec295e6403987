import type { Slide } from '../deck.ts';
import { type Figure, figureText, figureValue } from '../figure.ts';
import { numbersIn, worthOf } from '../number.ts';
import type { Problem } from '../problem.ts';
import { claimOf } from '../proof/claim.ts';
import { countsOnSlide } from '../proof/counted.ts';
import { labelFault, numbersWithPassage } from '../proof/labelled-number.ts';
import { standsInWords } from '../proof/numeral-in-words.ts';
import type { Passage } from '../proof/passage.ts';
import { quotationsIn, standingOf } from '../proof/quotation.ts';
import { countsTheSame, type RunningNumber } from '../proof/running-number.ts';
import { likeness, type NumberParts } from '../proof/same-number.ts';
import { slidePassages, type Words } from '../words.ts';
import { type Found, faultProblem } from './figure-messages.ts';
import { labelProblem } from './label-messages.ts';
import { isExchanged } from './other-words.ts';
import type { Checked, Rule } from './rule.ts';

const COUNTING_PLACES: readonly Words['place'][] = ['title', 'kicker', 'prose', 'alt', 'notes'];

/**
 * Every number that anyone can see or hear is the article's: same value, same approximation, same unit, same thing counted; or it stands in
 * a quotation that the article has whole; or it is part of the deck's name, title or unit; or it is a numeral in a word of the article; or it counts what lies on the slide.
 * A right number told of a thing that the passages know, in other words than theirs, is a warning (other-words.ts).
 * Known limits: 半, 双, 许多 and numbers in English words are not looked at; whether the sentence around a true number tells the truth is not, either.
 */
export const unknownFigure: Rule = (checked) =>
  checked.words.flatMap((words) => (words.place === 'wrong-option' ? [] : figureProblems(checked, words)));

/** What keeps the numbers of these words from being the article's. An answer is read inside its question. */
export function figureProblems(checked: Checked, words: Words): readonly Problem[] {
  if (words.place === 'figure') return labelledProblems(checked, words);
  return runningProblems(checked, words.asked === undefined ? words : { ...words, text: claimOf(words.asked, words.text) });
}

function labelledProblems(checked: Checked, words: Words): readonly Problem[] {
  const { labelled } = words;
  if (!labelled) return [];
  const { figure } = labelled;
  const own = partsOf(figure);
  const slide = checked.proofs(passagesOfSlide(checked, words));
  const found = numbersWithPassage(checked.proofs(words.passages));
  const same = found.map((one) => withUnit(own, one)).filter(({ number }) => likeness(own, number) === 'same');
  if (same.length === 0) return [faultProblem(checked, words, { offset: 0, words: figureText(figure), own, found })];
  const faults = same.map(({ passage, number }) => ({ passage, number, fault: labelFault(labelled, passage, number, slide) }));
  if (faults.some(({ fault }) => fault === undefined)) return [];
  const isAnothers = isExchanged(own, found, ({ passage, number }) => !labelFault(labelled, passage, number, slide));
  return [labelProblem(checked, words, labelled, faults, isAnothers)];
}

/** A figure's parts as numbersIn reads them; its own where the measure word isn't in the table. */
function partsOf(figure: Figure): NumberParts {
  const text = figureText(figure);
  const [number] = numbersIn(text);
  if (number && number.start === 0 && number.end === text.length) return number;
  const { before, after, unit } = figure;
  return { value: worthOf(figure.digits, figureValue(figure)), before, after, unit, tail: '' };
}

/** A measure word that our table doesn't know begins what follows the number: 30盏路灯. */
function withUnit(own: NumberParts, found: Found): Found {
  const { passage, number } = found;
  if (number.unit !== '' || number.tail !== '' || !passage.text.startsWith(own.unit, number.end)) return found;
  return { passage, number: { ...number, unit: own.unit, end: number.end + own.unit.length } };
}

function runningProblems(checked: Checked, words: Words): readonly Problem[] {
  const text = words.text;
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const passages = checked.proofs(words.passages);
  const quoted = quotationsIn(text).quotations.filter(({ inner }) =>
    passages.some((passage) => standingOf(inner, passage.words) === 'whole'),
  );
  const found = numbersWithPassage(passages);
  return numbers.flatMap((number) => {
    if (quoted.some(({ start, end }) => start <= number.start && number.end <= end)) return [];
    const own = { text, number, numbers };
    return isProved(checked, words, own, passages, found)
      ? []
      : [faultProblem(checked, words, { offset: number.start, words: number.text, own: number, found, running: own })];
  });
}

function isProved(checked: Checked, words: Words, own: RunningNumber, passages: readonly Passage[], found: readonly Found[]): boolean {
  const { text, number } = own;
  const same = found.filter((other) => likeness(number, other.number) === 'same');
  if (same.some((other) => countsTheSame(own, other.passage, other.number))) return true;
  if (words.place !== 'head' && standsInHead(checked, own)) return true;
  if (number.kind === 'sign' && passages.some((passage) => passage.words.includes(number.text))) return true;
  if (number.kind === 'chinese' && standsInWords(text, number, passages)) return true;
  const slide = slideOf(checked, words);
  return slide !== undefined && COUNTING_PLACES.includes(words.place) && countsOnSlide(text, number, slide);
}

/** Numbers in a deck's own names (7号线, 第十二届运动会) rest on the head's passages, wherever they stand. */
function standsInHead({ deck }: Checked, { text, number }: RunningNumber): boolean {
  const { name = '', title = '', unit = '' } = deck?.head ?? {};
  const named = text.slice(number.start, number.end + 1);
  return /\p{L}/u.test(text.charAt(number.end)) && [name, title, unit].some((own) => own.includes(named));
}

function slideOf(checked: Checked, words: Words): Slide | undefined {
  return checked.deck?.slides.find((slide) => slide.id === words.slide);
}

function passagesOfSlide(checked: Checked, words: Words): readonly string[] {
  const slide = slideOf(checked, words);
  return slide ? slidePassages(slide) : words.passages;
}
