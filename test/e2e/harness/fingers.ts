import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { Point } from './touch.ts';

/** How a contact differs from a fingertip: its width in CSS pixels, 16 unless told. */
export type Contact = { readonly width?: number };

/** Fingers of several people: each comes and goes by itself, told by its number. */
export type Fingers = {
  readonly land: (id: number, at: Point, contact?: Contact) => Promise<void>;
  readonly move: (id: number, at: Point, contact?: Contact) => Promise<void>;
  readonly lift: (id: number) => Promise<void>;
  /** The panel takes all of them back. */
  readonly cancel: () => Promise<void>;
};

const FINGER_PX = 16;

/** Real contacts, sent through the browser's input; each message names the one that changes, and the others stay as they are. */
export async function fingersOf(app: ElectronApplication, page: Page): Promise<Fingers> {
  const session = await app.context().newCDPSession(page);
  const places = new Map<number, Point>();
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', id: number, { x, y }: Point, { width = FINGER_PX }: Contact) => {
    const touchPoints = [{ id, x, y, radiusX: width / 2, radiusY: width / 2 }];
    places.set(id, { x, y });
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    land: (id, at, contact = {}) => send('touchStart', id, at, contact),
    move: (id, at, contact = {}) => send('touchMove', id, at, contact),
    lift: (id) => send('touchEnd', id, places.get(id) ?? { x: 0, y: 0 }, {}),
    cancel: async () => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    },
  };
}

/** One finger down, across in three moves, and up, as fast as the browser takes them. */
export async function swipe({ land, move, lift }: Fingers, id: number, from: Point, to: Point): Promise<void> {
  const way = [0.3, 0.7, 1].map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
  await Promise.all([land(id, from), ...way.map((at) => move(id, at)), lift(id)]);
}

/** A pen that goes down at the first place, over the others, and up at the last. */
export async function drawWithPen(app: ElectronApplication, page: Page, way: readonly [Point, ...Point[]]): Promise<void> {
  const session = await app.context().newCDPSession(page);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
  const [first, ...rest] = way;
  await send('mousePressed', first);
  for (const place of rest) await send('mouseMoved', place);
  await send('mouseReleased', rest.at(-1) ?? first);
}

/** The middle of what the locator finds. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} isn't there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
