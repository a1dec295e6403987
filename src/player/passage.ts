import type { Accent } from '../core/deck/deck.ts';
import type { PageMode, Point } from '../core/kiosk/mode.ts';
import { grow, shrink } from './going.ts';

/** The way from one mode's screen to the next: the touched disc grows into the page, back it shrinks to the same point. The newest mode always wins. */
export class Passage {
  readonly #accentOf: (mode: PageMode) => Accent;
  readonly #draw: (mode: PageMode) => Promise<void>;
  #shown: PageMode | undefined;
  #newest: PageMode | undefined;
  #walking: Promise<void> | undefined;
  #finger: Point = { x: innerWidth / 2, y: innerHeight / 2 };
  #entered: Point = this.#finger;

  constructor(accentOf: (mode: PageMode) => Accent, draw: (mode: PageMode) => Promise<void>) {
    this.#accentOf = accentOf;
    this.#draw = draw;
  }

  /** Remembers where the finger is, for the disc that may grow from there. */
  from(at: Point): void {
    this.#finger = at;
  }

  /** Leads to this mode's screen; ends when the newest mode is drawn. */
  to(mode: PageMode): Promise<void> {
    this.#newest = mode;
    this.#walking ??= this.#walk().finally(() => {
      this.#walking = undefined;
    });
    return this.#walking;
  }

  async #walk(): Promise<void> {
    while (this.#newest !== this.#shown) {
      const before = this.#shown;
      const after = this.#newest;
      if (!after) return;
      const draw = async () => {
        this.#shown = this.#newest;
        if (this.#shown) await this.#draw(this.#shown);
      };
      if (!before || before.kind === after.kind) await draw();
      else if (after.kind === 'deck' || after.kind === 'lecture') {
        this.#entered = this.#finger;
        await grow(this.#finger, this.#accentOf(after), draw);
      } else if (before.kind === 'attract') await grow(this.#finger, 'vermilion', draw);
      else await shrink(this.#entered, this.#accentOf(before), draw);
    }
  }
}
