import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../src/core/deck/article.ts';
import { joinByMoves } from '../../src/core/deck/join-by-moves.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import type { Said } from '../../src/core/deck/said.ts';
import { plainText } from '../../src/core/deck/text/plain-text.ts';
import { NO_SUCH_FILE, readConfined } from './confined-file.ts';
import { lyingInstead } from './office-file.ts';

/** An article read whole, or undefined with the problems that are in the way. */
export interface ReadArticle {
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
}

const BRING_THE_ARTICLE: Said = {
  zh: '放好报道原文，或改正 source 一项',
  en: 'Put the article where source says, or correct source',
};

/** Reads the article at `file` (absolute, within `root`) and joins it by the `.moves.yaml` beside it, where there is one. `nameOf` names files for messages. */
export async function readArticle(root: string, file: string, nameOf: (file: string) => string): Promise<ReadArticle> {
  const read = await readConfined(root, file);
  if (read.kind === 'refused')
    return read.why === NO_SUCH_FILE ? missing(file, nameOf) : fails(nameOf(file), '', read.why, BRING_THE_ARTICLE);
  const movesFile = path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.moves.yaml`);
  const moves = await readConfined(root, movesFile);
  if (moves.kind === 'read') return joinByMoves(plainText(read.text), nameOf(movesFile), plainText(moves.text));
  if (moves.why === NO_SUCH_FILE) return { article: { text: plainText(read.text) }, problems: [] };
  return fails(nameOf(movesFile), '', moves.why, { zh: '改正这个文件，或删去它', en: 'Correct this file, or delete it' });
}

/** An article that isn't there, or lies there as an office program saved it. */
async function missing(file: string, nameOf: (file: string) => string): Promise<ReadArticle> {
  const inside: readonly string[] = await readdir(path.dirname(file)).catch(() => []);
  const lying = lyingInstead(inside, path.basename(file));
  if (!lying) return fails(nameOf(file), '', NO_SUCH_FILE, BRING_THE_ARTICLE);
  return fails(nameOf(path.join(path.dirname(file), lying.name)), lying.name, lying.why, lying.instead);
}

function fails(file: string, words: string, why: Said, instead: Said): ReadArticle {
  return { article: undefined, problems: [{ severity: 'error', rule: 'article', file, line: 1, words, why, instead }] };
}
