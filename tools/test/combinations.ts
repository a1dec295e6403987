import { AIDS, type Aid } from '../../src/core/kiosk/visit.ts';
import { LANGUAGES, type Language } from '../../src/core/language.ts';
import type { ScreenSize } from '../system/virtual-screen.ts';

/** For whom the exhibition is walked through. */
export interface Walk {
  readonly language: Language;
  readonly aids: readonly Aid[];
}

/** One way in which the whole exhibition is walked through and looked at. */
export interface Combination extends Walk {
  readonly size: ScreenSize;
}

const FULL_HD: ScreenSize = { width: 1920, height: 1080 };
const FOUR_K: ScreenSize = { width: 3840, height: 2160 };
const PORTRAIT: ScreenSize = { width: 1080, height: 1920 };
const FIVE_TO_FOUR: ScreenSize = { width: 1280, height: 1024 };

/** The screens of the halls we know. */
export const SIZES: readonly ScreenSize[] = [FULL_HD, FOUR_K, PORTRAIT, FIVE_TO_FOUR];

/** Every size, both languages, each reading aid alone, none and all four together. */
export const ALL: readonly Combination[] = SIZES.flatMap((size) =>
  LANGUAGES.flatMap((language) => [[], ...AIDS.map((aid) => [aid]), AIDS].map((aids) => ({ size, language, aids }))),
);

/** What every test run looks at: the usual screen, in Chinese. */
export const SELECTED: readonly Combination[] = [{ size: FULL_HD, language: 'zh', aids: [] }];

/** The name of a combination's project in Playwright. */
export function projectOf({ size, language, aids }: Combination): string {
  return `rendered-${size.width}x${size.height}-${language}${aids.map((aid) => `-${aid}`).join('')}`;
}
