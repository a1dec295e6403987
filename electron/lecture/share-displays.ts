/** What is known of a display. */
export interface DisplayFacts {
  /** Chromium's number: made of the maker's and serial number where the display tells them, else of its place. */
  readonly id: number;
  readonly label: string;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** A laptop's own. */
  readonly internal: boolean;
}

/** Who looks at which display; without a second one the presenter's tools stand on the audience's. */
export interface Share<Display> {
  readonly audience: Display;
  readonly presenter: Display | undefined;
  /** Another display shows the audience's picture too, as a projector does that copies a laptop: it is nobody's own. */
  readonly isMirrored: boolean;
}

/** A set of displays → the one that the audience looked at, as a presenter has once chosen it. */
export type Remembered = Readonly<Record<string, string>>;

/**
 * Shares the displays: as it was chosen for these displays before; else a laptop's own is the presenter's; else the first, on which
 * the exhibition stands, stays the audience's, so that nothing jumps before a visitor's eyes. `displays` begins with the first one.
 */
export function shareDisplays<Display extends DisplayFacts>(
  displays: readonly Display[],
  remembered: Remembered,
): Share<Display> | undefined {
  const [first] = displays;
  if (!first) return undefined;
  const chosen = displays.find((display) => keyOf(display) === remembered[setOf(displays)]);
  const audience = chosen ?? (first.internal ? (displays.find(({ internal }) => !internal) ?? first) : first);
  const others = displays.filter((display) => display !== audience);
  const own = others.filter((display) => !isOver(display, audience));
  return { audience, presenter: own.find(({ internal }) => internal) ?? own[0], isMirrored: own.length < others.length };
}

/** Remembers that these displays change places. */
export function swapped(displays: readonly DisplayFacts[], remembered: Remembered): Remembered {
  const { presenter } = shareDisplays(displays, remembered) ?? {};
  return presenter ? { ...remembered, [setOf(displays)]: keyOf(presenter) } : remembered;
}

/** Whether two displays show a part of the same desktop. */
function isOver({ bounds: a }: DisplayFacts, { bounds: b }: DisplayFacts): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function setOf(displays: readonly DisplayFacts[]): string {
  return displays.map(keyOf).sort().join(' ');
}

function keyOf({ id, bounds }: DisplayFacts): string {
  return `${id}@${bounds.x},${bounds.y}`;
}
