import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOf } from './make-sheets.ts';

/** How the pictures stand against what somebody has looked at: names of sheets. */
export interface Difference {
  readonly unseen: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

const ROW = /^\|\s*`([^`]+)`\s*\|\s*`([0-9a-f]+)`\s*\|\s*(.+?)\s*\|$/;

/** The rows of docs/looked.md: a sheet's name → the hash of its pictures when they were looked at. */
export function readLooked(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => (ROW.exec(line) ? [[ROW.exec(line)?.[1] ?? '', ROW.exec(line)?.[2] ?? ''] as const] : [])),
  );
}

/** The text with each row's hash set to today's; rows of sheets that are gone are left out. For use after looking. */
export function withHashes(text: string, hashes: ReadonlyMap<string, string>): string {
  const rows = text.split('\n').flatMap((line) => {
    const match = ROW.exec(line);
    if (!match) return [line];
    const [, sheet = '', , words = ''] = match;
    const hash = hashes.get(sheet);
    return hash === undefined ? [] : [`| \`${sheet}\` | \`${hash}\` | ${words} |`];
  });
  return rows.join('\n');
}

/** One hash a sheet over all its pictures, every size and language, in the order of their names. */
export function sheetHashes(pictures: string): ReadonlyMap<string, string> {
  const folders = readdirSync(pictures)
    .filter((name) => /^\d+x\d+-(zh|en)$/.test(name))
    .sort();
  const sums = new Map<string, ReturnType<typeof createHash>>();
  for (const folder of folders) {
    const files = readdirSync(join(pictures, folder)).filter((name) => name.endsWith('.png'));
    for (const file of files.sort()) {
      const sheet = sheetOf(file);
      const sum = sums.get(sheet) ?? createHash('sha256');
      sums.set(sheet, sum.update(`${folder}/${file}`).update(readFileSync(join(pictures, folder, file))));
    }
  }
  return new Map([...sums].map(([sheet, sum]) => [sheet, sum.digest('hex').slice(0, 12)]));
}

/** What has not been looked at as it is now. */
export function difference(looked: ReadonlyMap<string, string>, hashes: ReadonlyMap<string, string>): Difference {
  return {
    unseen: [...hashes.keys()].filter((sheet) => !looked.has(sheet)),
    changed: [...hashes].filter(([sheet, hash]) => looked.has(sheet) && looked.get(sheet) !== hash).map(([sheet]) => sheet),
    gone: [...looked.keys()].filter((sheet) => !hashes.has(sheet)),
  };
}
