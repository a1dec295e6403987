import { type Damage, type Damager, type Desk, damageOf, type Edit, editOf, type Sheet } from './damage.ts';
import type { Seen } from './seen.ts';

/** Words in quotation marks, `at` behind the opening one. */
interface Quoted {
  readonly seen: Seen;
  readonly at: number;
  readonly inner: string;
}

/** Shorter ones can't be cut and still be read. */
const SHORTEST = 4;

/** Quotations in running words that stand on one line, with the lines of the quote blocks, marks aside. */
function quotedIn(sheet: Sheet): readonly Quoted[] {
  return sheet.seen
    .filter(({ role }) => role !== 'passage' && role !== 'wrong option')
    .flatMap((seen) => {
      if (seen.role === 'lines') return [{ seen, at: seen.text.startsWith('“') ? 1 : 0, inner: seen.text.replace(/^“|”$/gu, '') }];
      return [...seen.text.matchAll(/“([^“”]+)”/gu)].map(({ index, 1: inner = '' }) => ({ seen, at: index + 1, inner }));
    })
    .filter(({ inner }) => inner.length >= SHORTEST);
}

/** A quotation that lost its beginning, something in its middle, or its end. */
export const cuts: Damager = (sheet) => quotedIn(sheet).flatMap(({ seen, at, inner }) => cutsOf(sheet, 'cut quotation', seen, at, inner));

/** The passage under 原文 cut in the same ways. */
export const passages: Damager = (sheet) =>
  sheet.seen.flatMap((seen) => (seen.role === 'passage' ? cutsOf(sheet, 'cut passage', seen, 0, seen.text) : []));

function cutsOf(sheet: Sheet, kind: 'cut quotation' | 'cut passage', seen: Seen, at: number, inner: string): readonly Damage[] {
  const isEnglish = /[a-z]/.test(inner);
  // Whole words fall out in English, and a blank with them; in Chinese two characters.
  const words = [...inner.matchAll(isEnglish ? /\S+ ?/gu : /../gu)];
  const spans = [words[0], words[Math.floor(words.length / 2)], words.length > 2 ? words.at(-1) : undefined];
  const edits = spans.flatMap((span): Edit[] => (span ? [editOf(seen, at + span.index, span[0].length, '')] : []));
  // A whole middle line may lose its last word to the line below; the words inside it can't.
  return edits.filter((edit) => edit.length < inner.length).map((edit) => damageOf(sheet, kind, [edit], seen.isNote));
}

/** The beginning of one quotation with the end of another in one pair of marks. */
export const splices: Damager = (sheet, desk) => {
  const others = quotedOf(sheet, desk);
  return quotedIn(sheet).flatMap(({ seen, at, inner }) => {
    const other = others.filter((one) => !one.includes(inner) && !inner.includes(one))[(seen.line * 3 + at) % (others.length - 2)];
    if (other === undefined) return [];
    const half = middleOf(inner);
    const edit = editOf(seen, at + half, inner.length - half, other.slice(middleOf(other)));
    return [damageOf(sheet, 'spliced quotation', [edit], seen.isNote)];
  });
};

function middleOf(words: string): number {
  const blank = words.indexOf(' ', Math.floor(words.length / 2));
  return blank > 0 ? blank + 1 : Math.ceil(words.length / 2);
}

/** What is quoted in the article, or in English in the decks. */
function quotedOf({ language }: Sheet, { article, sheets }: Desk): readonly string[] {
  const texts = language === 'zh' ? [article.text] : sheets.map(({ text }) => text);
  const all = texts.flatMap((text) => [...text.matchAll(/“([^“”\n]+)”/gu)].map(({ 1: inner = '' }) => inner));
  return [...new Set(all)].filter((inner) => inner.length >= SHORTEST && (language === 'zh' || /[a-z]/.test(inner)));
}

/** One character of a quotation replaced by another of the article; in English one word by another. */
export const changes: Damager = (sheet, desk) => {
  const signs = [...new Set(desk.article.text.replace(/\P{Script=Han}/gu, ''))];
  return quotedIn(sheet).flatMap(({ seen, at, inner }) => {
    const isEnglish = /[a-z]/.test(inner);
    const units = [...inner.matchAll(isEnglish ? /\p{L}+/gu : /\p{Script=Han}/gu)];
    return [0.2, 0.5, 0.8].flatMap((part) => {
      const unit = units[Math.floor(units.length * part)];
      if (!unit) return [];
      const sign = signs[(seen.line * 31 + unit.index * 7) % signs.length] ?? '';
      const to = isEnglish ? (unit[0] === 'work' ? 'trade' : 'work') : sign === unit[0] ? '某' : sign;
      return [damageOf(sheet, 'changed quotation', [editOf(seen, at + unit.index, unit[0].length, to)], seen.isNote)];
    });
  });
};
