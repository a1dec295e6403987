import type { ElectronApplication } from '@playwright/test';
import type {} from '../../../electron/test-door.ts';

/** What the program itself says of its windows and pages; each a text that is the same as long as nothing happened. */
export type HostLook = {
  readonly windows: string;
  readonly focus: string;
  readonly addresses: string;
  readonly devtools: string;
  readonly zoom: string;
  readonly mode: string;
  readonly document: string;
  readonly scale: string;
  readonly fullScreen: string;
};

/** Looks through main, which outlives every page. Rejects when main is gone. */
export function lookThroughHost(app: ElectronApplication): Promise<HostLook> {
  return app.evaluate(async ({ BrowserWindow, webContents }) => {
    // Electron gives no order; the exhibition's own window is the oldest.
    const windows = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    const pages = webContents.getAllWebContents();
    const [first] = windows;
    const script = '[performance.timeOrigin, visualViewport.scale, document.fullscreenElement?.tagName ?? "none"].map(String)';
    // A page that is away or asks something answers never.
    const silence = new Promise<string[]>((resolve) => setTimeout(() => resolve([]), 1000));
    const asked = first?.webContents.executeJavaScript(script).then(
      (answer): string[] => (Array.isArray(answer) ? answer.map(String) : []),
      (): string[] => [],
    );
    const [origin = 'away', scale = 'away', fullScreen = 'away'] = await Promise.race([asked ?? [], silence]);
    const addresses = pages.flatMap((page) => {
      try {
        return page.mainFrame.framesInSubtree.map((frame) => frame.url.replace(/#.*$/, ''));
      } catch {
        return ['away'];
      }
    });
    return {
      windows: JSON.stringify(
        windows.map((window) => [window.getBounds(), window.isVisible(), window.isMinimized(), window.isFullScreen(), window.isKiosk()]),
      ),
      focus: String(first?.isFocused() ?? false),
      addresses: addresses.sort().join(' '),
      devtools: String(pages.some((page) => page.isDevToolsOpened())),
      zoom: pages.map((page) => page.getZoomLevel()).join(' '),
      mode: JSON.stringify(globalThis.concentricTest?.mode()),
      document: origin,
      scale,
      fullScreen,
    };
  });
}
