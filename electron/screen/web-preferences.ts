import type { WebPreferences } from 'electron';
import { unhardenedPreferences } from '../unhardened.ts';

/** The preferences of every page that this program ever opens; only the player's page is given a preload. */
export function webPreferences(preload?: string): WebPreferences {
  if (!__LOCKED__) return unhardenedPreferences(preload);
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    devTools: __BUILD__ === 'development',
    spellcheck: false,
    disableDialogs: true,
    navigateOnDragDrop: false,
    // The poster must be ready while it is covered, the page while the poster covers it.
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
    ...(preload === undefined ? {} : { preload }),
  };
}
