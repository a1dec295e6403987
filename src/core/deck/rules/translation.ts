import type { Deck } from '../deck.ts';
import type { Problem } from '../problem.ts';
import { joinLines } from '../words/join-lines.ts';
import type { Words } from '../words.ts';
import type { Checked } from './rule.ts';

/** What a rule for translations looks at: English beside its original, which the other rules have proved. The decks are undefined while the exhibition's own words are checked. */
export interface Translation extends Checked {
  readonly original: Deck | undefined;
  readonly originalWords: readonly Words[];
}

/** One rule for translations: what is wrong in the English file, as problems. */
export type TranslationRule = (translation: Translation) => readonly Problem[];

/** English words beside the Chinese ones that they translate: a slide's title, a paragraph of it, its kicker, a row of a block, an item of the head. */
export interface Pair {
  readonly own: readonly Words[];
  readonly original: readonly Words[];
}

/** Every pair of the two decks; a row stands beside the row of the same number. Rows that only one language has are in no pair; other-blocks tells them. */
export function pairsOf({ words, originalWords }: Pick<Translation, 'words' | 'originalWords'>): readonly Pair[] {
  const there = groupsOf(originalWords);
  return [...groupsOf(words)].flatMap(([key, rows]) => {
    const others = there.get(key) ?? [];
    return rows.flatMap((own, index) => {
      const original = others[index];
      return original ? [{ own, original }] : [];
    });
  });
}

/** Words by the thing they belong to, each with its rows in order; a row is what stands on one line of the file. Notes are the original's only. */
function groupsOf(words: readonly Words[]): ReadonlyMap<string, readonly (readonly Words[])[]> {
  const groups = new Map<string, Map<number, Words[]>>();
  for (const own of words) {
    if (own.place === 'notes') continue;
    const key = [own.slide ?? '', own.block ?? own.place].join(' ');
    const rows = groups.get(key) ?? new Map<number, Words[]>();
    const row = rows.get(own.line) ?? [];
    row.push(own);
    rows.set(own.line, row);
    groups.set(key, rows);
  }
  return new Map([...groups].map(([key, rows]) => [key, [...rows.values()]]));
}

/** All words of one side of a pair, line under line. */
export function pairText(words: readonly Words[]): string {
  return words.map(({ text }) => joinLines(text.split('\n'))).join('\n');
}
