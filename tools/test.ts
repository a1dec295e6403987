/** `npm test`: everything that must hold, fastest first. `npm run quick`: the part without a window. The last line is the verdict. */

import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endingOfCommand } from './start/ending.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { quickSteps, type Surroundings, windowSteps } from './test/steps.ts';
import { addToTally, readTally, TALLY_FILE, verdict } from './test/tally.ts';

const project = join(import.meta.dirname, '..');
// Not among the test results: Playwright empties that folder at each run.
const tallyFile = join(project, 'out', 'tally.json');
// Everything temporary lies in here, so that a Ctrl-C in the middle of a test leaves nothing.
const temporary = mkdtempSync(join(tmpdir(), 'concentric-tests-'));
// The package runs as an ordinary user, whose home lies in here.
chmodSync(temporary, 0o711);
const ending = endingOfCommand(process.env);

const surroundings: Surroundings = {
  project,
  say: (line) => console.log(line),
  tool: projectTool(project, ending, { [TALLY_FILE]: tallyFile, TMPDIR: temporary }),
};

await ending.add(() => rm(temporary, { recursive: true, force: true }));
mkdirSync(join(project, 'out'), { recursive: true });
rmSync(tallyFile, { force: true });

const quick = process.argv[2] === 'quick';
const failedStep = await runSteps(quick ? quickSteps(surroundings) : [...quickSteps(surroundings), ...windowSteps(surroundings)], (line) =>
  console.log(line),
);
// A step that fails without a failed test, as lint does, is a failure by itself.
if (failedStep !== undefined && readTally(tallyFile).failed === 0) addToTally(tallyFile, { passed: 0, failed: 1 });

await ending.run();
const { line, code } = verdict(readTally(tallyFile));
console.log(line);
process.exit(process.exitCode ?? code);
