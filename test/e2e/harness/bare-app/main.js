// One window without a preload: the browser that page tests need, of the version that the program ships with.
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, net, protocol } from 'electron';

const folder = process.env.CONCENTRIC_BARE_FOLDER;

// Modules load over a standard scheme only.
protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

// Not awaited here: Electron is ready only after this file has ended.
app.whenReady().then(async () => {
  protocol.handle('bare', (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    if (path === '/')
      return new Response('<!doctype html><html lang="zh-CN"><body></body></html>', { headers: { 'content-type': 'text/html' } });
    return net.fetch(pathToFileURL(join(folder, path)).href);
  });
  const window = new BrowserWindow({ frame: false, fullscreen: true });
  await window.loadURL('bare://page/');
});
