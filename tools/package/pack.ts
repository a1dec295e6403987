import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import type { Runtime } from '../electron-runtime/runtime.ts';

/** Packs out/release around a runtime as electron-builder.yml says, into a folder at `place`; one of that name is replaced. */
export async function pack(project: string, { executable, version }: Runtime, place: string): Promise<void> {
  const work = join(dirname(place), 'work');
  await rm(work, { recursive: true, force: true });
  const config: Configuration = {
    electronDist: dirname(executable),
    electronVersion: version,
    directories: { output: work },
    // Asked only where rebuilding is on. Everything is inside the bundles: no search for node_modules.
    npmRebuild: true,
    beforeBuild: async () => false,
    // electron-builder takes it away from a zip only.
    afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
  };
  await build({ projectDir: project, targets: Platform.current().createTarget('dir'), publish: 'never', config });
  const unpacked = (await readdir(work)).find((name) => name.endsWith('-unpacked'));
  if (unpacked === undefined) throw new Error(`electron-builder left no folder in ${work}`);
  await rm(place, { recursive: true, force: true });
  await rename(join(work, unpacked), place);
  await rm(work, { recursive: true, force: true });
}
