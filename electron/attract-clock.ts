import type { HostEvent } from '../src/core/kiosk/event.ts';
import type { Mode } from '../src/core/kiosk/mode.ts';
import type { Clock } from './clock/clock.ts';

/** How long a scene of attract is shown, ms: the rings rise by two steps of 12 s. */
export const SCENE_MS = 24_000;

/** Says `scene-ended` while attract goes on, and `offer-ended` when its offer to go on is over. */
export class AttractClock {
  readonly #clock: Clock;
  readonly #say: (event: HostEvent) => void;
  #disarm: readonly (() => void)[] = [];

  constructor(clock: Clock, say: (event: HostEvent) => void) {
    this.#clock = clock;
    this.#say = say;
  }

  /** Takes the mode from now on; the scene's time starts now. */
  modeChanged(mode: Mode): void {
    for (const undo of this.#disarm) undo();
    this.#disarm = [];
    if (mode.kind !== 'attract') return;
    const scene = this.#clock.after(SCENE_MS, () => this.#say({ type: 'scene-ended' }));
    const offer = mode.left
      ? this.#clock.after(mode.left.until - this.#clock.now(), () => this.#say({ type: 'offer-ended' }))
      : () => undefined;
    this.#disarm = [scene, offer];
  }
}
