import type { Block, Item, Level } from './block.ts';
import type { Deck, DeckHead, Exhibition, Notes, Prose, Slide } from './deck.ts';
import { type Figure, figureText } from './figure.ts';
import { keyLine, lineOf } from './words/line-of.ts';

/** Where words stand. `item` is a row's or a level's name, `detail` its note or what it opens, `figure` a number with its label. */
export type Place = 'head' | 'title' | 'kicker' | 'prose' | 'alt' | 'item' | 'detail' | 'figure' | 'quote' | 'speaker' | 'notes';

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
}

/** Joins display lines as they are read: nothing between Chinese characters, a blank between Latin ones. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[\w.,]$/.test(text) && /^\w/.test(line) ? `${text} ${line}` : text + line), '');
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

function wordsOfSlide(slide: Slide, text: string): Words[] {
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

function wordsOfBlock(block: Block, slide: Slide, all: readonly string[], text: string): Words[] {
  const passages = block.from.length > 0 ? block.from : all;
  const base = { slide: slide.id, block: block.id, passages };
  if (block.kind === 'source') return [];
  if (block.kind === 'tree') return block.levels.flatMap((level) => wordsOfLevel(level, slide, block.from, all, text));
  if (block.kind === 'quote') {
    const line = lineOf(text, block.line + 1, /\S/);
    return [
      { ...base, text: block.lines.join('\n').replaceAll('**', ''), line, place: 'quote' },
      { ...base, text: block.speaker, line: block.line, place: 'speaker' },
    ];
  }
  return block.items.flatMap((item) => wordsOfItem(item, base));
}

function wordsOfItem(item: Item, base: Pick<Words, 'slide' | 'block' | 'passages'>): Words[] {
  const { figure, name, note, line } = item;
  const words: Words[] = [
    { ...base, text: name, line, place: 'item' },
    { ...base, text: note, line, place: 'detail' },
  ];
  if (figure) words.push({ ...base, text: figureText(figure), line, place: 'figure', labelled: { figure, name, note } });
  return words;
}

function wordsOfLevel(level: Level, slide: Slide, parent: readonly string[], all: readonly string[], text: string): Words[] {
  const own = [...level.from, ...parent];
  const base = { slide: slide.id, block: level.id, passages: own.length > 0 ? own : all };
  const item = { name: level.name, note: '', line: level.line };
  const detail = level.detail.join('\n').replaceAll('**', '');
  return [
    ...wordsOfItem(level.figure ? { ...item, figure: level.figure } : item, base),
    { ...base, text: detail, line: lineOf(text, level.line + 1, /\S/), place: 'detail' },
  ];
}

function wordsOfNotes(notes: Notes, slides: readonly Slide[], text: string): Words[] {
  const slide = slides.find((candidate) => candidate.id === notes.slide);
  if (notes.text === '') return [];
  const line = lineOf(text, notes.line, /^(?!Note:\s*$).*\S/);
  return [{ text: notes.text, line, place: 'notes', slide: notes.slide, passages: slide ? slidePassages(slide) : [] }];
}
