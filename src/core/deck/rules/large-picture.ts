import type { Deck } from '../deck.ts';
import type { Problem } from '../problem.ts';
import type { NamedFile } from './missing-file.ts';

/** More bytes than a picture of 2,400 pixels needs. Measured: 6,000 × 4,000 (7.8 MB) held a page turn for 60 to 420 ms where 2,400 × 1,600 held it for 24 to 54. */
export const MOST_PICTURE_BYTES = 4 * 1024 * 1024;

/** A picture so large that its slide turns by jerks; undefined when it isn't. */
export function largePicture(deck: Deck, { path, line, slide, name }: NamedFile, bytes: number): Problem | undefined {
  if ((name !== '图片' && name !== '封面') || bytes <= MOST_PICTURE_BYTES) return undefined;
  const why = `${name}有 ${(bytes / 1024 / 1024).toFixed(1)} MB，翻到这一页会卡`;
  const instead = '缩到宽 2400 像素以内，存成 jpg 或 webp';
  return { severity: 'warning', rule: 'large-picture', file: deck.file, line, words: path, why, instead, slide };
}
