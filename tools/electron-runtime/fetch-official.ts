import { join } from 'node:path';
import { startBound } from '../system/bound-child.ts';
import { type DownloadNews, PATIENCE, type Patience, readDownloadNews } from './download-news.ts';
import { givenUpFile, isGivenUp, rememberGivingUp } from './given-up.ts';
import { isThere } from './is-there.ts';
import { EXECUTABLE, officialFolder } from './official-runtime.ts';
import { type Progress, progressOf } from './progress.ts';
import { RuntimeUnavailable } from './runtime.ts';
import { unzip } from './unzip.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** Which official Electron is wanted, and the surroundings it is fetched in. */
export type OfficialFetching = {
  readonly project: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly version: string;
  readonly patience?: Patience;
  /** The time, in milliseconds; tests give another. */
  readonly now?: () => number;
};

// Zip and unpacked, 33.2.1's on Linux and half as much again.
const MEGABYTES = 600;

const OUR_PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Tries to put the official Electron into the cache, whole or not at all, from where Electron's own settings say (ELECTRON_MIRROR
 * and its kin, in the environment or in .npmrc). What goes wrong is said in a line and never thrown: there is another runtime
 * after this one. When not a byte came it isn't tried again for a day, unless the settings change.
 */
export async function fetchOfficial(fetching: OfficialFetching): Promise<void> {
  const { project, env, say, version, now = Date.now } = fetching;
  if (await isGivenUp(env, version, now())) return;
  const checksums = join(project, 'node_modules', 'electron', 'checksums.json');
  if (!(await isThere(checksums))) return say(`No official Electron is fetched: ${checksums} is missing. Run "npm ci".`);

  const home = { folder: officialFolder(env, version), executable: EXECUTABLE, megabytes: MEGABYTES };
  try {
    await wholeOrNothing(home, async (work) => {
      const end = await download(fetching, work, checksums);
      if (end.kind === 'failed') throw await failure(end, fetching);
      say('Unpacking it.');
      await unzip(end.zip, join(work, 'plain'));
      return join(work, 'plain');
    });
  } catch (error) {
    if (!(error instanceof RuntimeUnavailable)) throw error;
    say(error.message);
  }
}

async function failure(end: DownloadEnd & { readonly kind: 'failed' }, { env, version, now = Date.now }: OfficialFetching): Promise<Error> {
  if (end.code !== null) return Object.assign(new Error(end.why), { code: end.code });
  if (end.answered) {
    return new RuntimeUnavailable(
      `The official Electron ${version} did not come whole: ${end.why}. Nothing of it was kept; the next start tries again.\n` +
        'If it stays so, name another mirror in ELECTRON_MIRROR, or a folder with an Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  await rememberGivingUp(env, version, now());
  return new RuntimeUnavailable(
    `The official Electron ${version} can't be reached: ${end.why}. Not tried again for a day, unless ELECTRON_MIRROR changes or ${givenUpFile(env)} is deleted.`,
  );
}

type DownloadEnd = Exclude<DownloadNews, { readonly kind: 'progress' }>;

async function download(fetching: OfficialFetching, folder: string, checksums: string): Promise<DownloadEnd> {
  const { version, env, patience = PATIENCE } = fetching;
  const program = join(import.meta.dirname, 'download-official.ts');
  const args = [version, folder, checksums, String(patience.connectMs), String(patience.silenceMs)];
  const child = startBound(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: OUR_PROJECT,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    farewell: 'SIGKILL', // it may hang in a name that does not resolve, and has nothing to put away
  });
  let words = '';
  child.process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  let progress: Progress | undefined;
  const told = new Promise<DownloadEnd>((resolve) => {
    child.process.on('message', (message: unknown) => {
      const news = readDownloadNews(message);
      if (news.kind !== 'progress') return resolve(news);
      progress ??= beginProgress(news, fetching);
      progress.reach(news.done);
    });
  });
  const died = child.ended.then(
    (code): DownloadEnd => ({ kind: 'failed', why: `${words.trim()} (ended with ${code})`, answered: true, code: null }),
  );
  try {
    return await Promise.race([told, died]);
  } finally {
    progress?.end();
    await child.stop();
  }
}

function beginProgress(news: DownloadNews & { readonly kind: 'progress' }, { version, say }: OfficialFetching): Progress {
  const size = news.total === null ? '' : ` (${Math.ceil(news.total / 1e6)} MB)`;
  say(`No Electron here yet. Fetching the official Electron ${version} from ${news.host}${size}, once:`);
  return progressOf(news.total ?? Number.POSITIVE_INFINITY, say);
}
