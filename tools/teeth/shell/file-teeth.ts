import { call, type Denial, text, unseen } from './denial.ts';

const PROTOCOL = 'electron/protocol/app-protocol.ts';
const SLIDES = 'electron/protocol/slides-protocol.ts';
const CONFINED = 'electron/protocol/confined-path.ts';
const NAMED = 'if (!isInside(root, named))';
const REAL = 'if (!isInside(await realpath(root), path))';

/** What is denied of files. */
export const FILE_TEETH: readonly Denial[] = [
  call(PROTOCOL, "answering.handle('file'", 'a file of the machine', 'session.webRequest.onBeforeRequest('),
  text(
    PROTOCOL,
    "if (!isPage && pathname.endsWith('.html'))",
    { from: 'if (!isPage && pathname.endsWith(".html"))', to: 'if (false)' },
    'a page from another page’s place',
  ),
  text(PROTOCOL, '...(isPage && __LOCKED__ ? PAGE_HEADERS : {})', { from: '...isPage && true ? PAGE_HEADERS : {}', to: '' }, 'eval'),
  unseen(PROTOCOL, 'return page === undefined ?', 'denies no more than a second address of the pages’ own files'),
  unseen(PROTOCOL, 'if (!type)', 'needs a file among the pages’ own that is of no kind of theirs; the build makes none'),
  text(SLIDES, 'if (!type)', { from: 'if (!type)', to: 'if (false)', nth: 1 }, 'the text of a deck'),
  unseen(
    CONFINED,
    String.raw`if (wanted === undefined || /[\0\\]/.test(wanted))`,
    'needs Windows, where \\ parts folders; on Linux no file has such a name',
  ),
  unseen(CONFINED, 'return file.isFile()', 'denies nobody anything: a folder has no bytes to give'),
  text(CONFINED, NAMED, { from: NAMED, to: 'if (false)' }, 'a picture beside the slides', REAL),
  text(CONFINED, REAL, { from: REAL, to: 'if (false)' }, 'a picture that is a link out of the slides'),
];
