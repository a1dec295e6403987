import type { Article } from '../article.ts';
import type { Glossary, Terms } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { lineHolding } from '../words/line-of.ts';

const RULE = 'glossary-terms';
type Tell = (zh: string, why: string, instead: string) => Problem;

/**
 * What the glossary translates stands in the article; the translations of one term are inflections of each other, and no two terms of a
 * list have one translation.
 */
export function glossaryTerms(file: string, glossary: Glossary, article: Article | undefined, text: string): readonly Problem[] {
  const tell: Tell = (zh, why, instead) => ({
    ...{ severity: 'error', rule: RULE, file, words: zh, why, instead },
    line: lineHolding(text, `${zh}:`) > 1 ? lineHolding(text, `${zh}:`) : lineHolding(text, zh),
  });
  return Object.values(glossary).flatMap((terms: Terms) => listProblems(terms, article?.text, tell));
}

function listProblems(terms: Terms, article: string | undefined, tell: Tell): readonly Problem[] {
  const met = new Map<string, string>();
  return [...terms].flatMap(([zh, english]) => {
    const problems: Problem[] = [];
    if (article !== undefined && !article.includes(zh)) problems.push(tell(zh, '报道里没有这几个字', '照报道的原文写，或删去这一行'));
    const stems = new Set(english.map(stemOf));
    if (stems.size > 1) problems.push(tell(zh, `译成了几种：${english.join('、')}`, '只留一种译法和它的单复数'));
    for (const stem of stems) {
      const other = met.get(stem);
      if (other !== undefined) problems.push(tell(zh, `和“${other}”译成了一样的英文`, '换一种译法，读者才分得开'));
      met.set(stem, zh);
    }
    return problems;
  });
}

/** The words without what inflects them: wishes and wish, enterprises and enterprise, fills and filled are one each. */
function stemOf(words: string): string {
  return words
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/(?:es|s|ed|e)$/, ''))
    .join(' ');
}
