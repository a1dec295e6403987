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

/** After how many drawn frames, and ms, something is to be seen. */
type Seen = { readonly frames: number; readonly ms: number };

/** In the page: from a finger's touch to the first frame that shows what is touched as pressed. */
function toPressed(): { readonly answer: Promise<Seen> } {
  const answer = new Promise<Seen>((resolve) => {
    const down = ({ target, timeStamp }: PointerEvent) => {
      const touched = target instanceof Element ? target.closest('.touch') : null;
      let frames = 0;
      const look = () => {
        frames += 1;
        if (touched?.classList.contains('pressed')) resolve({ frames, ms: performance.now() - timeStamp });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('pointerdown', down, { capture: true, once: true });
  });
  return { answer };
}

/** In the page: from a finger's release to the first frame in which the slide under it has moved on. */
function toMoved(): { readonly answer: Promise<Seen> } {
  const answer = new Promise<Seen>((resolve) => {
    const up = ({ timeStamp }: PointerEvent) => {
      const slide = document.querySelector('section.slide.present');
      const before = slide?.getBoundingClientRect().left ?? 0;
      let frames = 0;
      const look = () => {
        frames += 1;
        const left = slide?.getBoundingClientRect().left ?? before;
        if (Math.abs(left - before) >= 1) resolve({ frames, ms: performance.now() - timeStamp });
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
  const keepSeen = (series: string, launch: number, { frames, ms }: Seen) => {
    keep('answer-to-a-finger', series, launch, frames);
    keep('answer-to-a-finger-time', series, launch, ms);
  };
  for (let launch = 0; launch < effort.launches; launch++) {
    const hall = await openOn({ decks: 1, slidesPerDeck: SLIDES, kind: 'rich' });
    await openFirstDeck(hall);
    const session = await hall.app.context().newCDPSession(hall.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const button = await buttonOf(hall);
    for (let turn = 1; turn < (effort.isShort ? 3 : SLIDES - 1); turn++) {
      const pressed = await watchFor(hall.page, toPressed);
      const hand = await hall.touch.contacts([button]);
      keepSeen('pressed', launch, await pressed());
      await hand.move([{ x: button.x, y: button.y - OFF }]);
      await hand.lift();
      await still(hall);
      const moved = await watchFor(hall.page, toMoved);
      const turned = turningOf(hall).turn();
      keepSeen('moved', launch, await moved());
      await turned;
    }
    await hall.close();
  }
});
