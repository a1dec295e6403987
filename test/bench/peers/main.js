// What the bench compares us with: one window like ours, on the page that BENCH_PAGE names, and nothing else.
// bench://peer/own/ is that page's folder, bench://peer/app/ our built page, bench://peer/modules/ the packages beside it.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, protocol, screen } from 'electron';

const { BENCH_PAGE = '', BENCH_OWN = '', BENCH_APP = '', BENCH_MODULES = '' } = process.env;
const FOLDERS = { own: BENCH_OWN, app: BENCH_APP, modules: BENCH_MODULES };
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
// Not awaited here: Electron is ready only after this module has ended.
void app.whenReady().then(open);

function open() {
  protocol.handle('bench', async (request) => {
    const [, folder = '', ...rest] = decodeURIComponent(new URL(request.url).pathname).split('/');
    const file = join(FOLDERS[folder] ?? '', ...rest);
    return new Response(await readFile(file), { headers: { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' } });
  });
  const window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    show: false,
    frame: false,
    kiosk: true,
    fullscreen: true,
    backgroundColor: '#fbf6ec',
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false, backgroundThrottling: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(BENCH_PAGE === '' ? 'about:blank' : `bench://peer/own/${BENCH_PAGE}`);
}
