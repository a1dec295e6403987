/**
 * `npm run pictures`: every screen and slide in every state, size and language into out/pictures, a sheet a slide into
 * out/pictures/sheets, and what docs/looked.md has not seen. `-- --check` fails on such a difference, `-- --looked`
 * writes today's hashes into docs/looked.md: for use after looking.
 */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, readLooked, sheetHashes, withHashes } from './pictures/looked.ts';
import { makeSheets } from './pictures/make-sheets.ts';
import { endingOfCommand } from './start/ending.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps } from './test/steps.ts';

const project = join(import.meta.dirname, '..');
const ending = endingOfCommand(process.env);

const say = (line: string) => console.log(line);
const tool = projectTool(project, ending);
const pictures = join(project, 'out', 'pictures');
const lookedFile = join(project, 'docs', 'looked.md');
if (process.argv.includes('--looked')) {
  writeFileSync(lookedFile, withHashes(readFileSync(lookedFile, 'utf8'), sheetHashes(pictures)));
  process.exit(compare() ? 0 : 1);
}
rmSync(pictures, { recursive: true, force: true });
const failed = await runSteps(
  [
    ...bringUpSteps({ project, say, tool }),
    { name: 'pictures', run: () => tool('@playwright/test/cli.js', ['test', '--project', 'pictures-*']) },
    { name: 'sheets', run: () => makeSheets(pictures, say) },
    { name: 'looked at', run: async () => compare() },
  ],
  say,
);
process.exit(process.exitCode ?? (failed === undefined ? 0 : 1));

/** Says which sheets nobody has looked at as they are; with --check they are a failure. */
function compare(): boolean {
  const { unseen, changed, gone } = difference(readLooked(readFileSync(lookedFile, 'utf8')), sheetHashes(pictures));
  for (const [what, sheets] of [
    ['never looked at', unseen],
    ['changed since', changed],
    ['gone', gone],
  ] as const) {
    if (sheets.length > 0) say(`${what}: ${sheets.join(', ')}`);
  }
  return !process.argv.includes('--check') || unseen.length + changed.length + gone.length === 0;
}
