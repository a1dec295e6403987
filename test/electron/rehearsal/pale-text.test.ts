import { expect, test } from '@playwright/test';
import { type Bitmap, paleText } from '../../../electron/rehearsal/pale-text.ts';
import type { SeenText } from '../../../src/core/rehearsal/look.ts';

type Color = readonly [number, number, number];
const WHITE: Color = [255, 255, 255];
const BLACK: Color = [0, 0, 0];
const SIDE = 40;

/** A square picture, its colour told for each place. */
function picture(colorAt: (x: number, y: number) => Color): Bitmap {
  const pixels = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [red, green, blue] = colorAt(x, y);
      pixels.set([blue, green, red, 255], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, pixels };
}
const text = (ink: Color, covering = 1, side = SIDE): SeenText => ({
  ...{ text: '甲', block: 'b', ink: [...ink, covering] },
  box: { left: 0, top: 0, right: side, bottom: side },
});
/** The ink stands in every eighth row. */
const inked = (ink: Color, wall: Color) => picture((_, y) => (y % 8 === 0 ? ink : wall));
const measured = (own: SeenText, seen: Bitmap, pageWidth = SIDE) => paleText([own], seen, pageWidth).map((sight) => sight.measured);

test('black on white is no fault, grey on white is one, measured as WCAG does', () => {
  expect(measured(text(BLACK), inked(BLACK, WHITE))).toEqual([]);
  const grey: Color = [153, 153, 153];
  const [contrast] = measured(text(grey), inked(grey, WHITE));
  expect(contrast).toBeCloseTo(2.85, 2);
});

test('the least that passes is 4.5: #767676 does, #777777 doesn’t', () => {
  const of = (part: number) => measured(text([part, part, part]), inked([part, part, part], WHITE));
  expect(of(0x76)).toEqual([]);
  expect(of(0x77)[0]).toBeCloseTo(4.48, 2);
});

test('what lies behind is what most of the box has, a drawing as well as a wall', () => {
  expect(measured(text(BLACK), inked(BLACK, [20, 20, 20]))).toEqual([1]); // all of it is nearly ink: no wall is left
  const half = picture((x, y) => (y % 4 === 0 ? BLACK : x < 30 ? [90, 90, 90] : WHITE));
  expect(measured(text(BLACK), half)[0]).toBeCloseTo(3.05, 1);
});

test('words that have the wall’s own colour can’t be read at all', () => {
  const [sight] = paleText([text(WHITE)], inked(WHITE, WHITE), SIDE);
  expect(sight).toMatchObject({ fault: 'pale-text', words: '甲', block: 'b', measured: 1 });
});

test('ink that covers half of what is behind is as pale as it looks', () => {
  const mixed: Color = [128, 128, 128];
  expect(measured(text(BLACK, 0.5), inked(mixed, WHITE))[0]).toBeCloseTo(3.95, 1);
});

test('a picture with two pixels for one of the page is read at the right place', () => {
  const left = picture((x, y) => (x < SIDE / 2 ? WHITE : y % 4 === 0 ? BLACK : [60, 60, 60]));
  const box = { left: 0, top: 0, right: SIDE / 4, bottom: SIDE / 2 };
  expect(paleText([{ ...text(BLACK), box }], left, SIDE / 2)).toEqual([]);
});
