import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isThere } from '../electron-runtime/is-there.ts';

// slides/ is not among them: from sources it is read live.
const SOURCES = [
  'electron',
  'src',
  'assets',
  'electron.vite.config.ts',
  'tools/build/build-of.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** A short text that is another one as soon as a source file was changed, added, removed or renamed. Reads no contents. */
export async function sourceFingerprint(project: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesUnder(join(project, source))) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${relative(project, file)} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<readonly string[]> {
  if (!(await isThere(path))) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
