import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { SystemLook } from './needed-packages.ts';

// An ordinary user's PATH on Debian has no sbin, yet ldconfig and ip live there and run for anyone.
const ALSO_SEARCHED = ['/usr/sbin', '/sbin'];

/** Looks at the system we run on, as it is now: libraries by the loader's list, programs by PATH, fonts by fontconfig. */
export function lookAtSystem(env: NodeJS.ProcessEnv): SystemLook {
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...ALSO_SEARCHED];
  const find = (name: string) => folders.map((folder) => join(folder, name)).find(isExecutable);
  const loader = spawnSync(find('ldconfig') ?? 'ldconfig', ['-p'], { encoding: 'utf8' });
  const libraries = readLibraries(loader.stdout ?? '');
  return {
    hasLibrary: (soname) => libraries.has(soname),
    hasProgram: (name) => find(name) !== undefined,
    hasFont: (family) => spawnSync('fc-list', [family], { env, encoding: 'utf8' }).stdout?.trim().length > 0,
  };
}

/** The sonames in what `ldconfig -p` prints. */
export function readLibraries(printed: string): ReadonlySet<string> {
  return new Set([...printed.matchAll(/^\t(\S+) \(/gm)].flatMap(([, soname]) => soname ?? []));
}

/** The sonames that the program or library at `path` is linked to and that aren't here, as ldd sees it; none where there is no ldd. */
export function missingLibraries(path: string): readonly string[] {
  const ldd = spawnSync('ldd', [path], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return readMissingLibraries(ldd.stdout ?? '');
}

/** The sonames that `ldd` printed as not found, each once. */
export function readMissingLibraries(printed: string): readonly string[] {
  return [...new Set([...printed.matchAll(/^\t(\S+) => not found$/gm)].flatMap(([, soname]) => soname ?? []))];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
