import type { Input } from 'electron';
import { DECK_ID } from '../../src/core/deck/deck-id.ts';
import { talkByClicker } from '../../src/core/lecture/lecture-hours.ts';
import type { NewsSources } from '../ipc.ts';
import { type KioskHost, shownMode } from '../kiosk-host.ts';
import type { Log } from '../log.ts';

/** What a clicker's forward button sends; no visitor has that key. */
const CLICKER_FORWARD = 'PageDown';

/** What to speak about at once: the deck or route that `--lecture name` or `--lecture=name` tells on the command line. */
export function lectureOrder(argv: readonly string[]): string | undefined {
  for (const [index, argument] of argv.entries()) {
    const [, told] = /^--lecture(?:=(.*))?$/.exec(argument) ?? [];
    const name = told ?? (argument === '--lecture' ? argv[index + 1] : undefined);
    if (name !== undefined && DECK_ID.test(name)) return name;
  }
  return undefined;
}

/** Begins the talk that was ordered, if one was; the log says when there is nothing of that name. */
export function beginOrdered(argv: readonly string[], kiosk: KioskHost, log: Log): void {
  const deck = lectureOrder(argv);
  if (deck === undefined) return;
  kiosk.dispatch({ type: 'lecture-began', deck });
  if (shownMode(kiosk.mode).kind !== 'lecture') log.warn(`--lecture ${deck}: no such deck or route`);
}

/** Begins a talk where a clicker's forward is pressed while attract loops, within the hours of the settings. */
export function beginByClicker(input: Input, kiosk: KioskHost, news: Pick<NewsSources, 'library' | 'settings'>): void {
  if (input.type !== 'keyDown' || input.isAutoRepeat || input.key !== CLICKER_FORWARD || kiosk.mode.kind !== 'attract') return;
  const now = new Date();
  const deck = talkByClicker(news.settings(), news.library(), now.getHours() * 60 + now.getMinutes());
  if (deck !== undefined) kiosk.dispatch({ type: 'lecture-began', deck });
}
