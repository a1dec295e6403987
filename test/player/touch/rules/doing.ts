/** What lies under a contact where it lands; nothing told is an empty spot of a page that can be turned. */
export type Spot = {
  /** A button of this name. */
  readonly on?: string;
  /** The direction that a thing there keeps for itself. */
  readonly owned?: 'x' | 'y' | 'both';
  /** Home or attract, where no page can be turned. */
  readonly noPage?: true;
  /** How wide the contact is, CSS pixels; 16 (10 mm) unless told. */
  readonly size?: number;
  readonly by?: 'mouse' | 'pen';
  /** The panel says that nothing else is down. */
  readonly first?: true;
};

/** One thing that happens, in the order of a script; each takes 20 ms. */
export type Doing =
  | ({ readonly does: 'lands'; readonly id: number; readonly x: number; readonly y: number } & Spot)
  | { readonly does: 'moves'; readonly id: number; readonly x: number; readonly y: number; readonly size?: number; readonly off?: true }
  | { readonly does: 'lifts'; readonly id: number; readonly off?: true }
  | { readonly does: 'is cancelled'; readonly id: number }
  | { readonly does: 'is taken'; readonly id: number }
  | { readonly does: 'blurs' }
  | { readonly does: 'passes'; readonly ms: number };

/** A contact lands. */
export function lands(id: number, x: number, y: number, spot: Spot = {}): Doing {
  return { does: 'lands', id, x, y, ...spot };
}

/** A contact moves; `off` when its button doesn't lie under it there. */
export function moves(id: number, x: number, y: number, how: { readonly size?: number; readonly off?: true } = {}): Doing {
  return { does: 'moves', id, x, y, ...how };
}

/** A contact lifts where it is. */
export function lifts(id: number, how: { readonly off?: true } = {}): Doing {
  return { does: 'lifts', id, ...how };
}

/** A finger goes down, across and up again, fast enough to turn a page. */
export function swipes(id: number, from: number, to: number): readonly Doing[] {
  return [lands(id, from, 500), moves(id, (from + to) / 2, 500), moves(id, to, 500), lifts(id)];
}

/** Time goes by. */
export function passes(ms: number): Doing {
  return { does: 'passes', ms };
}

/** The script in plain English, as docs/gestures.md has it. */
export function words(doing: Doing): string {
  switch (doing.does) {
    case 'lands':
      return `${doing.id} ${doing.by ? `(${doing.by}) ` : ''}lands at ${doing.x}, ${doing.y}${spotWords(doing)}`;
    case 'moves':
      return `${doing.id} moves to ${doing.x}, ${doing.y}${doing.off ? ', off its button' : ''}${doing.size === undefined ? '' : `, ${doing.size} px wide`}`;
    case 'lifts':
      return `${doing.id} lifts${doing.off ? ', the button gone from under it' : ''}`;
    case 'blurs':
      return 'the window loses its focus';
    case 'passes':
      return doing.ms < 1000 ? `${doing.ms} ms pass` : `${doing.ms / 1000} s pass`;
    default:
      return `${doing.id} ${doing.does}`;
  }
}

function spotWords({ on, owned, noPage, size, first }: Spot): string {
  const spot = [
    on && `on ${on}`,
    owned && `in what keeps ${owned === 'both' ? 'every movement' : `movement along ${owned}`}`,
    noPage && 'where no page turns',
    size !== undefined && `${size} px wide`,
    first && 'the first on the panel',
  ].filter((part) => part !== undefined && part !== false);
  return spot.length > 0 ? `, ${spot.join(', ')}` : '';
}
