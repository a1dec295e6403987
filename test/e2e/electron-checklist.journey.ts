import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from './harness/journey.ts';

/** What each page must be set to, as far as Electron tells; what it doesn't tell is tried by the journeys of leaving. */
const PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  disableDialogs: true,
};

test('every page there is has the preferences of a locked one, and no features of Blink switched on', async ({ hall }) => {
  const found = await hall.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((page): Record<string, unknown> => Reflect.apply(Reflect.get(page, 'getLastWebPreferences'), page, [])),
  );
  expect(found.length).toBe(2);
  for (const preferences of found) {
    expect(preferences).toMatchObject(PREFERENCES);
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  }
});

test('no page opens developer tools, not even for main', async ({ hall }) => {
  const opened = await hall.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((page) => {
      page.openDevTools({ mode: 'detach' });
      return page.isDevToolsOpened();
    }),
  );
  expect(opened).toEqual([false, false]);
  await hall.mode();
  expect(await hall.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(2);
});

test('no page has Node, and the player has nothing of Electron but the two words of the contract', async ({ hall }) => {
  const seen = await hall.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in window),
    kiosk: Object.keys(Reflect.get(window, 'kiosk')).sort(),
    electron: Object.keys(window).filter((name) => /electron|ipc/i.test(name)),
  }));
  expect(seen).toEqual({ node: [], kiosk: ['ask', 'hear'], electron: [] });
});

test('a session that is made later is as closed as the first', async ({ hall }) => {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const answers = await hall.app.evaluate(async ({ session }, url) => {
    const ask = (one: Electron.Session) =>
      one.fetch(url).then(
        () => 'fetched',
        () => 'refused',
      );
    return [await ask(session.defaultSession), await ask(session.fromPartition('made-later'))];
  }, `http://127.0.0.1:${address.port}/`);
  server.close();
  expect(answers).toEqual(['refused', 'refused']);
  expect(visits).toBe(0);
});

test('no permission that a page can ask about is granted', async ({ hall }) => {
  const states = await hall.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'persistent-storage',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'clipboard-write',
    ];
    const ask = async (name: string): Promise<string> => {
      const { permissions } = navigator;
      const status: PermissionStatus = await Reflect.apply(permissions.query, permissions, [{ name }]);
      return `${name} ${status.state}`;
    };
    return Promise.all(names.map(ask));
  });
  expect(states.filter((state) => !state.endsWith(' denied'))).toEqual([]);
});

test('main refuses a word from any page but the player', async ({ hall }) => {
  const mode = await hall.mode();
  // The poster has no bridge; what it could say is said here by a page of main's own making in its place.
  const answer = await hall.app.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/preload/preload.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL('concentric://poster/poster.html');
    const said: unknown = await window.webContents.executeJavaScript(
      "window.kiosk.ask('report', { type: 'attract-touched' }).then(() => 'heard', (error) => String(error))",
    );
    window.destroy();
    return String(said);
  });
  expect(answer).toContain('refused: report');
  expect(await hall.mode()).toEqual(mode);
});
