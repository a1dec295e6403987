import type { WebContents } from 'electron';

/** Ends the process of a page, however it hangs; its death is told by `render-process-gone`. Electron's own way leaves a stopped process alive. */
export function endProcess(page: WebContents): void {
  if (page.isDestroyed()) return;
  const id = page.getOSProcessId();
  // 0 means that it has none any more, and as a signal's target it would mean all of ours.
  if (id > 0) process.kill(id, 'SIGKILL');
}
