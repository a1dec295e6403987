import { AIDS, type Aid } from '../kiosk/visit.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** Width and height of a screen, in pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** The screens of the halls we know. */
export const SIZES: readonly ScreenSize[] = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 1024 },
];

/** No reading aid, each alone, all four together. */
export const AID_SETS: readonly (readonly Aid[])[] = [[], ...AIDS.map((aid) => [aid]), AIDS];

/** One way in which the exhibition is looked at. */
export interface Way {
  readonly size: ScreenSize;
  readonly language: Language;
  readonly aids: readonly Aid[];
  /** The only deck that is opened; every deck unless told. */
  readonly deck?: string | undefined;
}

/** Every size and language with each of these sets of aids. */
export function waysWith(aidSets: readonly (readonly Aid[])[]): readonly Way[] {
  return SIZES.flatMap((size) => LANGUAGES.flatMap((language) => aidSets.map((aids) => ({ size, language, aids }))));
}

/** What a curator's check and a rehearsal look at: without aids, and with 大字, which needs the most room. */
export const USUAL_WAYS = waysWith([[], ['large']]);

/** A size as people write it. */
export function sizeWords({ width, height }: ScreenSize): string {
  return `${width}×${height}`;
}
