import { type Format, formatOf } from '../../../src/player/format.ts';

const SCREENS = [
  ['landscape', 1920, 1080],
  ['5:4', 1280, 1024],
  ['portrait', 1080, 1920],
  ['4:3', 1024, 768],
  ['21:9', 2560, 1080],
  ['10:16', 1200, 1920],
] as const;

/** The three screens of the hall, and a wide and two nearly square ones, by name. */
export const FORMATS: readonly (readonly [name: string, format: Format])[] = SCREENS.map(([name, width, height]) => [
  name,
  formatOf(width, height),
]);

/** The same screens with 低位. */
export const LOW_FORMATS: readonly (readonly [name: string, format: Format])[] = SCREENS.map(([name, width, height]) => [
  `${name}, low`,
  formatOf(width, height, true),
]);
