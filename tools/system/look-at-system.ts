import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { SystemLook } from './needed-packages.ts';

// An ordinary user's PATH on Debian has no sbin, yet ldconfig and ip live there and run for anyone.
const ALSO_SEARCHED = ['/usr/sbin', '/sbin'];

/** Looks at the system we run on, as it is now: libraries by the loader's list, programs by PATH, files by path. */
export function lookAtSystem(env: NodeJS.ProcessEnv): SystemLook {
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...ALSO_SEARCHED];
  const find = (name: string) => folders.map((folder) => join(folder, name)).find(isExecutable);
  const loader = spawnSync(find('ldconfig') ?? 'ldconfig', ['-p'], { encoding: 'utf8' });
  const libraries = readLibraries(loader.stdout ?? '');
  return {
    hasLibrary: (soname) => libraries.has(soname),
    hasProgram: (name) => find(name) !== undefined,
    hasFile: existsSync,
  };
}

/** The sonames in what `ldconfig -p` prints. */
export function readLibraries(printed: string): ReadonlySet<string> {
  return new Set([...printed.matchAll(/^\t(\S+) \(/gm)].flatMap(([, soname]) => soname ?? []));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
