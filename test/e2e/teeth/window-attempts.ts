import type { ElectronApplication } from '@playwright/test';
import { comes, type OwnAttempt } from './attempt.ts';

/** What somebody else does with the window, as a window manager would; the program has to take it back. */
export const WINDOW_ATTEMPTS: readonly OwnAttempt[] = [
  on('the window is asked to close', (app) => act(app, 'close'), 'id'),
  on('a smaller window', (app) => act(app, 'smaller'), 'bounds'),
  on('a window elsewhere', (app) => act(app, 'elsewhere'), 'bounds'),
  on('a window that isn’t full screen', (app) => act(app, 'no full screen'), 'bounds'),
  on('a window that is minimised', (app) => act(app, 'minimised'), 'isMinimized'),
];

type Act = 'close' | 'smaller' | 'elsewhere' | 'no full screen' | 'minimised';
type State = { readonly id: number; readonly bounds: string; readonly isMinimized: boolean };

/** Does something with the window: whether what it changed stays changed. */
function on(name: string, act: (app: ElectronApplication) => Promise<void>, changed: keyof State): OwnAttempt {
  return {
    name,
    getsThrough: async ({ hall }) => {
      const before = await stateOf(hall.app);
      const isSame = async () => (await stateOf(hall.app).catch(() => undefined))?.[changed] === before[changed];
      await act(hall.app);
      const isChanged = await comes(async () => !(await isSame()));
      return isChanged && !(await comes(isSame));
    },
  };
}

function act(app: ElectronApplication, what: Act): Promise<void> {
  return app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id)[0];
    if (wanted === 'close') window?.close();
    if (wanted === 'minimised') window?.minimize();
    if (wanted === 'no full screen') window?.setFullScreen(false);
    if (wanted === 'smaller') window?.setSize(800, 600);
    if (wanted === 'elsewhere') window?.setPosition(300, 200);
  }, what);
}

function stateOf(app: ElectronApplication): Promise<State> {
  return app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id)[0];
    return {
      id: window?.id ?? 0,
      bounds: JSON.stringify([window?.getBounds(), window?.isFullScreen()]),
      isMinimized: window?.isMinimized() ?? false,
    };
  });
}
