import { type Denial, type Exchange, text, unseen } from './denial.ts';

const FILE = 'electron/screen/web-preferences.ts';
const REQUESTS = 'session.webRequest.onBeforeRequest(';
const NO_HOSTS = "line.appendSwitch('host-resolver-rules'";
const ANY_FRAME = ["default-src 'none'", "frame-src 'none'", "object-src 'none'", "contents.on('frame-created'"];
const ANY_WORKER = ['...(isPage && __LOCKED__ ? PAGE_HEADERS : {})', REQUESTS];

/** The preference said the other way round. */
const turned = (statement: string): Exchange => ({
  from: `\t\t${statement},`,
  to: `\t\t${statement.endsWith('true') ? statement.replace('true', 'false') : statement.replace('false', 'true')},`,
});
const turn = (statement: string, by: string, ...besides: readonly string[]) => text(FILE, statement, turned(statement), by, ...besides);

/** What electron/screen/web-preferences.ts denies; each is said the other way round. */
export const PREFERENCE_TEETH: readonly Denial[] = [
  turn('sandbox: true', 'a worker with Node in it', 'nodeIntegrationInWorker: false', ...ANY_WORKER),
  unseen(FILE, 'contextIsolation: true', 'the player’s bridge stands on it: without it the player doesn’t come up'),
  unseen(FILE, 'nodeIntegration: false', 'covered by contextIsolation and sandbox: a page would have Node only without them'),
  unseen(
    FILE,
    'nodeIntegrationInWorker: false',
    'covered by sandbox: with that taken out a worker had Node although this one was in place',
  ),
  unseen(
    FILE,
    'nodeIntegrationInSubFrames: false',
    'covered by frame-created: a page with a frame in it is ended before anything could be given to the frame',
  ),
  turn('webSecurity: true', 'reading a file of another host', "default-src 'none'", "connect-src 'none'"),
  unseen(FILE, 'allowRunningInsecureContent: false', 'needs a server that isn’t this machine, whose own http counts as safe'),
  unseen(FILE, 'experimentalFeatures: false', 'not seen yet: needs an ability that this Chromium tries out and nothing else refuses'),
  turn('webviewTag: false', 'a webview', "contents.on('will-attach-webview'", ...ANY_FRAME, REQUESTS, NO_HOSTS),
  unseen(FILE, 'plugins: false', 'needs a plugin; Chromium’s own viewer of PDFs asks nobody'),
  unseen(
    FILE,
    "devTools: __BUILD__ === 'development'",
    'not seen yet: none opened within ten seconds with it on and without devtools-opened',
  ),
  unseen(FILE, 'spellcheck: false', 'needs a dictionary, which Chromium would have to download'),
  unseen(
    FILE,
    'disableDialogs: true',
    'needs a start without the tests’ debugger, which takes each dialog before; covered by sandbox without allow-modals',
  ),
  turn(
    'navigateOnDragDrop: false',
    'a file dropped on the page',
    "contents.on('will-navigate'",
    "contents.on('will-frame-navigate'",
    REQUESTS,
  ),
  unseen(FILE, 'backgroundThrottling: false', 'denies nobody anything: it keeps the exhibition running'),
  unseen(FILE, "autoplayPolicy: 'no-user-gesture-required'", 'allows something: films that begin by themselves'),
];
