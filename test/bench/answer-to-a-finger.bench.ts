import type { Hall } from '../e2e/harness/hall.ts';
import type { Point } from '../e2e/harness/touch.ts';
import { still } from '../e2e/harness/walk.ts';
import { bench } from './harness/bench.ts';
import { openFirstDeck, turningOf } from './harness/turning.ts';
import { watchFor } from './harness/watch-for.ts';

const SLIDES = 10;
const THROTTLE = 4;
/** So far up a finger slides off a button before it lifts: nothing is done then. */
const OFF = 300;

/** In the page: frames that a screen at 60 Hz could have shown from a finger's touch to the first that shows what is touched as pressed. */
function framesToPressed(): { readonly answer: Promise<number> } {
  const frame = 1000 / 60;
  const answer = new Promise<number>((resolve) => {
    const down = ({ target, timeStamp }: PointerEvent) => {
      const touched = target instanceof Element ? target.closest('.touch') : null;
      let frames = 0;
      const look = (now: number) => {
        frames = Math.max(frames + 1, Math.floor((now - timeStamp) / frame));
        if (touched?.classList.contains('pressed')) resolve(frames);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('pointerdown', down, { capture: true, once: true });
  });
  return { answer };
}

/** In the page: frames from a finger's release to the first in which the slide under it has moved on. */
function framesToMoved(): { readonly answer: Promise<number> } {
  const frame = 1000 / 60;
  const answer = new Promise<number>((resolve) => {
    const up = ({ timeStamp }: PointerEvent) => {
      const slide = document.querySelector('section.slide.present');
      const before = slide?.getBoundingClientRect().left ?? 0;
      let frames = 0;
      const look = (now: number) => {
        frames = Math.max(frames + 1, Math.floor((now - timeStamp) / frame));
        if (Math.abs((slide?.getBoundingClientRect().left ?? before) - before) >= 1) resolve(frames);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('pointerup', up, { capture: true, once: true });
  });
  return { answer };
}

async function buttonOf(hall: Hall): Promise<Point> {
  const box = await hall.page.locator('.chrome [data-do="on"]').boundingBox();
  if (box === null) throw new Error('no button for going on');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

bench('frames from a finger to what it sees, at a kiosk’s speed', async ({ openOn, effort, keep }) => {
  for (let launch = 0; launch < effort.launches; launch++) {
    const hall = await openOn({ decks: 1, slidesPerDeck: SLIDES, kind: 'rich' });
    await openFirstDeck(hall);
    const session = await hall.app.context().newCDPSession(hall.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const button = await buttonOf(hall);
    for (let turn = 1; turn < (effort.isShort ? 3 : SLIDES - 1); turn++) {
      const pressed = await watchFor(hall.page, framesToPressed);
      const hand = await hall.touch.contacts([button]);
      keep('answer-to-a-finger', 'pressed', launch, await pressed());
      await hand.move([{ x: button.x, y: button.y - OFF }]);
      await hand.lift();
      await still(hall);
      const moved = await watchFor(hall.page, framesToMoved);
      const turned = turningOf(hall).turn();
      keep('answer-to-a-finger', 'moved', launch, await moved());
      await turned;
    }
    await hall.close();
  }
});
