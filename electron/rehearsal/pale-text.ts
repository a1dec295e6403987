import type { SeenText, Sight } from '../../src/core/rehearsal/look.ts';

/** WCAG 2.1 AA for text of any size: what a visitor two metres away needs at least. */
const LEAST_CONTRAST = 4.5;
/** Colours nearer to the ink than this, on a line through the cube of 255, are the ink's own edges. */
const NEAR = 48;
/** Every second pixel of every second line is looked at. */
const STRIDE = 2;

/** A picture of the page: four bytes a pixel, blue, green, red and nothing, line by line. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

type Color = readonly [number, number, number];

/** Text whose ink stands out too little from what lies most behind it in the picture itself, tints and drawings included. `pageWidth` is the page's in CSS pixels. */
export function paleText(texts: readonly SeenText[], picture: Bitmap, pageWidth: number): readonly Sight[] {
  const scale = picture.width / pageWidth;
  return texts.flatMap((own): readonly Sight[] => {
    const [red, green, blue, covering] = own.ink;
    const wall = behind(own.box, [red, green, blue], picture, scale);
    // No wall at all: the words have its colour.
    const measured = wall ? contrast(over([red, green, blue], wall, covering), wall) : 1;
    if (measured >= LEAST_CONTRAST) return [];
    return [{ fault: 'pale-text', words: own.text, other: '', measured, box: own.box, block: own.block }];
  });
}

/** The colour that most pixels of a box have, those of the ink left out. */
function behind(
  { left, top, right, bottom }: SeenText['box'],
  ink: Color,
  { width, height, pixels }: Bitmap,
  scale: number,
): Color | undefined {
  const counts = new Map<number, number>();
  for (let y = Math.max(0, Math.floor(top * scale)); y < Math.min(height, bottom * scale); y += STRIDE) {
    for (let x = Math.max(0, Math.floor(left * scale)); x < Math.min(width, right * scale); x += STRIDE) {
      const at = (y * width + x) * 4;
      const [blue = 0, green = 0, red = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      if ((red - ink[0]) ** 2 + (green - ink[1]) ** 2 + (blue - ink[2]) ** 2 <= NEAR ** 2) continue;
      const color = (red << 16) | (green << 8) | blue;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  let most: number | undefined;
  for (const [color, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = color;
  return most === undefined ? undefined : [most >> 16, (most >> 8) & 255, most & 255];
}

function over(ink: Color, wall: Color, covering: number): Color {
  const mixed = (part: 0 | 1 | 2) => ink[part] * covering + wall[part] * (1 - covering);
  return [mixed(0), mixed(1), mixed(2)];
}

/** The contrast of two colours, 1 to 21, as WCAG counts it. */
function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

function light(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
