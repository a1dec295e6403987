import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { RuntimeUnavailable } from './runtime.ts';
import type { Tarball } from './test-runtime.ts';

/** Returns when the tarball is, byte for byte, the one that was tried; throws RuntimeUnavailable otherwise. */
export async function checkIntegrity(tarball: string, carried: Tarball): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === carried.integrity) return;
  throw new RuntimeUnavailable(
    `The tarball of ${carried.package} is not the one we know, so it was deleted unopened.\n` +
      `  expected ${carried.integrity}\n` +
      `  found    ${found}\n` +
      'Run "npm cache verify" and try again. If it stays so, your registry ("npm config get registry") serves something else:\n' +
      'use another registry, or name a folder with an Electron in ELECTRON_OVERRIDE_DIST_PATH.',
  );
}
