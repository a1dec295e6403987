import { join } from 'node:path';
import { app, protocol } from 'electron';
import type { HostEvent } from '../src/core/kiosk/event.ts';
import { idleTime } from '../src/core/kiosk/idle-time.ts';
import { nextMode } from '../src/core/kiosk/next-mode.ts';
import { startMode } from '../src/core/kiosk/start-mode.ts';
import type { Settings } from '../src/core/settings/settings.ts';
import { AttractClock } from './attract-clock.ts';
import { AdvancingClock } from './clock/advancing-clock.ts';
import { SystemClock } from './clock/system-clock.ts';
import { cornerMarks } from './corner-marks.ts';
import { keepDisplayAwake } from './display-sleep.ts';
import { endWhenAsked } from './ending.ts';
import { framesOf } from './frames.ts';
import { IdleClock } from './idle-clock.ts';
import { openDoor } from './ipc.ts';
import { keepingPlace } from './keeping-place.ts';
import { KioskHost, pageMode } from './kiosk-host.ts';
import { lastResortWrites } from './last-resort.ts';
import { openLog } from './log.ts';
import { logModes } from './mode-log.ts';
import { problemsPlace, problemsReporter, settingsProblems } from './problems-file.ts';
import { answerScheme, PLAYER_PAGE, registerScheme } from './protocol/app-protocol.ts';
import { keepReleaseClosed } from './release-switches.ts';
import { reporter } from './reporter.ts';
import { runtimeMark } from './runtime-mark.ts';
import { lockDown, setSwitches } from './screen/lockdown.ts';
import { makeWindowsOfPaper } from './screen/paper.ts';
import { openStage, type Stage } from './screen/stage.ts';
import { readSettingsFile } from './settings-file.ts';
import { giveSignsOfLife } from './sign-of-life.ts';
import { type OnlyInstance, takeName } from './single-instance.ts';
import { followSlides } from './slides/follow-slides.ts';
import { SlidesReading } from './slides/reading.ts';
import type { Content } from './slides-folder.ts';
import { slidesPlace } from './slides-place.ts';
import { openTestDoor } from './test-door.ts';
import { mayRun } from './unhardened.ts';
import { visitSeeds } from './visit-seeds.ts';

const { isPackaged } = app;
const appPath = app.getAppPath();
const place = keepingPlace({
  wanted: () => app.getPath('userData'),
  temporary: app.getPath('temp'),
  user: process.getuid?.(),
  home: process.platform === 'win32' ? process.env['USERPROFILE'] : process.env['HOME'],
});
const userData = place.folder;
const log = openLog(join(userData, 'logs'), __BUILD__ === 'development');

lastResortWrites(log.error);
app.setPath('userData', userData);
makeWindowsOfPaper(join(userData, 'gtk'), log.warn);
// Before our own switches are set: taking back comes first, or it would take ours.
const isClosed = __BUILD__ !== 'release' || keepReleaseClosed(app.commandLine, process.argv, log);
if (__LOCKED__) setSwitches(app.commandLine);
registerScheme();
if (__LOCKED__) lockDown(app, log);
if (!isClosed) app.exit(1);
else if (mayRun(isPackaged)) void takeName(userData).then((only) => (only ? app.whenReady().then(() => open(only)) : app.quit()));
else app.quit();

async function open(only: OnlyInstance): Promise<void> {
  log.info(`Concentric ${app.getVersion()} (${__BUILD__}) on Electron ${process.versions.electron}, keeps its things in ${userData}`);
  if (place.problem) log.warn(place.problem);
  const slides = slidesPlace({ build: __BUILD__, isPackaged, appPath, resourcesPath: process.resourcesPath, environment: process.env });
  const reading = await SlidesReading.begin(slides);
  log.info(`${reading.content.shelves.zh.shown.size} decks from ${slides}`);
  const kept = await readSettingsFile(join(userData, 'settings.json'));
  answerScheme(protocol, join(appPath, 'player'), slides);
  const tellProblems = problemsReporter(problemsPlace(!isPackaged && __BUILD__ !== 'test', appPath, userData), log);
  const heard = ({ problems }: Content) => tellProblems([...problems, ...settingsProblems(kept.problems)]);
  only.whenCalled(run(slides, reading, kept.settings, heard).focus);
  keepDisplayAwake();
}

function run(slides: string, reading: SlidesReading, settings: Settings, heard: (content: Content) => void): Stage {
  let { content } = reading;
  const machineClock = new SystemClock();
  const testClock = __BUILD__ === 'test' ? new AdvancingClock() : undefined;
  const clock = testClock ?? machineClock;

  const seed = visitSeeds(process.env);
  const world = () => ({ library: content.shelves.zh.library, settings, now: clock.now(), seed: seed() });
  const kiosk = new KioskHost(startMode(world()), (mode, event) => nextMode(mode, event, world()));
  logModes(kiosk, log);
  const say = (event: HostEvent) => kiosk.dispatch(event);
  const idle = new IdleClock(clock, (mode) => idleTime(mode, world()), say);
  const attract = new AttractClock(clock, say);
  const stage = openStage({ preload: join(appPath, 'preload/preload.cjs'), clock: machineClock, isMute: !settings.videoSound, log, say });
  const mark = runtimeMark({ build: __BUILD__, builtIn: __RUNTIME_MARK__, environment: process.env });
  const marks = () =>
    cornerMarks({ runtimeMark: mark, problemCount: content.problems.length, isPackaged, isKept: place.problem === undefined });

  const page = openDoor(log).admit({
    address: PLAYER_PAGE,
    contents: stage.page,
    news: {
      library: () => content.shelves[pageMode(kiosk.mode).visit.language].library,
      mode: () => ({ mode: pageMode(kiosk.mode), now: clock.now() }),
      settings: () => settings,
      marks,
      frames: () => framesOf(app),
    },
    answers: {
      slides: ({ deck, language, from, to }) => content.shelves[language].shown.get(deck)?.slice(from, to) ?? [],
      report: reporter(
        (event) => reading.before(event),
        (event) => kiosk.dispatch(event),
      ),
      touched: () => idle.touched(),
      shown: async () => {
        await stage.shown();
        void readRest(); // never fails: what can't be read is a problem in the content
      },
    },
  });

  let language = pageMode(kiosk.mode).visit.language;
  kiosk.onMode((mode) => {
    stage.cover(mode.kind === 'fault');
    idle.modeChanged(mode);
    attract.modeChanged(mode);
    const chosen = pageMode(mode).visit.language;
    if (chosen !== language) page.tell('library');
    language = chosen;
    page.tell('mode');
  });
  const changed = (next: Content, { shelves: before }: Content) => {
    content = next;
    page.tell('library');
    say({ type: 'library-changed', before: before.zh.library });
    page.tell('mode');
    page.tell('marks');
    return content;
  };
  const readRest = async () => {
    if (!(await reading.rest(changed))) return;
    heard(content);
    if (__BUILD__ === 'release' || isPackaged) return;
    followSlides({ folder: slides, content, clock: machineClock, changed: (next, before) => heard(changed(next, before)) });
  };
  app.on('gpu-info-update', () => page.tell('frames'));
  endWhenAsked(app, () => stage.letGo());
  giveSignsOfLife({ file: process.env['CONCENTRIC_LIFE'], clock: machineClock, isHealthy: stage.isHealthy, log });
  if (testClock) openTestDoor(testClock, kiosk, stage.page);
  return stage;
}
