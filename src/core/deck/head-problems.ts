import type { Problem } from './problem.ts';
import type { HeadProblem } from './read-head.ts';

/** What is wrong with front matter, as problems of its whole file. */
export function headProblems(file: string, problems: readonly HeadProblem[]): Problem[] {
  return problems.map(({ line, words, why, instead }) => ({
    severity: 'error',
    rule: 'front-matter',
    file,
    line,
    words,
    why,
    instead: instead ?? { zh: '照手册（docs/authoring.md）改正这一项', en: 'Correct it as docs/authoring.md says' },
  }));
}

/** A file that doesn't begin with front matter; `keys` are the first that it should have, as people list them. */
export function noHead(file: string, text: string, keys: { readonly zh: string; readonly en: string }): Problem {
  const why = { zh: '文件开头没有“---”之间的说明', en: 'The file doesn’t begin with lines between two “---”' };
  const instead = {
    zh: `在第一行写 ---，写上 ${keys.zh}，再写 ---`,
    en: `Write --- on the first line, then ${keys.en}, then --- again`,
  };
  return { severity: 'error', rule: 'front-matter', file, line: 1, words: text.slice(0, 20), why, instead };
}
