import type { ElectronApplication } from '@playwright/test';
import { type CutHall, comes, type OwnAttempt } from './attempt.ts';

/** How long two answers of a server, one after the other, may take, ms. */
const SLOW_MS = 10_000;

/** What main itself does, or somebody with a keyboard or a mouse, and what is to be seen of it through main. */
export const MAIN_ATTEMPTS: readonly OwnAttempt[] = [
  { name: 'main asks a server', getsThrough: (place) => asksAServer(place, undefined) },
  { name: 'a session made later asks a server', getsThrough: (place) => asksAServer(place, 'made-later') },
  {
    name: 'a checker of spelling',
    getsThrough: ({ hall }) => hall.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled()),
  },
  { name: 'a letter', getsThrough: hearsALetter },
  { name: 'an empty frame', getsThrough: keepsAFrame },
  { name: 'the player in a frame', getsThrough: framesThePlayer },
  { name: 'a server that sends elsewhere', getsThrough: isSentElsewhere },
  { name: 'a page that won’t be loaded anew', getsThrough: staysLoaded },
  { name: 'a zoom that somebody left', getsThrough: ({ hall }) => keepsAZoom(hall.app) },
];

function asksAServer({ hall, hands }: CutHall, partition: string | undefined): Promise<boolean> {
  return hall.app.evaluate(
    ({ session }, { url, name }) => {
      const asking = name === undefined ? session.defaultSession : session.fromPartition(name);
      return asking.fetch(url).then(
        () => true,
        () => false,
      );
    },
    { url: `${hands.outside.http}/page`, name: partition },
  );
}

async function hearsALetter({ hands }: CutHall): Promise<boolean> {
  await hands.script(() => {
    addEventListener('keydown', ({ key }) => Reflect.set(window, 'heard', key), { capture: true });
  });
  await hands.keys('a');
  return comes(async () => (await hands.script(() => Reflect.get(window, 'heard'))) === 'a');
}

async function keepsAFrame({ hands, eye }: CutHall): Promise<boolean> {
  const { document: before } = await eye.look();
  await hands.script(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.dataset['trap'] = '';
  });
  return !(await comes(async () => (await eye.look()).document !== before));
}

async function framesThePlayer({ hands, eye }: CutHall): Promise<boolean> {
  await hands.script(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = location.href;
    frame.dataset['trap'] = '';
  });
  return comes(async () => (await eye.look()).addresses.split(' ').filter((address) => address.includes('//player/')).length > 1);
}

async function isSentElsewhere({ hands, eye }: CutHall): Promise<boolean> {
  await hands.script(({ http }) => {
    location.href = `${http}/elsewhere`;
  });
  return comes(async () => (await eye.look()).addresses.includes('/page'), SLOW_MS);
}

async function staysLoaded({ hall, hands, eye }: CutHall): Promise<boolean> {
  const { document: before } = await eye.look();
  await hands.script(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  await hall.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .sort((a, b) => a.id - b.id)[0]
      ?.webContents.reload(),
  );
  return !(await comes(async () => ![before, 'away'].includes((await eye.look()).document)));
}

function keepsAZoom(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id)[0]?.webContents;
    if (!page) return false;
    page.setZoomLevel(1);
    await page.loadURL(page.getURL());
    const kept = page.getZoomLevel();
    page.setZoomLevel(0);
    return kept !== 0;
  });
}
