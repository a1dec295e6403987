/** `npm run pictures`: every screen and slide in every state and size into out/pictures, and a sheet a slide into out/pictures/sheets. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeSheets } from './pictures/make-sheets.ts';
import { Ending } from './start/ending.ts';
import { startBound } from './system/bound-child.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps } from './test/steps.ts';

const project = join(import.meta.dirname, '..');
const ending = new Ending();
ending.listenToSignals();
ending.followNpm(process.env);

const say = (line: string) => console.log(line);
const tool = async (script: string, args: readonly string[]) => {
  const child = startBound(process.execPath, [join(project, 'node_modules', script), ...args], { cwd: project, stdio: 'inherit' });
  await ending.add(child.stop);
  return (await child.ended) === 0;
};
const pictures = join(project, 'out', 'pictures');
rmSync(pictures, { recursive: true, force: true });
const failed = await runSteps(
  [
    ...bringUpSteps({ project, say, tool }),
    { name: 'pictures', run: () => tool('@playwright/test/cli.js', ['test', '--project', 'pictures-*']) },
    { name: 'sheets', run: () => makeSheets(pictures, say) },
  ],
  say,
);
process.exit(process.exitCode ?? (failed === undefined ? 0 : 1));
