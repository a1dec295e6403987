import { call, type Denial, unseen } from './denial.ts';

const WINDOW = 'electron/screen/kiosk-window.ts';
const SWITCHES = 'electron/release-switches.ts';
const NOT_AS_ROOT = 'needs a release and an ordinary user: test/package/nothing-opens-it.blackbox.ts tries it';
const MOVES = ["window.on('resize'", "window.on('move'", "window.on('leave-full-screen'"] as const;
const besides = (own: string) => MOVES.filter((one) => one !== own);

/** What the window, the end of a page and a release deny. */
export const WINDOW_TEETH: readonly Denial[] = [
  call(WINDOW, "window.on('close'", 'the window is asked to close'),
  call(WINDOW, "window.on('closed', () => this.#replace(", 'window.close'),
  call(WINDOW, MOVES[0], 'a smaller window', ...besides(MOVES[0])),
  call(WINDOW, MOVES[1], 'a window elsewhere', ...besides(MOVES[1])),
  call(WINDOW, MOVES[2], 'a window that isn’t full screen', ...besides(MOVES[2])),
  call(WINDOW, "window.on('minimize'", 'a window that is minimised'),
  call('electron/screen/end-process.ts', 'process.kill(', 'location = about:blank'),
  unseen(SWITCHES, "if (line.hasSwitch('no-sandbox') || areFatal(foreign))", NOT_AS_ROOT),
  unseen(SWITCHES, 'line.removeSwitch(', NOT_AS_ROOT),
];
