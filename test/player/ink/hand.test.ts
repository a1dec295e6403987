import { expect, test } from '@playwright/test';
import type { Pointing } from '../../../src/core/lecture/pointing.ts';
import { HandOverSlide } from '../../../src/player/ink/hand.ts';

function handOf(hand: HandOverSlide['hand']) {
  const said: unknown[] = [];
  const pointed: Pointing[] = [];
  const over = new HandOverSlide({
    pointed: (pointing) => pointed.push(pointing),
    drawn: (pen, points) => said.push([pen, points.length / 3]),
    erased: (stroke) => said.push(['erased', stroke]),
  });
  over.hand = hand;
  return { over, said, pointed };
}
const spot = (x: number, y = 0) => ({ x, y, pressure: 0.5 });

test('a pen draws from landing to lifting, and tells of the stroke while it grows', () => {
  const { over, said, pointed } = handOf('red');
  over.down(spot(0));
  over.move(spot(10));
  over.move(spot(10.5)); // nearer than a hand means
  over.up();
  expect(said).toEqual([['red', 2]]);
  expect(pointed.at(-1)).toEqual({ kind: 'stroke', pen: 'red', points: [0, 0, 0.5, 10, 0, 0.5] });
});

test('a pen that hovers draws nothing; a light follows, and goes out when the hand leaves', () => {
  const pen = handOf('red');
  pen.over.hover(spot(5));
  expect(pen.pointed).toEqual([]);
  const laser = handOf('laser');
  laser.over.hover(spot(5));
  laser.over.leave();
  expect(laser.pointed).toEqual([{ kind: 'light', light: 'laser', x: 5, y: 0 }, { kind: 'nothing' }]);
});

test('the eraser takes every stroke that it comes near, and only those', () => {
  const { over, said } = handOf('eraser');
  over.strokes = [
    { id: 1, pen: 'red', points: [0, 0, 0.5, 100, 0, 0.5] },
    { id: 2, pen: 'red', points: [500, 0, 0.5] },
  ];
  over.down(spot(50, 20)); // between two points that a fast hand has left far apart
  over.up();
  over.down(spot(250));
  over.up();
  expect(said).toEqual([['erased', 1]]);
});

test('a hand that never stops becomes more strokes than one, without a gap', () => {
  const { over, said } = handOf('gold');
  over.down(spot(0));
  for (let x = 2; x < 2500 * 2; x += 2) over.move(spot(x));
  over.up();
  expect(said).toEqual([
    ['gold', 2000],
    ['gold', 501],
  ]);
});
