import { nearestPlace } from '../article/nearest.ts';
import { errorAt, type Rule } from './rule.ts';

/** Every passage that is named as a source stands in the joined article, character for character. */
export const passageNotInArticle: Rule = (checked) => {
  const { article } = checked;
  if (!article) return [];
  return checked.passages
    .filter(({ text }) => !article.text.includes(text))
    .map((passage) => {
      const near = nearestPlace(passage.text, article.text).replaceAll('\n', '');
      const instead = near ? `照报道的原文写；最接近的一处是“${near}”` : '从报道里原样抄下一句';
      return errorAt(checked, passage, 'passage-not-in-article', { words: passage.text, why: '出处不是报道的原文，有字对不上', instead });
    });
};
