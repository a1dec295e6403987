import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import type { CarriedRuntime } from './test-runtime.ts';

const DEFAULT_APP = join(import.meta.dirname, 'default-app');

/** Turns the unpacked runtime into a plain Electron that runs the folder it is given, as an official one does. */
export async function makePlain(folder: string, carried: CarriedRuntime): Promise<void> {
  const executable = join(folder, 'electron');
  await rename(join(folder, carried.executable), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot of the other tool is left out of the folder; with this on, Electron would look for it and die.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mkdir(join(folder, 'resources'), { recursive: true });
  await createPackage(DEFAULT_APP, join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), carried.electron);
}
