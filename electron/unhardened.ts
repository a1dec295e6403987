import type { WebContents, WebPreferences } from 'electron';

/** The words by which a build without locks is known, in its code and when it refuses to run. */
export const UNHARDENED = 'Concentric without its locks: made to show ways out, never to be shown.';

/** Whether this build may run where it is: one without locks never runs from a package. */
export function mayRun(isPackaged: boolean): boolean {
  if (__LOCKED__) return true;
  console.error(UNHARDENED);
  return !isPackaged;
}

/** Preferences with everything open that a page could ask for; isolation stays, since the player's bridge stands on it. */
export function unhardenedPreferences(preload: string | undefined): WebPreferences {
  return {
    sandbox: false,
    contextIsolation: true,
    nodeIntegrationInWorker: true,
    webviewTag: true,
    plugins: true,
    navigateOnDragDrop: true,
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
    ...(preload === undefined ? {} : { preload }),
  };
}

/** Lets fingers zoom a page, which Electron forbids by itself. */
export function letZoom(page: WebContents): void {
  page.on('dom-ready', () => void page.setVisualZoomLevelLimits(1, 3));
}
