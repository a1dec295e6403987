import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the real slides that a curator works in. */
export interface SlidesCopy {
  /** The copy's folder, called slides like the real one. */
  readonly folder: string;
  /** A file of it by its parts. */
  file(...parts: readonly string[]): string;
  /** Replaces words in a file; fails when they aren't in it. */
  edit(file: string, from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}

/** Copies the real slides into a folder of their own. */
export async function copySlides(): Promise<SlidesCopy> {
  const parent = await mkdtemp(path.join(tmpdir(), 'concentric-slides-'));
  const folder = path.join(parent, 'slides');
  await cp(path.resolve(import.meta.dirname, '../../../slides'), folder, { recursive: true });
  return {
    folder,
    file: (...parts) => path.join(folder, ...parts),
    edit: async (file, from, to) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
      await writeFile(
        file,
        text.replace(from, () => to),
      );
    },
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** Saves as careful editors do: a new file beside the old one, renamed over it. */
export async function saveByRenaming(file: string, text: string | Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.swp`);
  await writeFile(beside, text);
  await rename(beside, file);
}
