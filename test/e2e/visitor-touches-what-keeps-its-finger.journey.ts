import { XScreen } from './escape/x-screen.ts';
import { comeTo, DECK, LEFT, listen, MIDDLE, plainSwipeWorks, RIGHT } from './harness/at-a-slide.ts';
import { fingersOf } from './harness/fingers.ts';
import { expect, test } from './harness/journey.ts';
import type { Point } from './harness/touch.ts';
import { drawn } from './harness/walk.ts';

test('a slider keeps its finger, a list keeps up and down, and a touched node may go', async ({ hall }) => {
  const { page, mode, advance } = hall;
  await comeTo(hall, MIDDLE);
  const fingers = await fingersOf(hall.app, page);
  await page.locator('section.slide.present').evaluate((slide) => {
    const box = 'position: absolute; z-index: 9; left: 300px; width: 1300px; pointer-events: auto;';
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.style.cssText = `${box} top: 500px; height: 60px`;
    const list = document.createElement('div');
    list.dataset['owns'] = 'y';
    list.style.cssText = `${box} top: 200px; height: 200px; overflow-y: auto`;
    list.innerHTML = '<div style="height: 2000px"></div>';
    const going = document.createElement('b');
    going.draggable = true;
    going.style.cssText = `${box} top: 600px; height: 60px`;
    slide.append(slider, list, going);
  });
  const scrolled = () => page.locator('section.slide [data-owns]').evaluate(({ scrollTop }) => scrollTop);

  const said = await listen(page);
  const slowly = async (from: Point, to: Point) => {
    await fingers.land(1, from);
    for (const part of [0.1, 0.3, 0.6, 1])
      await fingers.move(1, { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await fingers.lift(1);
  };

  await slowly({ x: 1400, y: 530 }, { x: 400, y: 530 });
  await slowly({ x: 900, y: 380 }, { x: 900, y: 220 });
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await said()).toEqual([]);
  await slowly({ x: 1400, y: 300 }, { x: 500, y: 300 });
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await slowly(LEFT, RIGHT);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);

  // A mouse of the X server, at a hand's pace: it would drag the node away.
  const drag = [1350, 1200, 1000, 700, 500].flatMap((x) => ['mousemove', String(x), '630', 'sleep', '0.1']);
  await new XScreen(hall.display).do('mousemove', '1400', '630', 'mousedown', '1', ...drag, 'mouseup', '1');
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await slowly(LEFT, RIGHT);
  await drawn(hall, `${DECK} ${MIDDLE}.0`);

  await fingers.land(1, { x: 1400, y: 630 });
  await fingers.move(1, { x: 1300, y: 630 });
  await page.locator('section.slide b[style]').evaluate((touched) => touched.remove());
  await fingers.move(1, { x: 700, y: 630 });
  await fingers.lift(1);
  await drawn(hall, `${DECK} ${MIDDLE + 1}.0`);
  await plainSwipeWorks(hall);

  await fingers.land(1, RIGHT);
  await advance(200_000);
  await expect(page.locator('screen-idle-warning')).toBeVisible();
  await advance(20_000);
  await drawn(hall, 'attract');
  await fingers.lift(1);
  expect(await mode()).toMatchObject({ kind: 'attract' });
  await comeTo(hall, 1);
  await plainSwipeWorks(hall);
});
