import type { Deck } from '../deck.ts';
import type { Problem } from '../problem.ts';
import { FILE_NAMES, type NamedFile } from './missing-file.ts';

/** More bytes than a picture of 2,400 pixels needs. Measured: 6,000 × 4,000 (7.8 MB) held a page turn for 60 to 420 ms where 2,400 × 1,600 held it for 24 to 54. */
export const MOST_PICTURE_BYTES = 4 * 1024 * 1024;

/** A picture so large that its slide turns by jerks; undefined when it isn't. */
export function largePicture(deck: Deck, { path, line, slide, kind }: NamedFile, bytes: number): Problem | undefined {
  if ((kind !== 'picture' && kind !== 'poster') || bytes <= MOST_PICTURE_BYTES) return undefined;
  const name = FILE_NAMES[kind];
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const why = { zh: `${name.zh}有 ${size}，翻到这一页会卡`, en: `The ${name.en} has ${size}: turning to this slide will jerk` };
  const instead = {
    zh: '缩到宽 2400 像素以内，存成 jpg 或 webp',
    en: 'Make it no wider than 2,400 pixels and save it as jpg or webp',
  };
  return { severity: 'warning', rule: 'large-picture', file: deck.file, line, words: path, why, instead, slide };
}
