/** A way that could not be shown to lead out of a build without locks here, and why; it doesn't count among those that are held. */
export interface Unshown {
  readonly name: string;
  readonly why: string;
}

/** What was tried, or thought of, and showed nothing. */
export const UNSHOWN: readonly Unshown[] = [
  {
    name: 'Ctrl+Alt+F1, Ctrl+Alt+Backspace',
    why: "the X server's own keys: a screen in memory has no consoles; DontVTSwitch and DontZap stop them",
  },
  { name: 'Print, Super+E under openbox', why: 'they start programs that are not installed here' },
  { name: 'Alt+Escape, Alt+Tab, Alt+middle button', why: 'they bring up another window, and there is none' },
  { name: 'Shift+Alt+Right', why: 'openbox takes our window along to the next desktop, still in front' },
  { name: 'Alt+drag, Alt+right drag', why: 'openbox leaves a window in full screen where it is' },
  { name: 'Alt+Left, Alt+Right, F5, Ctrl+P, Ctrl+F', why: 'Electron has no such keys' },
  { name: 'Ctrl+wheel', why: 'Electron only tells the program, and leaves the zoom as it is' },
  { name: 'a swipe from the edge', why: 'Electron on Linux goes nowhere in its history by swipes' },
  { name: 'a long press, a double tap, ten fingers', why: 'Electron has no menu and no zoom for them' },
  { name: 'window.moveTo, window.resizeTo', why: 'a window in full screen stays' },
  { name: 'file:, data:, chrome:, devtools:, view-source: as addresses', why: 'Chromium itself leads no page of ours there' },
  { name: 'fetch of file:', why: 'Chromium itself refuses it' },
  { name: 'prompt', why: 'Electron has none' },
  { name: 'service workers, registerProtocolHandler, passkeys, payments', why: 'Chromium has none of them for a scheme of our own' },
  { name: 'USB, HID, serial and Bluetooth devices', why: 'there are none here, and Electron chooses none by itself' },
  { name: 'music devices', why: 'this machine has no sound' },
  { name: "reveal.js's API by postMessage", why: "it is off in the player's own settings, in every build" },
  {
    name: 'popups of colour, date and choice fields',
    why: 'they are popups of the page, which the next tap closes; the player has no such fields',
  },
  { name: 'a document in picture in picture, the eye dropper', why: 'they hang the page, and the heartbeat ends it' },
];
