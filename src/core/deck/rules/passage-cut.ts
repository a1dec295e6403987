import { beginsClause, boundsAround, CLAUSE_MARKS, endsClause } from '../article/clause.ts';
import { quotationsIn } from '../proof/quotation.ts';
import type { Said } from '../said.ts';
import { errorAt, type Rule } from './rule.ts';

const CLOSING = '”’」』';
const TORN: Said = { zh: '出处里的引号缺了前一半', en: 'The passage closes a quotation that it doesn’t open' };
const CUT_AT_ITS_END: Said = { zh: '出处在半句上断开', en: 'The passage breaks off in the middle of a clause' };
const CUT_AT_ITS_BEGINNING: Said = { zh: '出处从半句开始', en: 'The passage begins in the middle of a clause' };

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
    const isWhole = (start: number, end: number) => !torn && beginsClause(article.text, start) && endsClause(article.text, start, end);
    if (places.some(({ start, end }) => isWhole(start, end))) return [];
    const place = places[0];
    if (!place) return [];
    let start = boundsAround(article.text, place.start, `${CLAUSE_MARKS}\n`).start;
    let end = boundsAround(article.text, Math.max(place.start, place.end - 1), `${CLAUSE_MARKS}\n`).end;
    while (/[，。；：？！”’）]/u.test(article.text.charAt(end)) && !/[，。；：？！”’）]/u.test(article.text.charAt(end - 1) ?? '')) end++;
    while (/[”’）]/u.test(article.text.charAt(end))) end++;
    while (torn && start > 0 && /[“‘]/u.test(article.text.charAt(start - 1))) start--;
    const whole = article.text.slice(start, end).trim();
    const why = torn ? TORN : beginsClause(article.text, place.start) ? CUT_AT_ITS_END : CUT_AT_ITS_BEGINNING;
    const instead = { zh: `引整句：“${whole}”`, en: `Name the whole of it: “${whole}”` };
    return [errorAt(checked, passage, 'passage-cut', { words: passage.text, why, instead })];
  });
};
