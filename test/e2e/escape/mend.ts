import type { Hall } from '../harness/hall.ts';
import type { XScreen } from './x-screen.ts';

const PLAYER = 'concentric://player/index.html';
const TITLE = '同心圆';

/** Takes away what an attempt has laid on the page; it does so for the next one, and proves nothing. */
export async function tidy({ app }: Hall): Promise<void> {
  const script = "for (const trap of document.querySelectorAll('[data-trap]')) trap.remove(); document.adoptedStyleSheets = [];";
  await app.evaluate(async ({ BrowserWindow }, code) => {
    const [first] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    const answer = first?.webContents.executeJavaScript(code).catch(() => undefined);
    // A page that is away has nothing on it.
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 1000))]);
  }, script);
}

/** Puts the session back as it was: no menu, no dialog, the first desktop with our window on it. */
export async function mendSession(screen: XScreen): Promise<void> {
  await screen.do('key', 'Escape', 'set_desktop', '0').catch(() => '');
  await screen.do('search', '--name', `^${TITLE}$`, 'set_desktop_for_window', '%@', '0').catch(() => '');
}

/** Puts a hall without locks back as it was, as far as that goes without a new start; whether it went far enough, the oracle must tell. */
export async function mendProgram({ app }: Hall, isPageAway: boolean): Promise<void> {
  const page = isPageAway ? PLAYER : undefined;
  await app.evaluate(async ({ BrowserWindow }, address) => {
    const [first, ...others] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    for (const other of others) other.destroy();
    if (!first) return;
    const { webContents } = first;
    webContents.closeDevTools();
    if (first.isMinimized()) first.restore();
    first.show();
    if (!first.isKiosk()) first.setKiosk(true);
    if (!first.isFullScreen()) first.setFullScreen(true);
    if (address) await webContents.loadURL(address);
    webContents.setZoomLevel(0);
    first.focus();
    webContents.focus();
  }, page);
}
