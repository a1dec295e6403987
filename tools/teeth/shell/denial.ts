/** A text of the build that is exchanged for another, at its `nth` occurrence where there are several. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly nth?: number;
}

/** How the lack of a denial is seen: by an attempt that gets through without it. */
export interface Shown {
  /** The attempt: a way of test/e2e/escape/ways, or one of test/e2e/teeth/attempts. */
  readonly by: string;
  /** Denials that refuse the same thing, by their statements: they are taken out before the attempt is made with this one and without it. */
  readonly besides: readonly string[];
}

/** A statement of the shell that denies something. */
export interface Denial {
  readonly file: string;
  /** Its beginning as it stands in the source; no other has the same. */
  readonly statement: string;
  /** What is exchanged in the build; without it the call that begins so is taken out. */
  readonly exchange?: Exchange;
  /** True for one of a list, whose entries have nothing to do with each other: they are taken out together, and each is tried. */
  readonly isOfAList?: true;
  /** How its lack is seen, or in words why it can't be seen here. */
  readonly lack: Shown | string;
}

/** A denial that is a call, seen by an attempt. */
export function call(file: string, statement: string, by: string, ...besides: readonly string[]): Denial {
  return { file, statement, lack: { by, besides } };
}

/** A denial that is another text, seen by an attempt. */
export function text(file: string, statement: string, exchange: Exchange, by: string, ...besides: readonly string[]): Denial {
  return { file, statement, exchange, lack: { by, besides } };
}

/** A denial whose lack can't be seen here. */
export function unseen(file: string, statement: string, why: string): Denial {
  return { file, statement, lack: why };
}
