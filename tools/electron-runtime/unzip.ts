import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import * as yauzl from 'yauzl';

const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
// A zip that was packed on Windows tells no modes.
const USUAL_MODE = 0o644;

/**
 * Unpacks a zip into `folder`, modes and links kept; `place` tells where in the folder an entry belongs, undefined leaves it
 * out. Every file is on the disk when this returns, so that a power cut can't leave a folder of empty ones.
 */
export async function unzip(path: string, folder: string, place: (entry: string) => string | undefined = (entry) => entry): Promise<void> {
  const zip = await yauzl.openPromise(path);
  for await (const entry of zip.eachEntry()) {
    const placed = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
    if (placed !== undefined) await writeEntry(zip, entry, join(folder, placed));
  }
}

async function writeEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, path: string): Promise<void> {
  const mode = entry.externalFileAttributes >>> 16;
  await mkdir(dirname(path), { recursive: true });
  const content = await zip.openReadStreamPromise(entry);
  if ((mode & FILE_TYPE) === SYMLINK) await symlink(await text(content), path);
  else await pipeline(content, createWriteStream(path, { mode: mode & 0o777 || USUAL_MODE, flush: true }));
}
