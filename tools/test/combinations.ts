import { LANGUAGES } from '../../src/core/language.ts';
import { AID_SETS, SIZES, type Way, waysWith } from '../../src/core/rehearsal/way.ts';
import { FULL_HD, type ScreenSize } from '../system/virtual-screen.ts';

/** For whom the exhibition is walked through, and how much of it. */
export type Walk = Omit<Way, 'size'>;

/** Every size, both languages, each set of aids: what `npm run check -- --all` walks through whole. */
export const ALL: readonly Way[] = waysWith(AID_SETS);

/**
 * What every test run looks at: each set of aids with each deck, sizes and languages dealt out so that every pair of size,
 * language, aids and deck occurs (held by a test for the decks there are).
 */
export function pairwise(decks: readonly string[]): readonly Way[] {
  return AID_SETS.flatMap((aids, a) =>
    decks.map((deck, d) => ({
      size: SIZES[(a + d) % SIZES.length] ?? FULL_HD,
      language: LANGUAGES[Math.floor((a + 2 * d) / 2) % LANGUAGES.length] ?? 'zh',
      aids,
      deck,
    })),
  );
}

/** A size as a project's name has it. */
export function sizeName({ width, height }: ScreenSize): string {
  return `${width}x${height}`;
}

/** The name of a combination's project in Playwright. */
export function projectOf({ size, language, aids }: Way): string {
  return `rendered-${sizeName(size)}-${language}${aids.map((aid) => `-${aid}`).join('')}`;
}
