import type { App } from 'electron';

/** Ends the program when the system asks for it, and only then: a window that is gone is no end. `letGo` comes first. */
export function endWhenAsked(app: App, letGo: () => void): void {
  app.on('before-quit', letGo);
  app.on('window-all-closed', () => undefined);
  process.on('SIGINT', () => app.quit());
  process.on('SIGTERM', () => app.quit());
  // Node opens its inspector at this signal; with the release's fuse it doesn't, and the signal would kill us.
  if (__BUILD__ === 'release') process.on('SIGUSR1', () => undefined);
}
