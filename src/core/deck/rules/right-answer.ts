import { nearestPlace } from '../article/nearest.ts';
import type { QuestionBlock } from '../block.ts';
import { bareWords, quotationsIn } from '../proof/quotation.ts';
import type { Words } from '../words.ts';
import { type Checked, errorAt, type Rule } from './rule.ts';

const RULE = 'right-answer';

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
    if (!isWhole) return [errorAt(checked, mark, RULE, { words: block.mark, why: 'mark 里的引号不成对', instead: '把引号里的话标全' })];
    const why = `正确答案“${words.text}”不在标出的原话“${block.mark}”里`;
    if (words.passages.some((passage) => bareWords(passage).includes(answer)))
      return [errorAt(checked, mark, RULE, { words: block.mark, why, instead: `标全，写 mark="…${words.text}…"` })];
    const near = words.passages.map((passage) => nearestPlace(answer, passage)).find((place) => place !== '');
    const instead = near ? `答案照原文写；最接近的原文是“${near}”` : '答案和 mark 都照 from 里的原话写';
    return [errorAt(checked, words, RULE, { words: words.text, why, instead })];
  });

function questionOf(checked: Checked, { slide, block: id }: Words): QuestionBlock | undefined {
  const blocks = checked.deck?.slides.filter((own) => own.id === slide).flatMap((own) => own.blocks) ?? [];
  const block = blocks.find((candidate) => candidate.id === id);
  return block?.kind === 'question' ? block : undefined;
}
