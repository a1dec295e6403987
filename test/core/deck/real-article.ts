import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { type Article, joinArticle, type Move, readMoves } from '../../../src/core/deck/article.ts';

const SLIDES = resolve(import.meta.dirname, '../../../slides');

/** A file under slides/. */
export function slidesFile(name: string): string {
  return readFileSync(resolve(SLIDES, name), 'utf8');
}

/** The newspaper's text as it stands in its file. */
export const SOURCE = slidesFile('articles/concentric.txt');

/** The moves that stand beside it. */
export function realMoves(): readonly Move[] {
  const moves = readMoves(parse(slidesFile('articles/concentric.moves.yaml')));
  if (moves.kind === 'bad') throw new Error(JSON.stringify(moves.problems));
  return moves.value;
}

/** The newspaper's text, joined. */
export function realArticle(): Article {
  const joined = joinArticle(SOURCE, realMoves());
  if (joined.kind === 'bad') throw new Error(JSON.stringify(joined.problems));
  return joined.value;
}

/** The five decks of the exhibition, by folder. */
export const DECKS = ['overview', 'civil-affairs', 'innovation-park', 'market-regulation', 'quiz'] as const;
