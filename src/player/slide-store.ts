import type { Kiosk } from '../core/contract.ts';
import type { Slide } from '../core/deck/deck.ts';

/** Keeps the slides around a place of one deck: those mounted, and no more. */
export class SlideStore {
  readonly #kiosk: Kiosk;
  #deck = '';
  #slides = new Map<number, Slide>();

  constructor(kiosk: Kiosk) {
    this.#kiosk = kiosk;
  }

  /** Slides `from` (included) to `to` (excluded) of a deck, by number; asks main for those it doesn't have and forgets the others. */
  async around(deck: string, from: number, to: number): Promise<ReadonlyMap<number, Slide>> {
    if (deck !== this.#deck) this.#slides = new Map();
    this.#deck = deck;
    const first = Math.max(0, from);
    const wanted = Array.from({ length: Math.max(0, to - first) }, (_, index) => first + index);
    const kept = new Map([...this.#slides].filter(([number]) => wanted.includes(number)));
    if (wanted.some((number) => !kept.has(number))) {
      const answer = await this.#kiosk.ask('slides', { deck, from: first, to });
      answer.forEach((slide, index) => {
        kept.set(first + index, slide);
      });
    }
    if (deck === this.#deck) this.#slides = kept;
    return kept;
  }

  /** Forgets everything: the library has changed. */
  forget(): void {
    this.#slides = new Map();
  }
}
