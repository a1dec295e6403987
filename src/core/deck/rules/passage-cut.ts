import { beginsClause, boundsAround, CLAUSE_MARKS, endsClause } from '../article/clause.ts';
import { errorAt, type Rule } from './rule.ts';

/**
 * A passage is made of whole clauses (bounded by ，。；：？！, quotes behind them, or a paragraph's ends): a number or a quotation that is torn
 * from the middle of a clause proves nothing. It may leave off a ，。；： at its very end, but not ？ or ！ or the mark that closes its quotation.
 */
export const passageCut: Rule = (checked) => {
  const { article } = checked;
  if (!article) return [];
  return checked.passages.flatMap((passage) => {
    const places = checked.proofs([passage.text]).filter((place) => place.text === article.text);
    if (places.length === 0) return [];
    const whole = (start: number, end: number) => beginsClause(article.text, start) && endsClause(article.text, start, end);
    if (places.some(({ start, end }) => whole(start, end))) return [];
    const place = places[0];
    if (!place) return [];
    const start = boundsAround(article.text, place.start, `${CLAUSE_MARKS}\n`).start;
    let end = boundsAround(article.text, Math.max(place.start, place.end - 1), `${CLAUSE_MARKS}\n`).end;
    while (/[，。；：？！”’）]/u.test(article.text.charAt(end)) && !/[，。；：？！”’）]/u.test(article.text.charAt(end - 1) ?? '')) end++;
    while (/[”’）]/u.test(article.text.charAt(end))) end++;
    const why = beginsClause(article.text, place.start) ? '出处在半句上断开' : '出处从半句开始';
    return [errorAt(checked, passage, 'passage-cut', { words: passage.text, why, instead: `引整句：“${article.text.slice(start, end).trim()}”` })];
  });
};
