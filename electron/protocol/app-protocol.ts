import { type Protocol, protocol } from 'electron';
import { confinedFile } from './confined-path.ts';
import { PAGE_HEADERS } from './content-security.ts';
import { bundleType } from './content-type.ts';
import { refusal, serveFile } from './serve-file.ts';
import { answerSlides } from './slides-protocol.ts';

/** The scheme that all pages and pictures come by; nothing else is ever loaded. */
export const SCHEME = 'concentric';
/** The page that visitors see. */
export const PLAYER_PAGE = 'concentric://player/index.html';
/** The still poster; its own host, so that it is another site and lives in another process. */
export const POSTER_PAGE = 'concentric://poster/poster.html';
/** The visitor's page once more, for nobody's eyes, which looks at itself. */
export const REHEARSAL_PAGE = 'concentric://rehearsal/rehearsal.html';

/** The page with notes and tools, for a presenter's eyes only; its own host, so that it shares no process with an audience's. */
export const PRESENTER_PAGE = 'concentric://presenter/presenter.html';
/** The visitor's page once more, small, on the presenter's window. */
export const MIRROR_PAGE = 'concentric://mirror/index.html';

/** All pages of ours. */
export const OWN_PAGES: ReadonlySet<string> = new Set([PLAYER_PAGE, POSTER_PAGE, REHEARSAL_PAGE, PRESENTER_PAGE, MIRROR_PAGE]);

/** The pages that a host has; its other files are assets. */
const PAGES: Readonly<Record<string, string>> = {
  player: '/index.html',
  poster: '/poster.html',
  rehearsal: '/rehearsal.html',
  presenter: '/presenter.html',
  mirror: '/index.html',
};

/** Makes the scheme as good as https; must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Answers the scheme in a session: the pages from `bundle`, the pictures from `slides`, 404 for all else and for every file: address. Returns the undo. */
export function answerScheme(answering: Protocol, bundle: string, slides: string): () => void {
  if (__LOCKED__) answering.handle('file', () => refusal(404));
  answering.handle(SCHEME, (request) => {
    const { host } = new URL(request.url);
    if (host === 'slides') return answerSlides(slides, request);
    const page = PAGES[host];
    return page === undefined ? refusal(404) : answerBundle(bundle, page, request);
  });
  return () => {
    if (__LOCKED__) answering.unhandle('file');
    answering.unhandle(SCHEME);
  };
}

async function answerBundle(bundle: string, page: string, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isPage = pathname === page;
  if (!isPage && pathname.endsWith('.html')) return refusal(404);
  const file = await confinedFile(bundle, pathname);
  const type = file && bundleType(file.path);
  if (!type) return refusal(404);
  return serveFile(request, file, { 'Content-Type': type, 'Cache-Control': 'no-store', ...(isPage && __LOCKED__ ? PAGE_HEADERS : {}) });
}
