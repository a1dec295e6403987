import type { Kiosk } from '../core/contract.ts';
import type { Slide } from '../core/deck/deck.ts';
import type { Language } from '../core/language.ts';

/** A slide with its number in the deck or route. */
export interface Numbered {
  readonly number: number;
  readonly slide: Slide;
}

/** Keeps the slides around a place of one deck or route: those mounted, and no more. */
export class SlideStore {
  readonly #kiosk: Kiosk;
  #shelf = '';
  #slides = new Map<number, Slide>();
  /** How often the library has changed, and how often it had when the slides were asked for. */
  #edition = 0;
  #slidesEdition = 0;

  constructor(kiosk: Kiosk) {
    this.#kiosk = kiosk;
  }

  /** Those of the slides with these numbers that there are, in order; all between them are kept. */
  async at(deck: string, language: Language, numbers: readonly number[]): Promise<readonly Numbered[]> {
    const near = await this.#around(deck, language, Math.min(...numbers), Math.max(...numbers) + 1);
    const wanted = [...near].filter(([number]) => numbers.includes(number)).sort(([a], [b]) => a - b);
    return wanted.map(([number, slide]) => ({ number, slide }));
  }

  /** Slides `from` (included) to `to` (excluded) of a deck, by number; asks main for those it doesn't have and forgets the others. */
  async #around(deck: string, language: Language, from: number, to: number): Promise<ReadonlyMap<number, Slide>> {
    const shelf = `${deck}/${language}`;
    const edition = this.#edition;
    if (shelf !== this.#shelf) this.#slides = new Map();
    this.#shelf = shelf;
    const first = Math.max(0, from);
    const wanted = Array.from({ length: Math.max(0, to - first) }, (_, index) => first + index);
    const known = edition === this.#slidesEdition ? [...this.#slides] : [];
    const kept = new Map(known.filter(([number]) => wanted.includes(number)));
    if (wanted.some((number) => !kept.has(number))) {
      const answer = await this.#kiosk.ask('slides', { deck, language, from: first, to });
      answer.forEach((slide, index) => {
        kept.set(first + index, slide);
      });
    }
    if (edition !== this.#edition) return this.#around(deck, language, from, to);
    if (shelf === this.#shelf) {
      this.#slides = kept;
      this.#slidesEdition = edition;
    }
    return kept;
  }

  /** A slide that is here, by number. */
  slide(number: number): Slide | undefined {
    return this.#slides.get(number);
  }

  /** The library has changed: the next time all are asked for anew. Until they are here, `slide` knows the old ones. */
  forget(): void {
    this.#edition++;
  }
}
