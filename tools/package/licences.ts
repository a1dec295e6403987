import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProductionPackage } from './production-packages.ts';

const IS_TEXT = /^(licen[cs]e|copying|copyright|notice)/i;

/** Packages without a text of their own, and the sibling from the same repository whose text is theirs as well. */
const SIBLINGS: Readonly<Record<string, string>> = { '@lit-labs/ssr-dom-shim': '@lit/reactive-element' };

/** One text with the licences and notices of all packages, fonts included. Throws, by name, when one has none to show. */
export async function licencesText(project: string, packages: readonly ProductionPackage[]): Promise<string> {
  const sections = await Promise.all(packages.map((one) => section(project, one, packages)));
  return `What others made and Concentric is built with. Electron and Chromium: LICENSE.electron.txt, LICENSES.chromium.html.\n\n${sections.join('\n')}`;
}

async function section(project: string, one: ProductionPackage, packages: readonly ProductionPackage[]): Promise<string> {
  const sibling = packages.find(({ name }) => name === SIBLINGS[one.name]);
  const texts = await textsIn(join(project, (sibling ?? one).folder));
  if (texts.length === 0) {
    throw new Error(`${one.folder} holds no licence text: find out which is its own, and add it to tools/package/licences.ts`);
  }
  return `${'='.repeat(80)}\n${one.name} ${one.version} (${one.licence})\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`;
}

/** The licence texts of a package, also those in a folder of its own: for parts that its authors took over. */
async function textsIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => IS_TEXT.test(name));
  const texts = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? readAll(path) : readFile(path, 'utf8').then((text) => [text.trim()]);
    }),
  );
  return texts.flat();
}

async function readAll(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => `${name}:\n\n${(await readFile(join(folder, name), 'utf8')).trim()}`));
}
