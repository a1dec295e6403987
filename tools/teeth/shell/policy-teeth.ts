import { type Denial, text, unseen } from './denial.ts';

const FILE = 'electron/protocol/content-security.ts';
const REQUESTS = 'session.webRequest.onBeforeRequest(';
const OUTSIDE = [REQUESTS, "line.appendSwitch('host-resolver-rules'"];
const DEFAULT = "default-src 'none'";
const SCRIPTS = "script-src 'self'";
const SANDBOX = 'sandbox allow-scripts allow-same-origin';
const NAVIGATE = ["contents.on('will-navigate'", "contents.on('will-frame-navigate'"];
const NO_FRAME = "contents.on('frame-created'";
const PERMISSIONS = ['session.setPermissionRequestHandler(', 'session.setPermissionCheckHandler('];

const directive = (statement: string, by: string, ...besides: readonly string[]) =>
  text(FILE, statement, { from: `"${statement}"`, to: '""' }, by, ...besides);
/** Also for what the page itself is asked, since there is no such device here. */
const feature = (statement: string, by = `${statement}, by the page’s own word`, ...besides: readonly string[]): Denial => ({
  ...text(FILE, statement, { from: `\t\t"${statement}"`, to: '\t\t...[]' }, by, ...besides),
  isOfAList: true,
});

const POLICY: readonly Denial[] = [
  directive(DEFAULT, 'a prefetch', ...OUTSIDE),
  directive(SCRIPTS, 'eval', DEFAULT),
  directive("style-src 'self'", 'a style element', DEFAULT),
  unseen(FILE, "style-src-attr 'unsafe-inline'", 'allows something: the style attributes that the player sets'),
  directive("font-src 'self'", 'a font', DEFAULT, ...OUTSIDE),
  directive("img-src 'self' concentric://slides data:", 'a picture', DEFAULT, ...OUTSIDE),
  directive('media-src concentric://slides', 'a video', DEFAULT, ...OUTSIDE),
  directive("connect-src 'none'", 'fetch', DEFAULT, ...OUTSIDE),
  directive("worker-src 'none'", 'a worker from a blob', DEFAULT, SCRIPTS, REQUESTS),
  directive("object-src 'none'", 'an object', DEFAULT, "frame-src 'none'", NO_FRAME, ...NAVIGATE, ...OUTSIDE),
  directive("frame-src 'none'", 'a frame', DEFAULT, NO_FRAME, ...NAVIGATE, ...OUTSIDE),
  directive("base-uri 'none'", 'a base for all addresses'),
  directive("form-action 'none'", 'a form that posts', SANDBOX, ...NAVIGATE, ...OUTSIDE),
  directive("frame-ancestors 'none'", 'the player in a frame', DEFAULT, "frame-src 'none'", NO_FRAME, ...NAVIGATE),
  directive(SANDBOX, 'window.print'),
];

const FEATURES: readonly Denial[] = [
  feature('camera', 'the camera', ...PERMISSIONS),
  feature('clipboard-read', 'reading the clipboard', ...PERMISSIONS),
  feature('clipboard-write', 'writing the clipboard', ...PERMISSIONS),
  feature('display-capture'),
  feature('fullscreen', 'full screen of an element', ...PERMISSIONS),
  feature('geolocation', 'the place on earth', ...PERMISSIONS),
  feature('gamepad'),
  feature('hid'),
  feature('idle-detection', 'who sits before it (idle detection)', ...PERMISSIONS),
  feature('local-fonts', 'the fonts of the system', ...PERMISSIONS),
  feature('microphone', 'the microphone', ...PERMISSIONS),
  feature('midi'),
  feature('payment'),
  feature('picture-in-picture', 'picture in picture'),
  feature('publickey-credentials-get'),
  feature('screen-wake-lock', 'a display that never sleeps', ...PERMISSIONS),
  feature('serial'),
  feature('usb'),
  feature('window-management', 'all screens', ...PERMISSIONS),
  feature('xr-spatial-tracking'),
];

/** What electron/protocol/content-security.ts denies. */
export const POLICY_TEETH: readonly Denial[] = [
  ...POLICY,
  ...FEATURES,
  unseen(FILE, 'Referrer-Policy', 'covered by Chromium, which names no page of our scheme to anybody'),
];
