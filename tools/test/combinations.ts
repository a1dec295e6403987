import { AIDS, type Aid } from '../../src/core/kiosk/visit.ts';
import { LANGUAGES, type Language } from '../../src/core/language.ts';
import type { ScreenSize } from '../system/virtual-screen.ts';

/** For whom the exhibition is walked through, and how much of it. */
export interface Walk {
  readonly language: Language;
  readonly aids: readonly Aid[];
  /** The one deck that is walked through; every deck unless told. */
  readonly deck?: string;
}

/** One way in which the exhibition is walked through and looked at. */
export interface Combination extends Walk {
  readonly size: ScreenSize;
}

const FULL_HD: ScreenSize = { width: 1920, height: 1080 };
const FOUR_K: ScreenSize = { width: 3840, height: 2160 };
const PORTRAIT: ScreenSize = { width: 1080, height: 1920 };
const FIVE_TO_FOUR: ScreenSize = { width: 1280, height: 1024 };

/** The screens of the halls we know. */
export const SIZES: readonly ScreenSize[] = [FULL_HD, FOUR_K, PORTRAIT, FIVE_TO_FOUR];

/** No reading aid, each alone, all four together. */
export const AID_SETS: readonly (readonly Aid[])[] = [[], ...AIDS.map((aid) => [aid]), AIDS];

/** Every size, both languages, each set of aids: what `npm run check -- --all` walks through whole. */
export const ALL: readonly Combination[] = SIZES.flatMap((size) =>
  LANGUAGES.flatMap((language) => AID_SETS.map((aids) => ({ size, language, aids }))),
);

/**
 * What every test run looks at: each set of aids with each deck, sizes and languages dealt out so that every pair of size,
 * language, aids and deck occurs (held by a test for the decks there are).
 */
export function pairwise(decks: readonly string[]): readonly Combination[] {
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
export function projectOf({ size, language, aids }: Combination): string {
  return `rendered-${sizeName(size)}-${language}${aids.map((aid) => `-${aid}`).join('')}`;
}
