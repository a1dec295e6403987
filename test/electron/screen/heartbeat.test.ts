import { expect, test } from '@playwright/test';
import { AdvancingClock } from '../../../electron/clock/advancing-clock.ts';
import { listenToHeart } from '../../../electron/screen/heartbeat.ts';

/** A page whose answers are set from outside: a frame, words only, or none. */
function listening() {
  const clock = new AdvancingClock();
  const did: string[] = [];
  const at = { answers: 'frame', expected: true };
  const page = {
    isDestroyed: () => false,
    executeJavaScriptInIsolatedWorld: () =>
      at.answers === 'none' ? new Promise(() => undefined) : Promise.resolve(at.answers === 'frame'),
  };
  const note = (what: string) => () => did.push(`${what} ${clock.now()}`);
  listenToHeart(page, clock, {
    isExpected: () => at.expected,
    worrying: note('worrying'),
    frozen: note('frozen'),
    hung: note('hung'),
  });
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.advance(1000);
      await Promise.resolve(); // the page's answer
      await Promise.resolve();
    }
  };
  return { did, at, pass };
}

test('a page that draws when it is asked is left alone, however long nothing moves on it', async () => {
  const { did, pass } = listening();
  await pass(10_000);
  expect(did).toEqual([]);
});

test('a page without an answer is worrying after three beats and hung after five', async () => {
  const { did, at, pass } = listening();
  await pass(1);
  at.answers = 'none';
  await pass(6);
  expect(did).toEqual(['worrying 5000', 'hung 7000']);
});

test('a page that answers and draws nothing is first taken for well, and for hung after five beats more', async () => {
  const { did, at, pass } = listening();
  await pass(1);
  at.answers = 'words';
  await pass(11);
  expect(did).toEqual(['worrying 5000', 'frozen 7000', 'hung 12000']);
});

test('one frame in between and the count begins anew', async () => {
  const { did, at, pass } = listening();
  at.answers = 'words';
  await pass(4);
  at.answers = 'frame';
  await pass(1);
  at.answers = 'none';
  await pass(4);
  expect(did).toEqual(['worrying 4000', 'worrying 9000']);
});

test('a page that was hung and stands again before the next beat is not taken for hung once more', async () => {
  const { did, at, pass } = listening();
  at.answers = 'none';
  await pass(6);
  at.answers = 'frame';
  await pass(100);
  expect(did).toEqual(['worrying 4000', 'hung 6000']);
});

test('no sign is owed while none is expected', async () => {
  const { did, at, pass } = listening();
  at.answers = 'none';
  await pass(4);
  at.expected = false;
  await pass(100);
  at.expected = true;
  await pass(4);
  expect(did).toEqual(['worrying 4000', 'worrying 108000']);
});
