import { call, type Denial, unseen } from './denial.ts';

const WINDOW = 'electron/screen/kiosk-window.ts';
const SWITCHES = 'electron/release-switches.ts';
const NOT_AS_ROOT = 'needs a release and an ordinary user: test/package/nothing-opens-it.blackbox.ts tries it';
const STAYS = 'needs another window manager: under the hall’s the window stays in full screen, whoever wants it elsewhere';

/** What the window, the end of a page and a release deny. */
export const WINDOW_TEETH: readonly Denial[] = [
  call(WINDOW, "window.on('close'", 'the window is asked to close'),
  call(WINDOW, "window.on('closed', () => this.#replace(", 'window.close'),
  unseen(WINDOW, "window.on('resize'", STAYS),
  unseen(WINDOW, "window.on('move'", STAYS),
  unseen(WINDOW, "window.on('leave-full-screen'", STAYS),
  unseen(WINDOW, "window.on('minimize'", STAYS),
  call('electron/screen/end-process.ts', 'process.kill(', 'location = about:blank'),
  unseen(SWITCHES, "if (line.hasSwitch('no-sandbox') || areFatal(foreign))", NOT_AS_ROOT),
  unseen(SWITCHES, 'line.removeSwitch(', NOT_AS_ROOT),
];
