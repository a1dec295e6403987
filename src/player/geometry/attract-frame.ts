import type { Picture } from '../../core/deck/deck.ts';
import type { Format } from '../format.ts';

/** The scenes of attract: hills and sea, the fifteen towers, the service window among cherry trees, the market's stall. */
export type SceneKind = 'hills' | 'towers' | 'window' | 'stall';

/** How one scene is composed in one format, all in u: the horizon, the centre of the rings, the picture's scale, the ripple that invites. */
export interface AttractFrame {
  readonly horizon: number;
  /** The rings' centre; `core` is the radius of what they surround, `step` their distance. */
  readonly sun: { readonly x: number; readonly y: number; readonly core: number; readonly step: number };
  readonly scale: number;
  readonly ripple: { readonly x: number; readonly y: number };
}

/** How many translucent rings lie round the core. */
export const RINGS = 7;

/** The rings' strengths from the core outward, so that the stack shows the look book's seven tints; the last is the eighth ring's, gone. */
export const RING_STRENGTHS = [0.5, 0.5, 0.27, 0.17, 0.115, 0.087, 0.062, 0.03, 0] as const;

/** The arch of the window in the drawing's own frame: height of its centre above the ground, and its outer radius. */
export const ARCH = { lift: 370, radius: 274 } as const;
/** The disc of the stall's whistle, in the same way. */
export const WHISTLE = { lift: 436, radius: 104 } as const;

/** The scene that a deck's picture has; whatever has none of its own stands before the hills. */
export function sceneOf(picture: Picture | undefined): SceneKind {
  if (picture === 'towers' || picture === 'window') return picture;
  return picture === 'slips' ? 'stall' : 'hills';
}

/** A scene's composition: the picture stands left of the title in landscape and 5:4, below it in portrait. */
export function attractFrame(format: Format, kind: SceneKind): AttractFrame {
  const { width, height, shape } = format;
  const horizon = horizonOf(format, kind);
  const aside = shape === 'landscape' ? (width - 1920) * 0.4 : 0;
  const ripple =
    shape === 'portrait'
      ? { x: kind === 'hills' ? 700 : 540, y: height - 360 }
      : { x: width - (shape === 'square' ? 846 : 956), y: height - 92 };
  const [x, lift, core, step, scale] = COMPOSED[kind][shape];
  return { horizon, sun: { x: x + aside, y: horizon - lift, core, step }, scale, ripple };
}

function horizonOf({ height, shape }: Format, kind: SceneKind): number {
  if (shape === 'portrait') return height - (kind === 'hills' ? 680 : 496);
  return height - (kind === 'hills' ? 314 : 184);
}

type Composed = readonly [x: number, lift: number, core: number, step: number, scale: number];

/** The rings' centre (x, height above the horizon), their core and step, and the picture's scale; a core of a drawing is the drawing's own. */
const COMPOSED: Readonly<Record<SceneKind, Readonly<Record<Format['shape'], Composed>>>> = {
  hills: { landscape: [884, 182, 124, 78, 1], portrait: [716, 230, 132, 84, 1.06], square: [640, 170, 108, 66, 0.82] },
  towers: { landscape: [684, 440, 110, 88, 1], portrait: [530, 470, 105, 84, 1], square: [500, 330, 92.5, 74, 1] },
  window: { landscape: around(684, ARCH, 1), portrait: around(540, ARCH, 0.96), square: around(470, ARCH, 0.74) },
  stall: { landscape: around(668, WHISTLE, 0.97), portrait: around(540, WHISTLE, 0.82), square: around(440, WHISTLE, 0.64) },
};

function around(x: number, { lift, radius }: { readonly lift: number; readonly radius: number }, scale: number): Composed {
  return [x, lift * scale, radius * scale, 84 * scale, scale];
}

/** The radius in u of the n-th ring round the core; ring 0 is the core's edge. */
export function ringRadius(sun: { readonly core: number; readonly step: number }, ring: number): number {
  return sun.core + sun.step * ring;
}
