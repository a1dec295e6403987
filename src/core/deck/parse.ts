import type { Language } from '../language.ts';
import type { Deck, DeckHead, Exhibition } from './deck.ts';
import { headProblems, noHead } from './head-problems.ts';
import type { Problem } from './problem.ts';
import { type ReadHead, readExhibition, readHead, readTranslatedHead } from './read-head.ts';
import { type Reading, readSlide } from './read-slide.ts';
import { type Split, splitSlides } from './split-slides.ts';
import { plainText } from './text/plain-text.ts';
import { MOST_CHARACTERS, tooLong } from './too-long.ts';

const KEYS = { zh: 'name、title 等', en: 'name, title and so on' };

/** What came of a deck file. Without a readable head there is no deck, only problems. */
export interface ParsedDeck {
  readonly deck: Deck | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one deck file in Chinese; `id` is its folder's name. What is invisible in the text is read as if it weren't there. Never throws. */
export function parseDeck(file: string, id: string, text: string): ParsedDeck {
  const long = longDeck(file, text);
  if (long) return { deck: undefined, problems: [long] };
  const split = splitSlides(plainText(text));
  if (!split.head) return { deck: undefined, problems: [noHead(file, text, KEYS)] };
  const read = readHead(split.head, id);
  const problems = headProblems(file, read.problems);
  return read.value ? readSlides(file, split.slides, read.value, 'zh', problems) : { deck: undefined, problems };
}

/** Reads a deck's English file: its head translates the original's words, everything else of the head is the original's. Never throws. */
export function parseTranslation(file: string, original: Deck, text: string): ParsedDeck {
  const long = longDeck(file, text);
  if (long) return { deck: undefined, problems: [long] };
  const split = splitSlides(plainText(text));
  if (!split.head) return { deck: undefined, problems: [noHead(file, text, KEYS)] };
  const read = readTranslatedHead(split.head);
  const problems = headProblems(file, read.problems);
  if (!read.value) return { deck: undefined, problems };
  const head = { ...original.head, ...read.value.head };
  return readSlides(file, split.slides, { ...read.value, head, source: original.source }, 'en', problems);
}

function readSlides(file: string, pieces: Split['slides'], read: ReadHead<DeckHead>, language: Language, problems: Problem[]): ParsedDeck {
  const reading: Reading = { file, head: read.head, language, problems, notes: [], ours: [] };
  const slides = pieces.map((piece, index) => readSlide(piece, index + 1, reading));
  return { deck: { file, ...read, slides, notes: reading.notes, ours: reading.ours }, problems };
}

function longDeck(file: string, text: string): Problem | undefined {
  const long = tooLong(text, MOST_CHARACTERS.deck);
  return long && { severity: 'error', rule: 'too-long', file, line: 1, words: text.slice(0, 20), ...long };
}

/** Reads exhibition.yaml. Never throws. */
export function parseExhibition(
  file: string,
  text: string,
): { exhibition: Exhibition | undefined; source: string; problems: readonly Problem[] } {
  const read = readExhibition(plainText(text));
  return { exhibition: read.value?.exhibition, source: read.value?.source ?? '', problems: headProblems(file, read.problems) };
}
