/** `npm run teeth`: takes out each rule, each place that tells a problem and each denial of the shell in turn; fails where nobody would miss it. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPrintedParts } from './docs/printed-docs.ts';
import { endingOfCommand } from './start/ending.ts';
import { readerTeeth } from './teeth/reader-teeth.ts';
import { ruleTeeth } from './teeth/rule-teeth.ts';
import { writeSeenRed } from './teeth/seen-red.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps, type Step } from './test/steps.ts';

const project = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);
const ending = endingOfCommand(process.env);
// Everything temporary lies in here, so that a Ctrl-C leaves nothing.
const temporary = mkdtempSync(join(tmpdir(), 'concentric-teeth-'));
process.env['TMPDIR'] = temporary;
await ending.add(() => rm(temporary, { recursive: true, force: true }));
const tool = projectTool(project, ending);

const rules: Step = {
  name: 'rules',
  run: async () => allAreMissed(ruleTeeth().map(({ rule, table, red }) => ({ what: `${rule} of ${table}`, isMissed: red.length > 0 }))),
};
const readers: Step = {
  name: 'places that tell a problem',
  run: async () => {
    const teeth = await readerTeeth();
    writeSeenRed(teeth);
    return allAreMissed(teeth.map(({ telling, red }) => ({ what: `“${telling.words}” in ${telling.file}`, isMissed: red !== undefined })));
  },
};
const shell: Step = {
  name: 'denials of the shell',
  run: () => tool('@playwright/test/cli.js', ['test', '--project', 'teeth']),
};

const failed = await runSteps([rules, readers, ...bringUpSteps({ project, say, tool }), shell], say);
const doc = join(project, 'docs', 'checking.md');
writeFileSync(
  doc,
  ['rule-teeth', 'reader-teeth', 'shell-teeth'].reduce((text, part) => withPrintedParts(text, part), readFileSync(doc, 'utf8')),
);
await ending.run();
process.exit(process.exitCode ?? (failed === undefined ? 0 : 1));

function allAreMissed(found: readonly { readonly what: string; readonly isMissed: boolean }[]): boolean {
  const toothless = found.filter(({ isMissed }) => !isMissed);
  for (const { what } of toothless) say(`nobody would miss ${what}`);
  say(`${found.length} taken out in turn, ${toothless.length} that nobody would miss`);
  return toothless.length === 0;
}
