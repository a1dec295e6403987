import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../../src/core/deck/article.ts';
import type { Deck } from '../../src/core/deck/deck.ts';
import { type Glossary, parseGlossary } from '../../src/core/deck/glossary.ts';
import { joinByMoves } from '../../src/core/deck/join-by-moves.ts';
import { parseDeck, parseTranslation } from '../../src/core/deck/parse.ts';
import type { Desk, Sheet } from './damage.ts';
import { seenIn } from './seen.ts';

const SLIDES = resolve(import.meta.dirname, '../../slides');

/** All that the real decks are checked with. */
export interface RealDesks {
  readonly article: Article;
  readonly glossary: Glossary;
  readonly zh: Desk;
  readonly en: Desk;
  /** Words of the records that could not be found in the files. */
  readonly lost: readonly string[];
}

/** Reads the decks, the article and the glossary under slides/. Throws where one can't be read. */
export function realDesks(): RealDesks {
  const read = (name: string) => readFileSync(join(SLIDES, name), 'utf8');
  const { article, problems } = joinByMoves(
    read('articles/concentric.txt'),
    'concentric.moves.yaml',
    read('articles/concentric.moves.yaml'),
  );
  if (!article) throw new Error(JSON.stringify(problems));
  const lost: string[] = [];
  const sheetOf = (id: string, language: Sheet['language'], deck: Deck | undefined, text: string): Sheet => {
    if (!deck) throw new Error(`${id} can't be read`);
    const found = seenIn(deck, text);
    lost.push(...found.lost.map((words) => `${id} ${language}: ${words}`));
    return { id, language, deck, text, lines: text.split('\n'), seen: found.seen };
  };
  const folders = readdirSync(SLIDES).filter((name) => existsSync(join(SLIDES, name, 'deck.md')));
  const zh = folders.map((name) => {
    const text = read(`${name}/deck.md`);
    return sheetOf(name, 'zh', parseDeck('deck.md', name, text).deck, text);
  });
  const en = zh.map(({ id, deck }) => {
    const text = read(`${id}/deck.en.md`);
    return sheetOf(id, 'en', parseTranslation('deck.en.md', deck, text).deck, text);
  });
  const { glossary } = parseGlossary('glossary.yaml', read('glossary.yaml'));
  return { article, glossary, zh: { article, sheets: zh }, en: { article, sheets: en }, lost };
}
