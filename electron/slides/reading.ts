import { setImmediate } from 'node:timers/promises';
import { withDecksOf } from '../../src/core/deck/library.ts';
import type { PageEvent } from '../../src/core/kiosk/event.ts';
import type { Language } from '../../src/core/language.ts';
import { type Content, readHeads, readSlidesFolder } from '../slides-folder.ts';

/** A slides folder that is read while the hall is open already: heads first, then deck by deck, the one that a finger waits for before the others. */
export class SlidesReading {
  readonly #folder: string;
  readonly #heads: Content;
  readonly #waiting = new Map<string, (() => void)[]>();
  #content: Content;
  #isOnItsWay = false;
  #unread: ReadonlySet<string>;
  /** Decks and routes that the content has only heads of: those unread, and those read since it was last told. */
  #untold: ReadonlySet<string>;

  private constructor(folder: string, heads: Content) {
    this.#folder = folder;
    this.#heads = heads;
    this.#content = heads;
    this.#unread = new Set([...heads.shelves.zh.library.decks, ...heads.routes].map(({ id }) => id));
    this.#untold = this.#unread;
  }

  /** Reads the heads. */
  static async begin(folder: string): Promise<SlidesReading> {
    return new SlidesReading(folder, await readHeads(folder));
  }

  /** What is known by now. */
  get content(): Content {
    return this.#content;
  }

  /** Reads everything else, to the end; between two decks the program does what has come up meanwhile. `changed` hears of a deck that was waited for, and at the end of all. Once: false when it has been done or is on its way. */
  async rest(changed: (content: Content, before: Content) => void): Promise<boolean> {
    if (this.#isOnItsWay) return false;
    this.#isOnItsWay = true;
    const tell = (content: Content, unread: ReadonlySet<string>) => {
      const before = this.#content;
      this.#content = content;
      this.#untold = unread;
      changed(content, before);
    };
    const whole = await readSlidesFolder(this.#folder, {
      choose: (left) => left.find((id) => this.#waiting.has(id)),
      read: async (id, soFar) => {
        this.#unread = new Set([...this.#unread].filter((other) => other !== id));
        const done = this.#waitedFor();
        if (done.length > 0) tell(this.#withHeads(soFar()), this.#unread);
        this.#letGo(done);
        await setImmediate();
      },
    });
    this.#unread = new Set();
    tell(whole, this.#unread);
    this.#letGo(this.#waitedFor());
    return true;
  }

  /** Ends when the deck is read that an event opens, for a route when all are; undefined when nothing has to be waited for. */
  before(event: PageEvent): Promise<void> | undefined {
    if ((event.type !== 'deck-opened' && event.type !== 'lecture-began') || !this.#untold.has(event.deck)) return undefined;
    const { deck } = event;
    return new Promise((resolve) => {
      this.#waiting.set(deck, [...(this.#waiting.get(deck) ?? []), resolve]);
    });
  }

  /** What is waited for and read by now. */
  #waitedFor(): readonly string[] {
    return [...this.#waiting.keys()].filter((id) => !this.#unread.has(id));
  }

  #letGo(ids: readonly string[]): void {
    for (const id of ids) {
      const waiting = this.#waiting.get(id) ?? [];
      this.#waiting.delete(id);
      for (const resolve of waiting) resolve();
    }
  }

  #withHeads(read: Content): Content {
    const unread = [...this.#unread];
    const of = (language: Language) => withDecksOf(read.shelves[language], this.#heads.shelves[language], unread);
    return { ...read, shelves: { zh: of('zh'), en: of('en') } };
  }
}
