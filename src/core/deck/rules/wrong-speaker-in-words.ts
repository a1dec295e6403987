import type { Article } from '../article.ts';
import type { Problem } from '../problem.ts';
import { quotationsIn } from '../proof/quotation.ts';
import { speakersAround } from '../proof/speaker.ts';
import type { Words } from '../words.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

/** Whose words a slide's quotation is said to be: 这是馆长的原话. */
const WHOSE = /(?:^|[，。；：？！\n]|是)([^，。；：？！\n“”]{2,30}?)(?:的原话|说的话|说过的话)/gu;

/**
 * A sentence that gives a quotation of the article to somebody gives it to whom the article does: 馆长说：“…”, and 这是馆长的原话 beside a quote block.
 * Only somebody who speaks elsewhere in the article is told; a name that the article doesn't have as a speaker isn't looked at.
 */
export const wrongSpeakerInWords: Rule = (checked) => {
  const { article } = checked;
  if (!article) return [];
  return checked.words.flatMap((words) =>
    words.place === 'quote' || words.place === 'speaker' || words.place === 'wrong-option'
      ? []
      : [...besideQuotations(checked, words, article), ...besideBlocks(checked, words, article)],
  );
};

function besideQuotations(checked: Checked, words: Words, article: Article): readonly Problem[] {
  const { quotations } = quotationsIn(words.text);
  return [...new Set(quotations.map(({ start, end }) => words.text.slice(start - 1, end + 1)))].flatMap((quotation) => {
    const known = speakersAround(quotation, article.text);
    return speakersAround(quotation, words.text).flatMap((own) => problemsOf(checked, words, own, known, article));
  });
}

function besideBlocks(checked: Checked, words: Words, article: Article): readonly Problem[] {
  const told = [...words.text.matchAll(WHOSE)];
  if (told.length === 0) return [];
  const known = checked.words.filter(({ place, slide }) => place === 'speaker' && slide === words.slide).map(({ text }) => text);
  return told.flatMap(({ 1: own = '' }) => problemsOf(checked, words, own, known, article));
}

function problemsOf(checked: Checked, words: Words, own: string, known: readonly string[], article: Article): readonly Problem[] {
  const isNamed = (name: string) => name.endsWith(own) || own.endsWith(name);
  if (known.length === 0 || known.some(isNamed) || !speakersOf(article).some(isNamed)) return [];
  const why = { zh: `原文里这话不是“${own}”说的，是“${known[0]}”`, en: `In the article it is “${known[0]}” who says this, not “${own}”` };
  const instead = { zh: `写“${known[0]}”`, en: `Write “${known[0]}”` };
  return [errorAt(checked, words, 'wrong-speaker-in-words', { offset: words.text.indexOf(own), words: own, why, instead })];
}

const speakers = new WeakMap<Article, readonly string[]>();

/** Everybody who says something in the article. */
function speakersOf(article: Article): readonly string[] {
  const known = speakers.get(article);
  if (known) return known;
  const { quotations } = quotationsIn(article.text);
  const all = [...new Set(quotations.flatMap(({ start, end }) => speakersAround(article.text.slice(start - 1, end + 1), article.text)))];
  speakers.set(article, all);
  return all;
}
