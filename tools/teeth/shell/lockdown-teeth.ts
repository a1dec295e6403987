import { call, type Denial, text, unseen } from './denial.ts';

const FILE = 'electron/screen/lockdown.ts';
const PICKERS = 'electron/screen/no-file-pickers.ts';

/** No page has anything to do with a server, whoever asks. */
const REQUESTS = 'session.webRequest.onBeforeRequest(';
const NO_HOSTS = "line.appendSwitch('host-resolver-rules'";
const SANDBOX = 'sandbox allow-scripts allow-same-origin';
const NAVIGATE = "contents.on('will-navigate'";
const FRAME_NAVIGATE = "contents.on('will-frame-navigate'";
const STRAYED = "contents.on('did-navigate'";
const REQUEST = 'session.setPermissionRequestHandler(';
const CHECK = 'session.setPermissionCheckHandler(';
const KEYS = "contents.on('before-input-event'";

const ANY_FRAME = ["default-src 'none'", "frame-src 'none'", "object-src 'none'", "contents.on('frame-created'"];

const KEEPS_RUNNING = 'denies nobody anything: it keeps the exhibition running';

/** The switches. */
const SWITCHES: readonly Denial[] = [
  unseen(
    FILE,
    "line.appendSwitch('disable-pinch'",
    'needs a real touch panel: the fingers of the tests come in behind the place where it holds',
  ),
  unseen(
    FILE,
    "line.appendSwitch('overscroll-history-navigation'",
    'needs a system where Electron goes back by a swipe; on Linux it doesn’t',
  ),
  call(FILE, NO_HOSTS, 'main asks a server', REQUESTS),
  unseen(
    FILE,
    "line.appendSwitch('disable-blink-features'",
    'not seen yet: no picker opened without it and without the handlers of permissions',
  ),
  unseen(FILE, "line.appendSwitch('disable-background-networking'", 'needs hours on a network; nothing goes out by the host rules anyway'),
  unseen(FILE, "line.appendSwitch('disable-component-update'", 'needs hours on a network; nothing goes out by the host rules anyway'),
  unseen(FILE, "line.appendSwitch('disable-renderer-backgrounding'", KEEPS_RUNNING),
  unseen(FILE, "line.appendSwitch('disable-backgrounding-occluded-windows'", KEEPS_RUNNING),
  unseen(FILE, "line.appendSwitch('disable-gpu-process-crash-limit'", KEEPS_RUNNING),
];

/** What every session and page gets, and the session's own. */
const SESSION: readonly Denial[] = [
  call(FILE, 'Menu.setApplicationMenu(', 'load anew (Ctrl+R)', KEYS),
  call(FILE, "app.on('session-created'", 'a session made later asks a server', NO_HOSTS),
  call(FILE, "app.on('web-contents-created'", 'location.reload'),
  unseen(FILE, "app.on('certificate-error'", 'covered by Electron itself: it trusts no bad certificate unless it is told to'),
  unseen(FILE, "app.on('login'", 'covered by Electron itself: it signs in nowhere unless it is told how'),
  unseen(FILE, "app.on('select-client-certificate'", 'needs a server that asks for a certificate, and one on this machine'),
  call(FILE, REQUEST, 'notifications', CHECK),
  call(FILE, CHECK, 'asking whether notifications may be shown'),
  unseen(FILE, 'session.setDevicePermissionHandler(', 'needs a USB, HID or serial device'),
  unseen(
    FILE,
    'session.setDisplayMediaRequestHandler(',
    'covered by Electron itself: without a handler no page gets a picture of the screen',
  ),
  unseen(FILE, 'session.setUSBProtectedClassesHandler(', 'needs a USB device; says what Electron does by itself'),
  call(FILE, 'session.setSpellCheckerEnabled(', 'a checker of spelling'),
  call(FILE, "session.on('will-download'", 'save a blob', SANDBOX, REQUESTS),
  unseen(FILE, "session.on('select-serial-port'", 'needs a serial device'),
  unseen(FILE, "session.on('select-hid-device'", 'needs an HID device that Chromium gives to pages'),
  unseen(FILE, "session.on('select-usb-device'", 'needs a USB device'),
  call(FILE, REQUESTS, 'main asks a server', NO_HOSTS),
];

/** What every page gets. */
const CONTENTS: readonly Denial[] = [
  call(FILE, 'holdFilePickers(contents', 'a field for a file, clicked'),
  call(FILE, 'contents.setWindowOpenHandler(', 'window.open of nothing', SANDBOX),
  call(FILE, NAVIGATE, 'location.reload', FRAME_NAVIGATE),
  call(FILE, FRAME_NAVIGATE, 'location.reload', NAVIGATE),
  call(FILE, "contents.on('will-redirect'", 'a server that sends elsewhere', NAVIGATE, FRAME_NAVIGATE, STRAYED, REQUESTS, NO_HOSTS),
  call(FILE, "contents.on('will-attach-webview'", 'a webview', 'webviewTag: false', ...ANY_FRAME, REQUESTS, NO_HOSTS),
  call(FILE, "contents.on('will-prevent-unload'", 'a page that won’t be loaded anew', SANDBOX),
  unseen(FILE, "contents.on('context-menu'", 'covered by Electron itself: it has no menu of its own'),
  unseen(FILE, "contents.on('select-bluetooth-device'", 'needs Bluetooth'),
  call(FILE, KEYS, 'a letter'),
  call(FILE, STRAYED, 'location = about:blank'),
  call(FILE, "contents.on('frame-created'", 'an empty frame'),
  unseen(FILE, "contents.on('zoom-changed'", 'covered by Electron itself: it only tells of the wheel, and leaves the zoom as it is'),
  call(FILE, "contents.on('dom-ready'", 'a zoom that somebody left'),
  text(
    FILE,
    'contents.setVisualZoomLevelLimits(',
    { from: 'setVisualZoomLevelLimits(1, 1)', to: 'setVisualZoomLevelLimits(1, 3)' },
    'two fingers apart',
  ),
  unseen(FILE, "contents.on('devtools-opened'", 'not seen yet: none opened within ten seconds without it and with devTools on'),
  call(FILE, 'contents.setWebRTCIPHandlingPolicy(', 'WebRTC'),
];

const FILE_PICKERS: readonly Denial[] = [
  call(PICKERS, "page.on('did-start-navigation', hold", 'a field for a file, clicked', "page.on('dom-ready', hold"),
  call(PICKERS, "page.on('dom-ready', hold", 'a field for a file, clicked', "page.on('did-start-navigation', hold"),
  text(
    PICKERS,
    "line.sendCommand('Page.setInterceptFileChooserDialog'",
    { from: 'setInterceptFileChooserDialog", { enabled: true }', to: 'setInterceptFileChooserDialog", { enabled: false }' },
    'a field for a file, clicked',
  ),
];

/** What electron/screen/lockdown.ts denies, and no-file-pickers.ts for it. */
export const LOCKDOWN_TEETH: readonly Denial[] = [...SWITCHES, ...SESSION, ...CONTENTS, ...FILE_PICKERS];
