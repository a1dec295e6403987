import type { App, WebContents } from 'electron';

/** Ends the process of a page, however it hangs; its death is told by `render-process-gone`. Electron's own way leaves a stopped process alive. */
export function endProcess(page: WebContents): void {
  if (page.isDestroyed()) return;
  end(page.getOSProcessId());
}

/** Ends the process that draws for all pages; Chromium starts another at once, and the pages draw anew. */
export function endDrawingProcess(app: App): void {
  end(app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0);
}

function end(id: number): void {
  // 0 means that it has none any more, and as a signal's target it would mean all of ours.
  if (id <= 0) return;
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // Gone already, as was wanted.
  }
}
