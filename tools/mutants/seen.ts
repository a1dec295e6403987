import type { Deck } from '../../src/core/deck/deck.ts';
import { type Figure, figureText } from '../../src/core/deck/figure.ts';

/** Words that somebody sees or hears, and where in the deck's file they stand: line from 1, column from 0. */
export interface Seen {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** What they are in the deck's record: title, name, note, speaker, answer, passage … */
  readonly role: string;
  /** The slide's id; empty in the head. */
  readonly slide: string;
  readonly isNote: boolean;
}

/** Parts of a deck's record that nobody sees as words. */
const UNSEEN = [
  ...['id', 'kind', 'from', 'mark', 'src', 'poster', 'subtitles', 'wall', 'picture', 'deck', 'to', 'language', 'accent', 'slide'],
  ...['cues', 'minutes'],
];
/** Attributes whose value is shown. */
const SHOWN = ['name', 'figure', 'speaker', 'kicker', 'hub', 'order', 'slip', 'alt', 'credit'];
const HEAD = /^(?:name|title|unit|scene):/;

interface Piece {
  readonly text: string;
  readonly role: string;
  readonly line: number;
}

/**
 * Everything that is rendered or spoken of a deck, found again in its file. It starts from the typed record, so what a new block shows is in it
 * by itself; `lost` are words of the record that don't stand in the file as they are.
 */
export function seenIn(deck: Deck, text: string): { readonly seen: readonly Seen[]; readonly lost: readonly string[] } {
  const lines = text.split('\n');
  const shown = lines.map(withoutHidden);
  const finder = new Finder();
  const { name, title, unit, scene } = deck.head;
  const first = deck.slides[0]?.line ?? lines.length;
  const head = shown.map((line, index) => (index < first && HEAD.test(line) ? line : ''));
  for (const piece of piecesOf({ name, title, unit, scene }, '', 1)) finder.find(piece, head, first, '', false);
  for (const [index, slide] of deck.slides.entries()) {
    const next = deck.slides[index + 1]?.line ?? lines.length + 1;
    const note = lines.findIndex((line, at) => at >= slide.line - 1 && at < next - 1 && line === 'Note:') + 1;
    const end = note > 0 ? note : next;
    const own = slide.kicker === deck.head.unit ? { ...slide, kicker: '' } : slide;
    for (const piece of piecesOf(own, '', slide.line)) finder.find(piece, shown, end, slide.id, false);
    for (const block of slide.blocks.filter(({ kind }) => kind === 'source'))
      for (const passage of block.from) finder.find({ text: passage, role: 'passage', line: block.line }, lines, end, slide.id, false);
    const notes = deck.notes.find((candidate) => candidate.slide === slide.id);
    for (const piece of piecesOf(notes?.text ?? '', 'notes', note)) finder.find(piece, lines, next, slide.id, true);
  }
  return { seen: finder.seen, lost: finder.lost };
}

/** The line with what isn't shown blanked out, so that columns stay true. */
function withoutHidden(line: string): string {
  if (!line.startsWith(':::')) return line;
  return line.replace(/\b([a-z-]+)="([^"]*)"/g, (whole, key: string, value: string) =>
    SHOWN.includes(key) ? whole : `${key}="${'\0'.repeat(value.length)}"`,
  );
}

function piecesOf(value: unknown, role: string, line: number): Piece[] {
  if (typeof value === 'string') {
    const texts = value.split(/\n|\*\*/).map((text) => text.trim());
    return texts.filter((text) => text !== '').map((text) => ({ text, role, line }));
  }
  if (Array.isArray(value)) return value.flatMap((one) => piecesOf(one, role, line));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'line' in value && typeof value.line === 'number' ? value.line : line;
  if (isFigure(value)) return [{ text: figureText(value), role: 'figure', line }];
  if ('right' in value && 'text' in value) return piecesOf(value.text, value.right ? 'answer' : 'wrong option', own);
  return Object.entries(value).flatMap(([key, inner]) => (UNSEEN.includes(key) ? [] : piecesOf(inner, key, own)));
}

function isFigure(value: object): value is Figure {
  return 'digits' in value && 'unit' in value;
}

/** Finds pieces, each at a place of its own. */
class Finder {
  readonly seen: Seen[] = [];
  readonly lost: string[] = [];

  find({ text, role, line: from }: Piece, lines: readonly string[], end: number, slide: string, isNote: boolean): void {
    for (let line = from; line < end; line++) {
      const own = lines[line - 1] ?? '';
      for (let column = own.indexOf(text); column >= 0; column = own.indexOf(text, column + 1)) {
        if (this.isTaken(line, column, text.length)) continue;
        this.seen.push({ text, line, column, role, slide, isNote });
        return;
      }
    }
    this.lost.push(text);
  }

  private isTaken(line: number, column: number, length: number): boolean {
    return this.seen.some((other) => other.line === line && column < other.column + other.text.length && other.column < column + length);
  }
}
