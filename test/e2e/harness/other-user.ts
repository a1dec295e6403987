import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import type { BareStart } from './bare-start.ts';
import type { Stage } from './journey.ts';

/** An ordinary user that every Debian has: nobody, whose number owns no file. */
const USER = 65_534;

/**
 * All in a world of mounts that goes with the program: Electron and project where this user may read them, whatever is above
 * them, a home that is his or not, and a folder for temporary files.
 */
const SCRIPT = `
mount -t tmpfs -o mode=755 none /mnt && cd /mnt && mkdir electron project home tmp && mount --bind "$1" electron &&
mount --bind "$2" project && chown ${USER}:${USER} tmp $3 && shift 3 && cd project &&
exec setpriv --reuid=${USER} --regid=${USER} --clear-groups "$@"`;

/** Where the other user's home is, seen by himself. */
export const OTHER_HOME = '/mnt/home';

/** A start as another user of this machine, who must be let onto the screen; his home is his own, or he can't write to it, or he has none. Only root can do that. */
export async function asOtherUser(stage: Stage, home: 'own' | 'read-only' | 'none'): Promise<BareStart> {
  await promisify(execFile)('xhost', [`+SI:localuser:#${USER}`], { env: { ...process.env, DISPLAY: stage.display } });
  const { executable } = stage.runtime;
  const project = process.cwd();
  return {
    stage,
    through: ['unshare', '-m', 'sh', '-c', SCRIPT, 'sh', dirname(executable), project, home === 'own' ? 'home' : ''],
    executable: `/mnt/electron/${basename(executable)}`,
    app: buildFolder(project, 'test').replace(project, '/mnt/project'),
    env: {
      HOME: home === 'none' ? undefined : OTHER_HOME,
      TMPDIR: '/mnt/tmp',
      FONTCONFIG_FILE: undefined,
      XDG_CONFIG_HOME: undefined,
      XDG_RUNTIME_DIR: undefined,
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      DBUS_SYSTEM_BUS_ADDRESS: 'disabled:',
    },
  };
}

/** A file of a world that only the program sees, as a path for us. */
export function insideOf(pid: number | undefined, path: string): string {
  return `/proc/${pid}/root${path}`;
}
