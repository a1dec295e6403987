/** Path → what tells one state of it from another; equal marks are equal states. */
export type Sight = ReadonlyMap<string, string>;

/** A file counts when it has been the same for so long: longer than an editor's pause between two writes, too short to be waited for. In ms. */
const SETTLED_MS = 150;
/** A file that is still changing after so long no longer holds up the others. In ms. */
const LONGEST_HOLD_MS = 2000;

interface Unrest {
  /** What the file looks like now; undefined when it is away. */
  readonly mark: string | undefined;
  readonly same: number;
  readonly began: number;
}

/** Tells when changed files have come to rest: half-written, deleted for a moment, or renamed over, they don't count yet. */
export class Settling {
  #settled: Sight = new Map();
  readonly #restless = new Map<string, Unrest>();

  /** Takes what is there at a moment (ms); true when a change has settled since it last said so. The first sight is a change from nothing. */
  settles(sight: Sight, now: number): boolean {
    for (const path of new Set([...sight.keys(), ...this.#settled.keys(), ...this.#restless.keys()]))
      this.#compare(path, sight.get(path), now);
    const isHolding = ({ same, began }: Unrest) => now - same < SETTLED_MS && now - began < LONGEST_HOLD_MS;
    if ([...this.#restless.values()].some(isHolding)) return false;
    const rested = [...this.#restless].filter(([, { same }]) => now - same >= SETTLED_MS);
    const settled = new Map(this.#settled);
    for (const [path, { mark }] of rested) {
      this.#restless.delete(path);
      if (mark === undefined) settled.delete(path);
      else settled.set(path, mark);
    }
    this.#settled = settled;
    return rested.length > 0;
  }

  #compare(path: string, mark: string | undefined, now: number): void {
    const before = this.#restless.get(path);
    if (mark === this.#settled.get(path)) this.#restless.delete(path);
    else if (before?.mark !== mark || !before) this.#restless.set(path, { mark, same: now, began: before?.began ?? now });
  }
}
