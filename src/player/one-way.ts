/** One way after the other: what changes while one is under way is seen by that one, and another isn't begun. */
export class OneWay {
  #ended: Promise<void> | undefined;

  /** Ends with the way that is under way. */
  get ended(): Promise<void> | undefined {
    return this.#ended;
  }

  /** Begins it, unless another one is under way. */
  go(way: () => Promise<void>): void {
    this.#ended ??= way().finally(() => {
      this.#ended = undefined;
    });
  }
}
