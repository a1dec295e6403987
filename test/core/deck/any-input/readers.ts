import { parseGlossary } from '../../../../src/core/deck/glossary.ts';
import { joinByMoves } from '../../../../src/core/deck/join-by-moves.ts';
import { parseDeck, parseExhibition, parseTranslation } from '../../../../src/core/deck/parse.ts';
import type { Problem } from '../../../../src/core/deck/problem.ts';
import { readRoute } from '../../../../src/core/deck/routes/read-route.ts';
import { routeSlides } from '../../../../src/core/deck/routes/route-slides.ts';
import { glossaryTerms } from '../../../../src/core/deck/rules/glossary-terms.ts';
import { checkDeck, checkExhibition } from '../../../../src/core/deck/rules/rules.ts';
import { checkTranslatedExhibition, checkTranslation } from '../../../../src/core/deck/rules/translation-rules.ts';
import { readSubtitles } from '../../../../src/core/deck/subtitles.ts';
import { realArticle, SOURCE, slidesFile } from '../real-article.ts';

const article = realArticle();
const { glossary } = parseGlossary('glossary.yaml', slidesFile('glossary.yaml'));
const exhibition = parseExhibition('exhibition.yaml', slidesFile('exhibition.yaml')).exhibition;
const ORIGINAL_TEXT = slidesFile('innovation-park/deck.md');
const original = parseDeck('deck.md', 'innovation-park', ORIGINAL_TEXT).deck;

/** An original's text with no more in its head than a translation may have. */
function withTranslatedHead(text: string): string {
  return text.replace(/^(?:accent|picture|place|draft|source):.*\n/gm, '');
}

/** Every way by which a curator's text comes in, as a slides folder reads it: what it is called, and the problems that come of a text. */
export const READERS = {
  deck(text: string): readonly Problem[] {
    const { deck, problems } = parseDeck('slides/a/deck.md', 'a', text);
    return [...problems, ...(deck ? checkDeck(deck, article, text) : [])];
  },
  translation(text: string): readonly Problem[] {
    if (!original) throw new Error('the real deck can’t be read');
    const { deck, problems } = parseTranslation('slides/a/deck.en.md', original, withTranslatedHead(text));
    const sound = { deck: original, text: ORIGINAL_TEXT, problems: [] };
    return [...problems, ...(deck ? checkTranslation({ deck, text }, sound, article, glossary) : [])];
  },
  'translation of any deck'(text: string): readonly Problem[] {
    const read = parseDeck('slides/a/deck.md', 'a', text);
    if (!read.deck) return read.problems;
    const { deck, problems } = parseTranslation('slides/a/deck.en.md', read.deck, withTranslatedHead(text));
    return [...problems, ...(deck ? checkTranslation({ deck, text }, { ...read, deck: read.deck, text }, article, glossary) : [])];
  },
  exhibition(text: string): readonly Problem[] {
    const read = parseExhibition('slides/exhibition.yaml', text);
    const found = read.exhibition ? checkExhibition('slides/exhibition.yaml', read.exhibition, article, text) : [];
    return [...read.problems, ...found];
  },
  'exhibition in English'(text: string): readonly Problem[] {
    if (!exhibition) throw new Error('the real exhibition can’t be read');
    const file = 'slides/exhibition.en.yaml';
    const read = parseExhibition(file, text);
    if (!read.exhibition) return read.problems;
    const zh = { exhibition, text: slidesFile('exhibition.yaml') };
    return [...read.problems, ...checkTranslatedExhibition({ file, exhibition: read.exhibition, text }, zh, article, glossary)];
  },
  glossary(text: string): readonly Problem[] {
    const read = parseGlossary('slides/glossary.yaml', text);
    return [...read.problems, ...glossaryTerms('slides/glossary.yaml', read.glossary, [article], text)];
  },
  route(text: string): readonly Problem[] {
    const { route, problems } = readRoute('slides/routes/a.md', 'a', text);
    return [...problems, ...(route ? routeSlides(route, { decks: [], folders: ['innovation-park'] }) : [])];
  },
  moves: (text: string): readonly Problem[] => joinByMoves(SOURCE, 'slides/articles/a.moves.yaml', text).problems,
  subtitles: (text: string): readonly Problem[] => readSubtitles('slides/a/film.zh.vtt', text).problems,
} as const;
export type ReaderName = keyof typeof READERS;

/** Names of all readers. */
export const READER_NAMES = Object.keys(READERS).filter((name): name is ReaderName => name in READERS);
