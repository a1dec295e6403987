import { type Format, formatOf } from '../../../src/player/format.ts';

/** The three screens of the hall, and a wide and a nearly square one, by name. */
export const FORMATS: readonly (readonly [name: string, format: Format])[] = [
  ['landscape', formatOf(1920, 1080)],
  ['5:4', formatOf(1280, 1024)],
  ['portrait', formatOf(1080, 1920)],
  ['4:3', formatOf(1024, 768)],
  ['21:9', formatOf(2560, 1080)],
  ['10:16', formatOf(1200, 1920)],
];
