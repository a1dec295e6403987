import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { findRuntime, pinnedVersion } from '../../../tools/electron-runtime/find-runtime.ts';
import type { Runtime } from '../../../tools/electron-runtime/runtime.ts';
import { fitnessOf, ON_TEST_RUNTIME } from '../../../tools/package/fitness.ts';
import { packagePlace } from '../../../tools/package/package-place.ts';

/** The repository's root. */
export const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The package that `npm run package -- --on-test-runtime` has made around this machine's Electron. */
export interface PackageHere {
  readonly place: string;
  readonly runtime: Runtime;
  readonly version: string;
  /** What the corner of its picture must say; empty for an official Electron. */
  readonly mark: string;
}

/** Where that package is and what is to be expected of it. */
export async function packageHere(): Promise<PackageHere> {
  const runtime = await findRuntime({ project: PROJECT, env: process.env, say: console.log });
  const fitness = fitnessOf(runtime, await pinnedVersion(PROJECT), [ON_TEST_RUNTIME]);
  if (!fitness.ok) throw new Error(fitness.sentence);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')));
  const mark = fitness.environment['CONCENTRIC_RUNTIME_MARK'] ?? '';
  return { place: packagePlace(PROJECT, version, fitness.nameEnds), runtime, version, mark };
}
