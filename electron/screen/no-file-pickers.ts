import type { WebContents } from 'electron';
import type { Log } from '../log.ts';

/**
 * Keeps the native picker of `<input type=file>` from ever opening on a page. Electron asks nobody about it; the DevTools protocol,
 * spoken by main alone, can take the picker's place. Must be called before the page loads.
 */
export function holdFilePickers(page: WebContents, log: Log): void {
  const hold = () => {
    const { debugger: line } = page;
    if (line.isAttached()) return;
    line.attach('1.3');
    line
      .sendCommand('Page.enable')
      .then(() => line.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true }))
      // Only a page that dies meanwhile has no answer, and it starts anew.
      .catch((error: unknown) => log.warn(`file pickers not held: ${String(error)}`));
  };
  page.on('did-start-navigation', hold);
  page.on('dom-ready', hold);
}
