import { nearestPlace } from '../article/nearest.ts';
import type { QuestionBlock } from '../block.ts';
import { bareWords, quotationsIn } from '../proof/quotation.ts';
import type { Words } from '../words.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

const RULE = 'right-answer';
const TORN_MARK = {
  why: { zh: 'mark 里的引号不成对', en: 'The quotation marks in mark don’t pair up' },
  instead: { zh: '把引号里的话标全', en: 'Mark the whole of what is quoted' },
};

/**
 * A question's right answer is the article's: its words, quotation marks aside, are among the marked words of its passage, and these are not
 * torn from a quotation. What its number counts is unknown-figure's business, which reads the answer inside its question.
 */
export const rightAnswer: Rule = (checked) =>
  checked.words.flatMap((words) => {
    const block = words.place === 'answer' ? questionOf(checked, words) : undefined;
    if (block === undefined) return [];
    const answer = bareWords(words.text);
    const isWhole = quotationsIn(block.mark).unpaired.length === 0;
    if (isWhole && bareWords(block.mark).includes(answer)) return [];
    const mark = { text: block.mark, line: block.line, ...(words.slide === undefined ? {} : { slide: words.slide }) };
    if (!isWhole) return [errorAt(checked, mark, RULE, { words: block.mark, ...TORN_MARK })];
    const why = {
      zh: `正确答案“${words.text}”不在标出的原话“${block.mark}”里`,
      en: `The right answer “${words.text}” isn’t among the marked words “${block.mark}”`,
    };
    if (words.passages.some((passage) => bareWords(passage).includes(answer))) {
      const instead = { zh: `标全，写 mark="…${words.text}…"`, en: `Mark the whole of it: mark="…${words.text}…"` };
      return [errorAt(checked, mark, RULE, { words: block.mark, why, instead })];
    }
    const near = words.passages.map((passage) => nearestPlace(answer, passage)).find((place) => place !== '');
    const instead = near
      ? { zh: `答案照原文写；最接近的原文是“${near}”`, en: `Write the answer as the article does; the nearest words are “${near}”` }
      : { zh: '答案和 mark 都照 from 里的原话写', en: 'Write answer and mark in the words of from' };
    return [errorAt(checked, words, RULE, { words: words.text, why, instead })];
  });

function questionOf(checked: Checked, { slide, block: id }: Words): QuestionBlock | undefined {
  const blocks = checked.deck?.slides.filter((own) => own.id === slide).flatMap((own) => own.blocks) ?? [];
  const block = blocks.find((candidate) => candidate.id === id);
  return block?.kind === 'question' ? block : undefined;
}
