import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** A place on the page in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** Fingers that are down. */
export type Hand = {
  /** Moves each finger, in the order in which they came down. */
  readonly move: (points: readonly Point[]) => Promise<void>;
  /** Takes all of them up where they are. */
  readonly lift: () => Promise<void>;
};

/** A visitor's fingers: real touch events, sent through the browser's input, so that gestures are recognised as from a panel. */
export type Touch = {
  readonly tap: (x: number, y: number) => Promise<void>;
  /** Taps one point after the other as fast as the browser takes them, however busy the machine is. */
  readonly tapInARow: (points: readonly Point[]) => Promise<void>;
  /** Taps the middle of what the locator finds, once it is there, still and uncovered. */
  readonly tapOn: (locator: Locator) => Promise<void>;
  /** Draws one finger along a line in `steps` moves (8 unless told). */
  readonly swipe: (from: Point, to: Point, options?: { readonly steps?: number }) => Promise<void>;
  /** Puts one finger on each point at the same time. */
  readonly contacts: (points: readonly Point[]) => Promise<Hand>;
};

const SWIPE_STEPS = 8;

/** Fingers for one page of the running app. */
export async function touchOf(app: ElectronApplication, page: Page): Promise<Touch> {
  const session = await app.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) => {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const contacts = async (points: readonly Point[]): Promise<Hand> => {
    await send('touchStart', points);
    return { move: (to) => send('touchMove', to), lift: () => send('touchEnd', []) };
  };
  const tap = async (x: number, y: number) => {
    const hand = await contacts([{ x, y }]);
    await hand.lift();
  };
  return {
    contacts,
    tap,
    tapInARow: async (points) => {
      await Promise.all(points.flatMap((point) => [send('touchStart', [point]), send('touchEnd', [])]));
    },
    tapOn: async (locator) => {
      const { x, y } = await middleOf(locator);
      await tap(x, y);
    },
    swipe: async (from, to, { steps = SWIPE_STEPS } = {}) => {
      const hand = await contacts([from]);
      for (let step = 1; step <= steps; step += 1) await hand.move([between(from, to, step / steps)]);
      await hand.lift();
    },
  };
}

async function middleOf(locator: Locator): Promise<Point> {
  // A trial run waits for all that a click would wait for, and clicks nothing.
  await locator.click({ trial: true });
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} went away while a finger was on its way to it`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
