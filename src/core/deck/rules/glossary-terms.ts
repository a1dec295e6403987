import type { Article } from '../article.ts';
import type { Glossary, Terms } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import type { Said } from '../said.ts';
import { lineHolding } from '../words/line-of.ts';

const RULE = 'glossary-terms';
type Tell = (zh: string, why: Said, instead: Said) => Problem;

/**
 * What the glossary translates stands in one of the articles, unless none could be read; the translations of one term are inflections of each other, and no two terms of a
 * list have one translation.
 */
export function glossaryTerms(file: string, glossary: Glossary, articles: readonly Article[], text: string): readonly Problem[] {
  const tell: Tell = (zh, why, instead) => ({
    ...{ severity: 'error', rule: RULE, file, words: zh, why, instead },
    line: lineHolding(text, `${zh}:`) > 1 ? lineHolding(text, `${zh}:`) : lineHolding(text, zh),
  });
  return Object.values(glossary).flatMap((terms: Terms) => listProblems(terms, articles, tell));
}

const NOT_IN_ARTICLE: readonly [Said, Said] = [
  { zh: '报道里没有这几个字', en: 'No article has these characters' },
  { zh: '照报道的原文写，或删去这一行', en: 'Write them as the article does, or delete this line' },
];
const ONE_ONLY: Said = { zh: '只留一种译法和它的单复数', en: 'Keep one translation, in singular and plural' };
const ANOTHER: Said = { zh: '换一种译法，读者才分得开', en: 'Choose another translation, so that readers can tell them apart' };

function several(english: readonly string[]): Said {
  return { zh: `译成了几种：${english.join('、')}`, en: `It is translated in several ways: ${english.join(', ')}` };
}

function alike(other: string): Said {
  return { zh: `和“${other}”译成了一样的英文`, en: `It has the same English as “${other}”` };
}

function listProblems(terms: Terms, articles: readonly Article[], tell: Tell): readonly Problem[] {
  const met = new Map<string, string>();
  return [...terms].flatMap(([zh, english]) => {
    const problems: Problem[] = [];
    if (articles.length > 0 && !articles.some(({ text }) => text.includes(zh))) problems.push(tell(zh, ...NOT_IN_ARTICLE));
    const stems = new Set(english.map(stemOf));
    if (stems.size > 1) problems.push(tell(zh, several(english), ONE_ONLY));
    for (const stem of stems) {
      const other = met.get(stem);
      if (other !== undefined) problems.push(tell(zh, alike(other), ANOTHER));
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
