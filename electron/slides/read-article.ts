import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type Article, joinArticle, type MoveProblem, type Result, readMoves } from '../../src/core/deck/article.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { NO_YAML } from '../../src/core/deck/read-head.ts';
import type { Said } from '../../src/core/deck/said.ts';
import { plainText } from '../../src/core/deck/text/plain-text.ts';
import { NO_SUCH_FILE, readConfined } from './confined-file.ts';
import { lyingInstead } from './office-file.ts';

const BRING_THE_ARTICLE: Said = {
  zh: '放好报道原文，或改正 source 一项',
  en: 'Put the article where source says, or correct source',
};
const LIKE_THE_OTHERS: Said = { zh: '照旁边几处的样子写', en: 'Write it like the moves beside it' };

/** An article read whole, or undefined with the problems that are in the way. */
export interface ReadArticle {
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the article at `file` (absolute, within `root`) and joins it by the `.moves.yaml` beside it, where there is one. `nameOf` names files for messages. */
export async function readArticle(root: string, file: string, nameOf: (file: string) => string): Promise<ReadArticle> {
  const read = await readConfined(root, file);
  if (read.kind === 'refused')
    return read.why === NO_SUCH_FILE ? missing(file, nameOf) : fails(nameOf(file), 1, '', read.why, BRING_THE_ARTICLE);
  const movesFile = path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.moves.yaml`);
  const moves = await readConfined(root, movesFile);
  if (moves.kind === 'refused') {
    if (moves.why === NO_SUCH_FILE) return { article: { text: plainText(read.text) }, problems: [] };
    return fails(nameOf(movesFile), 1, '', moves.why, { zh: '改正这个文件，或删去它', en: 'Correct this file, or delete it' });
  }
  return joinByMoves(plainText(read.text), plainText(moves.text), nameOf(movesFile));
}

/** An article that isn't there, or lies there as an office program saved it. */
async function missing(file: string, nameOf: (file: string) => string): Promise<ReadArticle> {
  const inside: readonly string[] = await readdir(path.dirname(file)).catch(() => []);
  const lying = lyingInstead(inside, path.basename(file));
  if (!lying) return fails(nameOf(file), 1, '', NO_SUCH_FILE, BRING_THE_ARTICLE);
  return fails(nameOf(path.join(path.dirname(file), lying.name)), 1, lying.name, lying.why, lying.instead);
}

function joinByMoves(source: string, yaml: string, name: string): ReadArticle {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const broken = document.errors[0];
  if (broken) return fails(name, counter.linePos(broken.pos[0]).line, broken.code, NO_YAML, LIKE_THE_OTHERS);
  const lineOfMove = (move: number): number => {
    const node: unknown = move < 0 ? undefined : document.getIn([move], true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const start: unknown = Array.isArray(range) ? range[0] : undefined;
    return typeof start === 'number' ? counter.linePos(start).line : 1;
  };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const read = readMoves(value);
  const joined: Result<Article> = read.kind === 'good' ? joinArticle(source, read.value) : read;
  if (joined.kind === 'good') return { article: joined.value, problems: [] };
  const tell = ({ move, words, why, instead }: MoveProblem) => problemOf(name, lineOfMove(move), words, why, instead);
  return { article: undefined, problems: joined.problems.map(tell) };
}

function fails(file: string, line: number, words: string, why: Said, instead: Said): ReadArticle {
  return { article: undefined, problems: [problemOf(file, line, words, why, instead)] };
}

function problemOf(file: string, line: number, words: string, why: Said, instead: Said): Problem {
  return { severity: 'error', rule: 'article', file, line, words: words.replaceAll('\n', '⏎'), why, instead };
}
