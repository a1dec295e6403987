import { pathToFileURL } from 'node:url';
import { readSlidesFolder } from '../electron/slides-folder.ts';
import { checkReport } from './check/check-report.ts';

/** `npm run check [folder]`: holds every deck against its article and says what to write instead. Exit code 1 when something must be mended. */
export async function check(folder: string, write: (line: string) => void): Promise<0 | 1> {
  const { lines, hasErrors } = checkReport(folder, await readSlidesFolder(folder));
  for (const line of lines) write(line);
  return hasErrors ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await check(process.argv[2] ?? 'slides', (line) => process.stdout.write(`${line}\n`));
}
