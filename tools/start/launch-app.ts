import { type Runtime, runtimeEnvironment } from '../electron-runtime/runtime.ts';
import { type BoundChild, startBound } from '../system/bound-child.ts';

/** Whether Electron must be told to run without its sandbox: Chromium refuses root's otherwise. */
export const NO_SANDBOX = process.platform === 'linux' && process.getuid?.() === 0;

/** The one line about the Electron that is about to start, the missing sandbox included. */
export function launchLine(runtime: Runtime): string {
  return NO_SANDBOX ? `${runtime.line}; with --no-sandbox, because this is root` : runtime.line;
}

/** Starts Electron on the app in `folder`, its output ours. Extra arguments go to the app as they are. */
export function launchApp(runtime: Runtime, folder: string, extra: readonly string[], display: string | undefined): BoundChild {
  const flags = NO_SANDBOX ? ['--no-sandbox'] : [];
  // Chromium's own complaints about a machine without D-Bus or GPU are no news to anybody; ours go through the app's log.
  return startBound(runtime.executable, [...flags, '--log-level=3', folder, ...extra], {
    stdio: 'inherit',
    env: { ...process.env, ...runtimeEnvironment(runtime), ...(display === undefined ? {} : { DISPLAY: display }) },
  });
}
