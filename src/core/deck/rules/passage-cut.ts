import { beginsClause, boundsAround, CLAUSE_MARKS, endsClause } from '../article/clause.ts';
import { quotationsIn } from '../proof/quotation.ts';
import { errorAt, type Rule } from './rule.ts';

const CLOSING = '”’」』';

/**
 * A passage is made of whole clauses (bounded by ，。；：？！, quotes behind them, or a paragraph's ends): a number or a quotation that is torn
 * from the middle of a clause proves nothing. It may leave off a ， at its very end, but no other mark and not the one that closes its quotation.
 */
export const passageCut: Rule = (checked) => {
  const { article } = checked;
  if (!article) return [];
  return checked.passages.flatMap((passage) => {
    const places = checked.proofs([passage.text]).filter((place) => place.text === article.text);
    if (places.length === 0) return [];
    const torn = quotationsIn(passage.text).unpaired.some((at) => CLOSING.includes(passage.text.charAt(at)));
    const whole = (start: number, end: number) => !torn && beginsClause(article.text, start) && endsClause(article.text, start, end);
    if (places.some(({ start, end }) => whole(start, end))) return [];
    const place = places[0];
    if (!place) return [];
    let start = boundsAround(article.text, place.start, `${CLAUSE_MARKS}\n`).start;
    let end = boundsAround(article.text, Math.max(place.start, place.end - 1), `${CLAUSE_MARKS}\n`).end;
    while (/[，。；：？！”’）]/u.test(article.text.charAt(end)) && !/[，。；：？！”’）]/u.test(article.text.charAt(end - 1) ?? '')) end++;
    while (/[”’）]/u.test(article.text.charAt(end))) end++;
    while (torn && start > 0 && /[“‘]/u.test(article.text.charAt(start - 1))) start--;
    const why = torn ? '出处里的引号缺了前一半' : beginsClause(article.text, place.start) ? '出处在半句上断开' : '出处从半句开始';
    return [
      errorAt(checked, passage, 'passage-cut', { words: passage.text, why, instead: `引整句：“${article.text.slice(start, end).trim()}”` }),
    ];
  });
};
