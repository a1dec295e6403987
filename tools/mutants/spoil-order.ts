import { type Damage, type Damager, damageOf, editOf, type Sheet } from './damage.ts';
import { rowsOf } from './facts.ts';
import type { Seen } from './seen.ts';

/** Two entries exchanged where the order is the article's: steps, and the levels of a tree. */
export const orders: Damager = (sheet) =>
  sheet.deck.slides.flatMap((slide) =>
    slide.blocks.flatMap((block) => {
      if (block.kind !== 'steps' && block.kind !== 'tree') return [];
      const entries = block.kind === 'steps' ? block.items : block.levels;
      const names = entries.flatMap(({ line }) => sheet.seen.find((seen) => seen.line === line && seen.role === 'name') ?? []);
      return pairsOf(names).map(([a, b]) => exchanged(sheet, 'order', a, b));
    }),
  );

/** The figures of two rows of a block exchanged, or their names, or their notes: true words, told of the wrong thing. */
export const labels: Damager = (sheet) =>
  pairsOf(rowsOf(sheet)).flatMap(([a, b]) => {
    if (a.figure.slide !== b.figure.slide) return [];
    const cells = [[a.figure, b.figure] as const, [a.name, b.name] as const, ...(a.note && b.note ? [[a.note, b.note] as const] : [])];
    return cells.filter(([one, other]) => one.text !== other.text).map(([one, other]) => exchanged(sheet, 'labels', one, other));
  });

function exchanged(sheet: Sheet, kind: 'order' | 'labels', a: Seen, b: Seen): Damage {
  return damageOf(sheet, kind, [editOf(a, 0, a.text.length, b.text), editOf(b, 0, b.text.length, a.text)]);
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}

/** Another option marked as the right one, or the right one's words written into another option. */
export const answers: Damager = (sheet) =>
  sheet.seen.flatMap((right) => {
    if (right.role !== 'answer') return [];
    const others = sheet.seen.filter(({ role, slide }) => role === 'wrong option' && slide === right.slide);
    const mark = (seen: Seen, sign: string) => ({
      line: seen.line,
      column: (sheet.lines[seen.line - 1] ?? '').indexOf('[') + 1,
      length: 1,
      to: sign,
    });
    return others.flatMap((other) => [
      damageOf(sheet, 'quiz answer', [mark(right, ' '), mark(other, 'x')]),
      damageOf(sheet, 'quiz answer', [editOf(other, 0, other.text.length, right.text)]),
    ]);
  });
