import { expect, test } from '@playwright/test';
import { formatOf } from '../../../src/player/format.ts';
import { attractFrame, RING_STRENGTHS, RINGS } from '../../../src/player/geometry/attract-frame.ts';
import { towerFrame } from '../../../src/player/geometry/tower-frame.ts';
import { LIT_RINGS, panesOf, towersIn } from '../../../src/player/geometry/towers.ts';
import { FORMATS } from './formats.ts';

for (const [name, format, hasLines] of FORMATS.flatMap(([place, size]) => [
  [place, size, false] as const,
  [`${place} beside lines`, size, true] as const,
])) {
  const frame = attractFrame(format, 'towers');
  const places = towerFrame(format, frame, hasLines);
  const towers = towersIn(places);

  test(`fifteen towers stand whole on the screen in ${name}`, () => {
    expect(towers).toHaveLength(15);
    for (const tower of towers) {
      expect(tower.x - tower.side).toBeGreaterThanOrEqual(0);
      expect(tower.x + tower.width).toBeLessThanOrEqual(format.width);
      expect(tower.y).toBeGreaterThan(60);
      expect(tower.y).toBeLessThan(frame.horizon);
    }
  });

  test(`windows in ${name} are lit in even rings only, and none that a nearer tower cuts`, () => {
    towers.forEach((_, number) => {
      for (const pane of panesOf(towers, number, places).filter(({ isLit }) => isLit)) {
        expect(LIT_RINGS).toContain(pane.ring);
        for (const nearer of towers.slice(number + 1)) {
          const isBeside = pane.x + pane.width <= nearer.x - nearer.side || pane.x >= nearer.x + nearer.width;
          expect(isBeside || pane.y + pane.height <= nearer.y).toBe(true);
        }
      }
    });
  });
}

test('far towers come first, so that near ones are painted over them', () => {
  const format = formatOf(1920, 1080);
  const planes = towersIn(towerFrame(format, attractFrame(format, 'towers'), false)).map(({ plane }) => plane);
  expect(planes).toEqual(planes.toSorted());
});

test("each ring ends where the next begins and the last one ends unseen, so the sun's loop has no seam", () => {
  expect(RING_STRENGTHS).toHaveLength(RINGS + 2);
  expect(RING_STRENGTHS.at(-1)).toBe(0);
});
