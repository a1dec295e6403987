import { join } from 'node:path';
import type { Notes } from '../../src/core/deck/deck.ts';
import type { Library } from '../../src/core/deck/library.ts';
import { keepTalk } from '../../src/core/kiosk/keep-talk.ts';
import type { LectureMode } from '../../src/core/kiosk/mode.ts';
import { findDeck } from '../../src/core/kiosk/world.ts';
import { planOf } from '../../src/core/lecture/pace.ts';
import { reportOf } from '../../src/core/lecture/report.ts';
import type { Clock } from '../clock/clock.ts';
import { type KioskHost, shownMode } from '../kiosk-host.ts';
import type { Log } from '../log.ts';
import { reason } from '../reason.ts';
import { writeReport } from './report-files.ts';
import { TalkFile } from './talk-file.ts';

/** What is needed for it. */
export interface Keeping {
  /** The folder in which the program keeps what it remembers. */
  readonly userData: string;
  readonly kiosk: KioskHost;
  readonly library: () => Library;
  readonly notes: (talk: string) => readonly Notes[];
  /** Kiosk time, which a talk's time is told by; and the machine's, for the disk. */
  readonly clock: Clock;
  readonly machineClock: Clock;
  readonly log: Log;
}

/** Where the reports of talks are. */
export function reportsFolder(userData: string): string {
  return join(userData, 'talks');
}

/** From now on every talk is kept on disk while it goes on, and its report once it has ended. `offer` offers the talk that the last start has left; to be called once everything is read. */
export function keepTalks(keeping: Keeping): { readonly offer: () => Promise<void> } {
  const { userData, kiosk, library, clock, machineClock, log } = keeping;
  const file = new TalkFile(join(userData, 'talk.json'), machineClock, log);
  const talk = () => {
    const shown = shownMode(kiosk.mode);
    return shown.kind === 'lecture' ? keepTalk(shown, { library: library(), now: clock.now() }) : undefined;
  };
  let reported: LectureMode['time'] | undefined;
  kiosk.onMode((mode) => {
    // What is only offered stays on disk as it is.
    if (mode.kind !== 'attract' || mode.left?.place.kind !== 'kept-talk') file.changed(talk);
    const shown = shownMode(mode);
    if (shown.kind !== 'lecture' || shown.time.ended === null || shown.time === reported) return;
    reported = shown.time;
    report(shown, keeping);
  });
  return {
    offer: async () => {
      const found = await file.find(Date.now());
      if (found) kiosk.dispatch({ type: 'talk-found', ...found });
    },
  };
}

/** A disk that can't be written to is a line in the log. */
function report({ shown, time, visit }: LectureMode, { userData, library, notes, log }: Keeping): void {
  const deck = findDeck(library(), shown.deck);
  if (!deck) return;
  const folder = reportsFolder(userData);
  const made = reportOf(deck, planOf(deck, notes(deck.id)), time);
  writeReport(folder, deck.id, new Date(Date.now() - made.spoken), made, visit.language).then(
    () => log.info(`report of ${deck.id} written into ${folder}`),
    (error: unknown) => log.warn(`report of ${deck.id} not written into ${folder}: ${reason(error)}`),
  );
}
