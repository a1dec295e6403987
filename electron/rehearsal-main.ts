/** The program that `npm run check` starts: no kiosk, only hidden pages. It is part of no release. */

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { app, type NativeImage } from 'electron';
import { renderedProblems } from '../src/core/rehearsal/rendered-problems.ts';
import { readSettings } from '../src/core/settings/settings.ts';
import { SystemClock } from './clock/system-clock.ts';
import { openDoor } from './ipc.ts';
import { lastResortWrites } from './last-resort.ts';
import type { Log } from './log.ts';
import { registerScheme } from './protocol/app-protocol.ts';
import { reason } from './reason.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { REHEARSAL_ORDER, type RehearsalOrder, readRehearsalOrder } from './rehearsal-order.ts';
import { lockDown, setSwitches } from './screen/lockdown.ts';
import { readSlidesFolder } from './slides-folder.ts';

/** The longer side of a picture in the report, in pixels, and its quality in percent. */
const PICTURE_SIDE = 1100;
const PICTURE_QUALITY = 82;

const log: Log = { info: () => undefined, warn: console.error, error: console.error };
const order = readRehearsalOrder(process.env[REHEARSAL_ORDER]);

lastResortWrites(log.error);
setSwitches(app.commandLine);
registerScheme();
lockDown(app, log);
// Between two pages there is no window.
app.on('window-all-closed', () => undefined);
void app
  .whenReady()
  .then(() => check(order))
  .then(
    () => app.exit(0),
    (error: unknown) => {
      log.error(reason(error));
      app.exit(1);
    },
  );

/** Rehearses what was ordered: a line of JSON on the console for each way that is done, pictures and rendered.json in the folder. */
async function check({ slides, to, ways, pages }: RehearsalOrder): Promise<void> {
  const folder = resolve(slides);
  const built = join(app.getAppPath(), '..');
  const content = await readSlidesFolder(folder);
  await mkdir(to, { recursive: true });
  let pictures = 0;
  const findings = await rehearse({
    door: openDoor(log),
    clock: new SystemClock(),
    preload: join(built, 'preload/preload.cjs'),
    bundle: join(built, 'player'),
    slides: folder,
    content,
    settings: readSettings({}).settings,
    ways,
    pages,
    keep: async (picture) => {
      pictures += 1;
      const name = `${pictures}.jpg`;
      await writeFile(join(to, name), small(picture).toJPEG(PICTURE_QUALITY));
      return name;
    },
    done: (way, looks) => console.log(JSON.stringify({ ...way, looks })),
    rest: () => setImmediate(undefined),
  });
  const problems = renderedProblems(findings, { folder: basename(folder), decks: content.shelves.zh.library.decks });
  await writeFile(join(to, 'rendered.json'), JSON.stringify(problems, null, 2));
}

function small(picture: NativeImage): NativeImage {
  const { width, height } = picture.getSize();
  return width >= height ? picture.resize({ width: PICTURE_SIDE }) : picture.resize({ height: PICTURE_SIDE });
}
