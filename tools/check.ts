import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readSlidesFolder } from '../electron/slides-folder.ts';
import { checkReport } from './check/check-report.ts';
import { endingOfCommand } from './start/ending.ts';
import { ALL, projectOf } from './test/combinations.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps } from './test/steps.ts';

/** `npm run check [folder]`: holds every deck against its article and says what to write instead. Exit code 1 when something must be mended. */
export async function check(folder: string, write: (line: string) => void): Promise<0 | 1> {
  const { lines, hasErrors } = checkReport(folder, await readSlidesFolder(folder));
  for (const line of lines) write(line);
  return hasErrors ? 1 : 0;
}

/** `-- --all`: then also every screen and slide of the project in every state, on every size, in both languages, with each reading aid and all four. */
async function checkPictures(write: (line: string) => void): Promise<0 | 1> {
  const project = join(import.meta.dirname, '..');
  const ending = endingOfCommand(process.env);
  const tool = projectTool(project, ending);
  const walks = ALL.flatMap((one) => ['--project', projectOf(one)]);
  const failed = await runSteps(
    [
      ...bringUpSteps({ project, say: write, tool }),
      { name: 'rendered rules', run: () => tool('@playwright/test/cli.js', ['test', ...walks]) },
    ],
    write,
  );
  return failed === undefined ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const read = await check(positionals[0] ?? 'slides', write);
  process.exitCode = values.all ? (await checkPictures(write)) || read : read;
}
