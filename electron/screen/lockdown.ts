import { type App, type CommandLine, Menu, type Session, type WebContents } from 'electron';
import type { Log } from '../log.ts';
import { OWN_PAGES, SCHEME } from '../protocol/app-protocol.ts';
import { endProcess } from './end-process.ts';
import { holdFilePickers } from './no-file-pickers.ts';

/** Keys that reach a page. Nobody stands at the hall's screen with a keyboard, so none. */
const KEYS: ReadonlySet<string> = new Set();

/** Closes, before the app is ready, what Chromium opens by switches. */
export function setSwitches(line: CommandLine): void {
  line.appendSwitch('disable-pinch');
  line.appendSwitch('overscroll-history-navigation', '0');
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // The pickers of files open native dialogs that no permission handler is asked about.
  line.appendSwitch('disable-blink-features', 'FileSystemAccessLocal');
  line.appendSwitch('disable-background-networking');
  line.appendSwitch('disable-component-update');
  line.appendSwitch('disable-renderer-backgrounding');
  line.appendSwitch('disable-backgrounding-occluded-windows');
  line.appendSwitch('disable-gpu-process-crash-limit');
}

/** Closes every way out for every page and session that will ever be made; must run before the first one is. */
export function lockDown(app: App, log: Log): void {
  Menu.setApplicationMenu(null);
  app.on('session-created', (session) => lockSession(session, log));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, log));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
  app.on('login', (event, _contents, _details, _info, enter) => {
    event.preventDefault();
    enter();
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, choose) => {
    event.preventDefault();
    choose();
  });
}

/** Refuses whatever a session could grant, and every request that is not for our own scheme. */
export function lockSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn(`refused permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isRefused = !isAllowedRequest(url);
    if (isRefused) log.warn(`refused a request to ${url.slice(0, 200)}`);
    answer({ cancel: isRefused });
  });
}

function lockContents(contents: WebContents, log: Log): void {
  const strayed = (where: string) => {
    log.error(`strayed ${where}`);
    endProcess(contents);
  };
  holdFilePickers(contents, log);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('context-menu', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.on('before-input-event', (event, { key }) => {
    if (!KEYS.has(key)) event.preventDefault();
  });
  contents.on('did-navigate', (_event, url) => {
    // about:blank never passes will-navigate. A page that strayed counts as dead, and comes back as one.
    if (!isOurs(url)) strayed(`to ${url.slice(0, 200)}`);
  });
  contents.on('frame-created', (_event, { frame }) => {
    // No page of ours has a frame in it: this one is nobody's of us, whatever it would show.
    if (frame?.parent) strayed('into a frame');
  });
  contents.on('zoom-changed', () => contents.setZoomFactor(1));
  contents.on('dom-ready', () => {
    contents.setZoomFactor(1);
    // Fails only when the page died meanwhile.
    contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
  });
  contents.on('devtools-opened', () => {
    if (__BUILD__ !== 'development') contents.closeDevTools();
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** A page of ours, whatever its hash. */
function isOurs(url: string): boolean {
  const [page] = url.split(/[?#]/);
  return OWN_PAGES.has(page ?? '');
}

function isAllowedRequest(url: string): boolean {
  return url.startsWith(`${SCHEME}:`) || (__BUILD__ === 'development' && url.startsWith('devtools:'));
}
