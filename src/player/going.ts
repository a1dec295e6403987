import type { Accent } from '../core/deck/deck.ts';
import type { Point } from '../core/kiosk/mode.ts';

/** What is put in place of the old picture while the disc covers the screen. */
export type Swap = () => void | Promise<void>;

/** Times of the house in ms: going somewhere, an answer, and the short fade that hides the page before it shrinks. */
const GO = 420;
const ANSWER = 180;
const COVER = 90;
const EASE = 'cubic-bezier(0.2, 0.7, 0.1, 1)';
/** A page that is hidden or starved draws no frames; after this many ms beyond an animation's own time we go on without it. */
const PATIENCE = 250;
/** The rings run ahead of the disc by this many u each. */
const LEAD = 60;

let finishNow: (() => void) | undefined;

/** From the touched point a disc of the accent grows, three rings ahead of it; when it covers the screen `swap` runs, then the disc fades. A newer call finishes an older one at once; each `swap` runs exactly once. */
export async function grow(at: Point, accent: Accent, swap: Swap): Promise<void> {
  await withOverlay(
    at,
    accent,
    swap,
    async (overlay, hurry) => {
      if (isStill()) return fade(overlay, [0, 1], ANSWER, hurry);
      return scale(overlay, 'out', hurry);
    },
    (overlay, hurry) => fade(overlay, [1, 0], ANSWER, hurry),
  );
}

/** The way back: the accent covers the page, `swap` runs, and the disc shrinks to the point from which it had grown. */
export async function shrink(at: Point, accent: Accent, swap: Swap): Promise<void> {
  await withOverlay(
    at,
    accent,
    swap,
    (overlay, hurry) => fade(overlay, [0, 1], isStill() ? ANSWER : COVER, hurry),
    (overlay, hurry) => {
      if (isStill()) return fade(overlay, [1, 0], ANSWER, hurry);
      return scale(overlay, 'in', hurry);
    },
  );
}

/** One ring at the finger, 180 ms: the touch was felt. */
export function ringAtFinger(at: Point): void {
  const ring = document.createElement('i');
  ring.className = 'finger-ring';
  ring.style.left = `${at.x}px`;
  ring.style.top = `${at.y}px`;
  document.body.append(ring);
  const frames = isStill()
    ? [{ opacity: 1 }, { opacity: 0 }]
    : [
        { transform: 'scale(0.4)', opacity: 1 },
        { transform: 'none', opacity: 0 },
      ];
  void ended(ring.animate(frames, { duration: ANSWER, easing: EASE }), ANSWER, new Promise(() => {})).then(() => ring.remove()); // nobody waits for a ring
}

type Move = (overlay: HTMLElement, hurry: Promise<void>) => Promise<void>;

async function withOverlay(at: Point, accent: Accent, swap: Swap, cover: Move, uncover: Move): Promise<void> {
  finishNow?.();
  let finish: () => void = () => {};
  const hurry = new Promise<void>((resolve) => {
    finish = resolve;
  });
  finishNow = finish;
  const overlay = overlayAt(at, accent);
  document.body.append(overlay);
  try {
    await cover(overlay, hurry);
    await swap();
    overlay.classList.add('is-leaving');
    await uncover(overlay, hurry);
  } finally {
    overlay.remove();
    if (finishNow === finish) finishNow = undefined;
  }
}

/** Three tint rings and the accent disc on one centre, the largest first; each as wide as it must be to cover the farthest corner. */
function overlayAt(at: Point, accent: Accent): HTMLElement {
  const overlay = document.createElement('div');
  overlay.className = `going accent-${accent}`;
  const radius = Math.hypot(Math.max(at.x, innerWidth - at.x), Math.max(at.y, innerHeight - at.y)) + 2;
  for (const ring of [3, 2, 1, 0]) {
    const disc = document.createElement('i');
    disc.className = `going-disc going-disc-${ring}`;
    disc.dataset['lead'] = String(ring * LEAD * unit());
    disc.dataset['radius'] = String(radius);
    disc.style.left = `${at.x - radius}px`;
    disc.style.top = `${at.y - radius}px`;
    disc.style.width = disc.style.height = `${2 * radius}px`;
    overlay.append(disc);
  }
  return overlay;
}

/** Scales the discs, the rings ahead of the accent by their lead; only transforms move. */
async function scale(overlay: HTMLElement, way: 'out' | 'in', hurry: Promise<void>): Promise<void> {
  const discs = [...overlay.querySelectorAll<HTMLElement>('.going-disc')];
  await Promise.all(
    discs.map((disc) => {
      const radius = Number(disc.dataset['radius']);
      const lead = Number(disc.dataset['lead']);
      const small = { transform: 'scale(0.001)' };
      const large = { transform: `scale(${1 + lead / radius})` };
      // A ring leaves the point at once at its lead, so that all three are seen from the first frame on.
      const frames = way === 'out' ? [{ transform: `scale(${Math.max(0.001, (lead * 0.4) / radius)})` }, large] : [large, small];
      return ended(disc.animate(frames, { duration: GO, easing: EASE, fill: 'both' }), GO, hurry);
    }),
  );
}

async function fade(overlay: HTMLElement, [from, to]: readonly [number, number], duration: number, hurry: Promise<void>): Promise<void> {
  await ended(overlay.animate([{ opacity: from }, { opacity: to }], { duration, fill: 'both', easing: 'linear' }), duration, hurry);
}

/** Waits for an animation, but no longer than its time and our patience, nor after it was cancelled or overtaken. */
async function ended(animation: Animation, duration: number, hurry: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, duration + PATIENCE);
  });
  // A cancelled animation rejects `finished`; for us it has ended.
  await Promise.race([animation.finished.catch(() => {}), late, hurry]);
  clearTimeout(timer);
  if (animation.playState !== 'finished') animation.finish();
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || document.querySelector('concentric-hall[data-calm]') !== null;
}

/** One u in CSS pixels. */
function unit(): number {
  return Math.min(innerWidth, innerHeight) / 1080;
}
