import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import * as yauzl from 'yauzl';
import type { CarriedRuntime } from './test-runtime.ts';

// Of the other tool's own: 21,000 files that would be written only to be deleted.
const LEFT_OUT = /^resources\/app(\/|-update\.yml$)|^browser_v8_context_snapshot\.bin$/;

const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

/** Unpacks the Electron inside `tarball` into `folder`, modes and links kept, without the program that it was packed for. */
export async function unpackRuntime(tarball: string, carried: CarriedRuntime, folder: string): Promise<void> {
  await promisify(execFile)('tar', ['-xzf', tarball, '-C', dirname(tarball), carried.zip]);
  const zip = await yauzl.openPromise(join(dirname(tarball), carried.zip));
  for await (const entry of zip.eachEntry()) {
    const path = relative(carried.folder, entry.fileName);
    if (entry.fileName.endsWith('/') || path.startsWith('..') || LEFT_OUT.test(path)) continue;
    await writeEntry(zip, entry, join(folder, path));
  }
}

async function writeEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, path: string): Promise<void> {
  const mode = entry.externalFileAttributes >>> 16;
  await mkdir(dirname(path), { recursive: true });
  const content = await zip.openReadStreamPromise(entry);
  if ((mode & FILE_TYPE) === SYMLINK) await symlink(await text(content), path);
  else await pipeline(content, createWriteStream(path, { mode: mode & 0o777 }));
}
