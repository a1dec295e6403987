import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/core/language.ts';
import { type CheckResult, checkPage } from './check-page.ts';
import { checkPlaces } from './look-at-pictures.ts';

const OUT = join(import.meta.dirname, '..', '..', 'out');

/** Writes out/check.html, everything that was read and seen, and answers with the line that says where it is. */
export async function writeCheckPage(result: CheckResult, language: Language): Promise<string> {
  const { page } = checkPlaces(OUT);
  await mkdir(OUT, { recursive: true });
  await writeFile(page, checkPage(result, language));
  return language === 'zh'
    ? `同样的内容，附上画面：${page}（双击打开）`
    : `The same beside pictures: ${page} (open it with a double click)`;
}
