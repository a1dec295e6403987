import type { ElectronApplication, Page } from '@playwright/test';
import type { Point } from './touch.ts';

/** How a contact differs from a fingertip that lands now. */
export type Contact = {
  /** How wide it is, CSS pixels; 16 unless told. */
  readonly width?: number;
  /** How long ago the panel noticed it, ms. */
  readonly ago?: number;
};

/** Fingers of several people: each comes and goes by itself, told by its number. */
export type Fingers = {
  readonly land: (id: number, at: Point, contact?: Contact) => Promise<void>;
  readonly move: (id: number, at: Point, contact?: Contact) => Promise<void>;
  readonly lift: (id: number) => Promise<void>;
  /** The panel takes all of them back. */
  readonly cancel: () => Promise<void>;
};

type Down = Point & { readonly id: number; readonly radiusX: number; readonly radiusY: number };

const FINGER_PX = 16;

/** Real contacts, sent through the browser's input, one message a change. */
export async function fingersOf(app: ElectronApplication, page: Page): Promise<Fingers> {
  const session = await app.context().newCDPSession(page);
  const down = new Map<number, Down>();
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: readonly Down[], ago = 0) => {
    const timestamp = ago === 0 ? {} : { timestamp: (Date.now() - ago) / 1000 };
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints], ...timestamp });
  };
  const put = async (type: 'touchStart' | 'touchMove', id: number, { x, y }: Point, { width = FINGER_PX, ago = 0 }: Contact) => {
    down.set(id, { id, x, y, radiusX: width / 2, radiusY: width / 2 });
    await send(type, [...down.values()], ago);
  };
  return {
    land: (id, at, contact = {}) => put('touchStart', id, at, contact),
    move: (id, at, contact = {}) => put('touchMove', id, at, contact),
    lift: async (id) => {
      down.delete(id);
      await send(down.size > 0 ? 'touchMove' : 'touchEnd', [...down.values()]);
    },
    cancel: async () => {
      down.clear();
      await send('touchCancel', []);
    },
  };
}
