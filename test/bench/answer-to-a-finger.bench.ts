import type { Page } from '@playwright/test';
import { bench } from './harness/bench.ts';
import { openFirstDeck, turningOf } from './harness/turning.ts';

const SLIDES = 10;
const THROTTLE = 4;

/** In the page: frames that a screen at 60 Hz could have shown from a finger's touch to the first that shows what is touched as pressed. */
function framesToPressed(): Promise<number> {
  const frame = 1000 / 60;
  return new Promise((resolve) => {
    window.addEventListener(
      'pointerdown',
      ({ target, timeStamp }) => {
        const touched = target instanceof Element ? target.closest('.touch') : null;
        let frames = 0;
        const look = (now: number) => {
          frames = Math.max(frames + 1, Math.floor((now - timeStamp) / frame));
          if (touched?.classList.contains('pressed')) resolve(frames);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

/** In the page: frames from a finger's release to the first in which the slide in front has moved. */
function framesToMoved(): Promise<number> {
  const frame = 1000 / 60;
  return new Promise((resolve) => {
    window.addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const slide = document.querySelector('section.slide.present');
        const before = slide?.getBoundingClientRect().left ?? 0;
        let frames = 0;
        const look = (now: number) => {
          frames = Math.max(frames + 1, Math.floor((now - timeStamp) / frame));
          if (Math.abs((slide?.getBoundingClientRect().left ?? before) - before) >= 1) resolve(frames);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}

/** In the page: ends when no section moves any more. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

bench('frames from a finger to what it sees, at a kiosk’s speed', async ({ openOn, effort, keep }) => {
  for (let launch = 0; launch < effort.launches; launch++) {
    const hall = await openOn({ decks: 1, slidesPerDeck: SLIDES, kind: 'rich' });
    await openFirstDeck(hall);
    const session = await hall.app.context().newCDPSession(hall.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const { at } = await turningOf(hall);
    for (let turn = 1; turn < (effort.isShort ? 3 : SLIDES - 1); turn++) {
      const pressed = hall.page.evaluate(framesToPressed);
      const hand = await hall.touch.contacts([at]);
      keep('answer-to-a-finger', 'pressed', launch, await pressed);
      const moved = hall.page.evaluate(framesToMoved);
      await hand.lift();
      keep('answer-to-a-finger', 'moved', launch, await moved);
      await atRest(hall.page);
    }
    await hall.close();
  }
});
