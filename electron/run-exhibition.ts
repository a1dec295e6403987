import { app } from 'electron';
import type { KioskEvent } from '../src/core/kiosk/event.ts';
import { idleTime } from '../src/core/kiosk/idle-time.ts';
import { nextMode } from '../src/core/kiosk/next-mode.ts';
import { startMode } from '../src/core/kiosk/start-mode.ts';
import type { Language } from '../src/core/language.ts';
import type { Settings } from '../src/core/settings/settings.ts';
import { AttractClock } from './attract-clock.ts';
import { AdvancingClock } from './clock/advancing-clock.ts';
import { SystemClock } from './clock/system-clock.ts';
import { framesOf } from './frames.ts';
import { IdleClock } from './idle-clock.ts';
import { type Answers, openDoor } from './ipc.ts';
import { KioskHost, shownMode } from './kiosk-host.ts';
import { LectureDesk } from './lecture/lecture-desk.ts';
import { beginOrdered } from './lecture/lecture-order.ts';
import { keepTalks } from './lecture/what-stays.ts';
import type { Log } from './log.ts';
import { logModes } from './mode-log.ts';
import { PLAYER_PAGE } from './protocol/app-protocol.ts';
import { reporter } from './reporter.ts';
import { openStage, type Stage } from './screen/stage.ts';
import { giveSignsOfLife } from './sign-of-life.ts';
import { followSlides } from './slides/follow-slides.ts';
import type { SlidesReading } from './slides/reading.ts';
import type { Content } from './slides-folder.ts';
import { openTestDoor } from './test-door.ts';
import { visitSeeds } from './visit-seeds.ts';

/** What the exhibition runs with. */
export interface ExhibitionParts {
  /** The folder of decks, and what is read of it by now. */
  readonly slides: string;
  readonly reading: SlidesReading;
  /** Whether the folder is watched while curators save in it. */
  readonly isFollowed: boolean;
  readonly settings: Settings;
  readonly preload: string;
  readonly userData: string;
  readonly log: Log;
  /** The whole content was read, or read anew. */
  readonly heard: (content: Content) => void;
  /** Words for the picture's corner, with so many problems in the content. */
  readonly marks: (problemCount: number) => readonly string[];
}

/** Runs the exhibition: the machine, its clocks, the stage with the audience's page, the lecture's desk. */
export function runExhibition({ slides, reading, isFollowed, settings, preload, userData, log, heard, marks }: ExhibitionParts): Stage {
  let { content } = reading;
  const machineClock = new SystemClock();
  const testClock = __BUILD__ === 'test' ? new AdvancingClock() : undefined;
  const clock = testClock ?? machineClock;
  const seed = visitSeeds(process.env);
  const world = () => ({ library: content.shelves.zh.library, settings, now: clock.now(), seed: seed() });
  const kiosk = new KioskHost(startMode(world()), (mode, event) => nextMode(mode, event, world()));
  logModes(kiosk, log);
  const say = (event: KioskEvent) => kiosk.dispatch(event);
  const idle = new IdleClock(clock, (mode) => idleTime(mode, world()), say);
  const attract = new AttractClock(clock, say);
  const library = () => content.shelves[shownMode(kiosk.mode).visit.language].library;
  const shared = { library, settings: () => settings, frames: () => framesOf(app) };
  const allSlides = (deck: string, language: Language) => content.shelves[language].shown.get(deck) ?? [];
  const slidesOf: Answers['slides'] = ({ deck, language, from, to }) => allSlides(deck, language).slice(from, to);
  const notes = (talk: string) => content.notes.get(talk) ?? [];
  const report = reporter((event) => reading.before(event), say);
  const door = openDoor(log);
  const desk = new LectureDesk({
    door,
    kiosk,
    clock,
    machineClock,
    log,
    userData,
    preload,
    news: shared,
    answers: { slides: slidesOf, report, touched: () => idle.touched() },
    notes,
    allSlides,
    displaysChanged: () => {
      stage.settle();
      page.tell('mode');
    },
    handMoved: () => page.tell('pointing'),
  });
  const stage = openStage({
    preload,
    clock: machineClock,
    isMute: !settings.videoSound,
    log,
    say,
    display: () => desk.displays.audience,
    made: (page) => desk.hearKeysOf(page),
  });
  const page = door.admit({
    address: PLAYER_PAGE,
    contents: stage.page,
    news: {
      ...shared,
      marks: () => marks(content.problems.length),
      mode: () => ({ mode: desk.news.audienceMode(), now: clock.now() }),
      pointing: () => desk.news.audiencePointing(),
    },
    answers: {
      slides: slidesOf,
      report,
      touched: () => idle.touched(),
      pointed: (pointing) => desk.point(pointing),
      shown: async () => {
        await stage.shown();
        void readRest(); // never fails: what can't be read is a problem in the content
      },
    },
  });

  const talks = keepTalks({ userData, kiosk, library, notes, clock, machineClock, log });
  let language = shownMode(kiosk.mode).visit.language;
  kiosk.onMode((mode) => {
    stage.cover(mode.kind === 'fault');
    idle.modeChanged(mode);
    attract.modeChanged(mode);
    const chosen = shownMode(mode).visit.language;
    if (chosen !== language) page.tell('library');
    language = chosen;
    page.tell('mode');
  });
  const changed = (next: Content, { shelves: before }: Content) => {
    content = next;
    page.tell('library');
    desk.tell('library', 'notes');
    say({ type: 'library-changed', before: before.zh.library });
    page.tell('mode');
    page.tell('marks');
    return content;
  };
  const readRest = async () => {
    if (!(await reading.rest(changed))) return;
    heard(content);
    await talks.offer();
    beginOrdered(process.argv, kiosk, log);
    if (isFollowed) followSlides({ folder: slides, content, clock: machineClock, changed: (next, before) => heard(changed(next, before)) });
  };
  app.on('gpu-info-update', () => {
    page.tell('frames');
    desk.tell('frames');
  });
  giveSignsOfLife({ file: process.env['CONCENTRIC_LIFE'], clock: machineClock, isHealthy: stage.isHealthy, log });
  if (testClock) openTestDoor(testClock, kiosk, stage.page);
  return stage;
}
