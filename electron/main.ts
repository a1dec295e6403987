import { join } from 'node:path';
import { app, protocol } from 'electron';
import { cornerMarks } from './corner-marks.ts';
import { keepDisplayAwake } from './display-sleep.ts';
import { endWhenAsked } from './ending.ts';
import { keepingPlace } from './keeping-place.ts';
import { lastResortWrites } from './last-resort.ts';
import { openLog } from './log.ts';
import { problemsPlace, problemsReporter, settingsProblems } from './problems-file.ts';
import { answerScheme, registerScheme } from './protocol/app-protocol.ts';
import { keepReleaseClosed } from './release-switches.ts';
import { runExhibition } from './run-exhibition.ts';
import { runtimeMark } from './runtime-mark.ts';
import { lockDown, setSwitches } from './screen/lockdown.ts';
import { makeWindowsOfPaper } from './screen/paper.ts';
import { readSettingsFile } from './settings-file.ts';
import { type OnlyInstance, takeName } from './single-instance.ts';
import { SlidesReading } from './slides/reading.ts';
import type { Content } from './slides-folder.ts';
import { slidesPlace } from './slides-place.ts';
import { mayRun } from './unhardened.ts';

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
  const mark = runtimeMark({ build: __BUILD__, builtIn: __RUNTIME_MARK__, environment: process.env });
  const stage = runExhibition({
    slides,
    reading,
    isFollowed: __BUILD__ !== 'release' && !isPackaged,
    settings: kept.settings,
    preload: join(appPath, 'preload/preload.cjs'),
    userData,
    log,
    heard,
    marks: (problemCount) => cornerMarks({ runtimeMark: mark, problemCount, isPackaged, isKept: place.problem === undefined }),
  });
  only.whenCalled(stage.focus);
  endWhenAsked(app, () => stage.letGo());
  keepDisplayAwake();
}
