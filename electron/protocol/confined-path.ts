import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A file that may be read: its real path and its size in bytes. */
export interface ConfinedFile {
  readonly path: string;
  readonly size: number;
}

/** The regular file that a URL's path means inside `root`; undefined when there is none, or when it or a link in it leads outside. */
export async function confinedFile(root: string, urlPath: string): Promise<ConfinedFile | undefined> {
  const wanted = decoded(urlPath);
  if (wanted === undefined || /[\0\\]/.test(wanted)) return undefined;
  const named = resolve(root, `.${wanted.startsWith('/') ? '' : '/'}${wanted}`);
  if (!isInside(root, named)) return undefined;
  try {
    const path = await realpath(named);
    if (!isInside(await realpath(root), path)) return undefined;
    const file = await stat(path);
    return file.isFile() ? { path, size: file.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path lies below a folder, by the parts of its name. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function decoded(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
