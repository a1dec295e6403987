import type { App } from 'electron';

/** True for the first program of this user data, which hears of later ones by `second-instance`; a later one has said a line and must leave. */
export function isOnlyInstance(app: App): boolean {
  const isOnly = app.requestSingleInstanceLock();
  if (!isOnly) console.log('Concentric is running already; its window comes to the front.');
  return isOnly;
}
