/** Time as the kiosk counts it: never set back, not the time of day. */
export interface Clock {
  /** Milliseconds since some moment in the past. */
  now(): number;
  /** Calls `then` once, `ms` from now; infinite means never. Returns what takes it back. */
  after(ms: number, then: () => void): () => void;
}
