import { nearestPlace } from '../article/nearest.ts';
import { errorAt, type Rule } from './rule.ts';

/** Every passage that is named as a source stands in the joined article, character for character; rows of a `|` table may stand in one line. */
export const passageNotInArticle: Rule = (checked) => {
  const { article } = checked;
  if (!article) return [];
  return checked.passages
    .filter(({ text }) => !checked.proofs([text]).some((place) => place.text === article.text))
    .map((passage) => {
      const near = nearestPlace(passage.text, article.text).replaceAll('\n', '');
      const why = { zh: '出处不是报道的原文，有字对不上', en: 'The article doesn’t have this passage, not character for character' };
      const instead = near
        ? { zh: `照报道的原文写；最接近的一处是“${near}”`, en: `Write it as the article does; the nearest place is “${near}”` }
        : { zh: '从报道里原样抄下一句', en: 'Copy a sentence of the article as it stands' };
      return errorAt(checked, passage, 'passage-not-in-article', { words: passage.text, why, instead });
    });
};
