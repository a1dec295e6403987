import type { Deck, DeckHead, Exhibition, Notes, Prose, Slide } from './deck.ts';
import type { Figure } from './figure.ts';
import { wordsOfBlock } from './words/block-words.ts';
import { joinLines } from './words/join-lines.ts';
import { keyLine, lineOf } from './words/line-of.ts';

/** Where words stand. `item` is a row's or a level's name, `detail` its note or what it opens, `figure` a number with its label, `answer` a question's right option. */
export type Place =
  | ('head' | 'title' | 'kicker' | 'prose' | 'alt' | 'item' | 'detail' | 'figure' | 'quote' | 'speaker')
  | ('answer' | 'wrong-option' | 'notes');

/** A number that is told with its label: `约150人次 | “同心圆”大讲堂服务区 | 每天服务`. */
export interface Labelled {
  readonly figure: Figure;
  readonly name: string;
  readonly note: string;
}

/** A piece of text that somebody can see or hear. A `\n` in the text is a line's end in the file too. */
export interface Words {
  readonly text: string;
  /** The line of its first words in the file, from 1. */
  readonly line: number;
  readonly place: Place;
  readonly slide?: string;
  readonly block?: string;
  /** The passages that may prove it. */
  readonly passages: readonly string[];
  /** With place `figure`. */
  readonly labelled?: Labelled;
  /** With the places `answer` and `wrong-option`: the question. */
  readonly asked?: string;
}

/** All passages of a slide: its blocks' and their levels'. */
export function slidePassages(slide: Slide): readonly string[] {
  return slide.blocks.flatMap((block) => [...block.from, ...(block.kind === 'tree' ? block.levels.flatMap((level) => level.from) : [])]);
}

/** Every word of a deck that can be seen or heard, with what may prove it. `text` is the deck's file, to find lines that the records lack. */
export function wordsOfDeck(deck: Deck, text: string): readonly Words[] {
  return [
    ...wordsOfHead(deck.head, text),
    ...deck.slides.flatMap((slide) => wordsOfSlide(slide, text)),
    ...deck.notes.flatMap((notes) => wordsOfNotes(notes, deck.slides, text)),
  ];
}

/** The exhibition's own words. Its credit is a line of names and has no passage of its own: it stands on all of them. */
export function wordsOfExhibition(exhibition: Exhibition, text: string): readonly Words[] {
  const passages = exhibition.from;
  const words = (key: string, own: string): Words => ({ text: own, line: keyLine(text, key), place: 'head', passages });
  return [words('title', exhibition.title), words('standfirst', joinLines(exhibition.standfirst)), words('credit', exhibition.credit)];
}

function wordsOfHead(head: DeckHead, text: string): Words[] {
  const words = (key: string, own: string): Words => ({ text: own, line: keyLine(text, key), place: 'head', passages: head.from });
  const own = [words('name', head.name), words('title', head.title), words('unit', head.unit), words('scene', joinLines(head.scene))];
  return own.filter((part) => part.text !== '');
}

/** Every word of a slide that can be seen or heard; notes are none of it. */
export function wordsOfSlide(slide: Slide, text: string): Words[] {
  const passages = slidePassages(slide);
  const base = { slide: slide.id, passages };
  const words: Words[] = [];
  const titleLine = lineOf(text, slide.line, /^ {0,3}#/);
  if (slide.kicker !== '') words.push({ ...base, text: slide.kicker, line: lineOf(text, slide.line, /^:::+\s*slide\b/), place: 'kicker' });
  if (slide.title.length > 0) words.push({ ...base, text: joinLines(slide.title), line: titleLine, place: 'title' });
  for (const prose of slide.prose) words.push(...wordsOfProse(prose).map((own) => ({ ...base, ...own })));
  for (const block of slide.blocks) words.push(...wordsOfBlock(block, slide, passages, text));
  return words.filter((own) => own.text.trim() !== '');
}

function wordsOfProse(prose: Prose): Pick<Words, 'text' | 'line' | 'place'>[] {
  if (prose.kind === 'picture') return [{ text: prose.alt, line: prose.line, place: 'alt' }];
  const rows = prose.kind === 'list' ? prose.items : [prose.inline];
  const text = rows.map((row) => row.map((part) => (part.kind === 'break' ? '\n' : part.text)).join('')).join('\n');
  return [{ text, line: prose.line, place: 'prose' }];
}

function wordsOfNotes(notes: Notes, slides: readonly Slide[], text: string): Words[] {
  const slide = slides.find((candidate) => candidate.id === notes.slide);
  if (notes.text === '') return [];
  const line = lineOf(text, notes.line, /^(?!Note:\s*$).*\S/);
  return [{ text: notes.text, line, place: 'notes', slide: notes.slide, passages: slide ? slidePassages(slide) : [] }];
}
