import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder that keeps our Electrons between installs, as the XDG rules place it: outside node_modules, which `npm ci` empties. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env['XDG_CACHE_HOME'];
  return join(base === undefined || base === '' ? join(homedir(), '.cache') : base, 'concentric');
}
