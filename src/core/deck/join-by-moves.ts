import { type Article, joinArticle, type MoveProblem, readMoves } from './article.ts';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import { readYaml } from './yaml.ts';

const LIKE_THE_OTHERS: Said = { zh: '照旁边几处的样子写', en: 'Write it like the moves beside it' };

/** The article that a newspaper's text becomes by its list of moves (YAML, in `file`); undefined with what is in the way. Never throws. */
export function joinByMoves(source: string, file: string, text: string): { article: Article | undefined; problems: readonly Problem[] } {
  const yaml = readYaml(text);
  const tell = (line: number, words: string, why: Said, instead: Said): Problem => ({
    ...{ severity: 'error', rule: 'article', file, line, words: words.replaceAll('\n', '⏎'), why, instead },
  });
  if (yaml.kind === 'broken')
    return { article: undefined, problems: yaml.faults.map(({ line, words, why }) => tell(line, words, why, LIKE_THE_OTHERS)) };
  const read = readMoves(yaml.value);
  const joined = read.kind === 'good' ? joinArticle(source, read.value) : read;
  if (joined.kind === 'good') return { article: joined.value, problems: [] };
  const toldMove = ({ move, words, why, instead }: MoveProblem) => tell(move < 0 ? 1 : yaml.lineOf([move]), words, why, instead);
  return { article: undefined, problems: joined.problems.map(toldMove) };
}
