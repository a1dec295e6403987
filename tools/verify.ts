/** `npm run verify`: runs every journey on whatever Electron this machine has, and writes version and result into docs/proved.md. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, release, type } from 'node:os';
import { join } from 'node:path';
import { findRuntime } from './electron-runtime/find-runtime.ts';
import { runtimeParts } from './package/runtime-parts.ts';
import { endingOfCommand } from './start/ending.ts';
import { thisMachine } from './system/install-missing.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { ALONE, journeySteps } from './test/steps.ts';
import { readTally, TALLY_FILE, verdict } from './test/tally.ts';
import { withProof } from './verify/proved.ts';

const project = join(import.meta.dirname, '..');
const tallyFile = join(project, 'out', 'verify-tally.json');
const proved = join(project, 'docs', 'proved.md');
const say = (line: string) => console.log(line);
const ending = endingOfCommand(process.env);
mkdirSync(join(project, 'out'), { recursive: true });
rmSync(tallyFile, { force: true });

const tool = projectTool(project, ending, { [TALLY_FILE]: tallyFile });
const many = projectTool(project, ending, { [TALLY_FILE]: tallyFile, CONCENTRIC_ANY_INPUT: '20000' });
const anyInput = { name: 'any input', run: () => many('@playwright/test/cli.js', ['test', 'any-input', '--project', 'unit']) };
const failed = await runSteps([anyInput, ...journeySteps({ project, say, tool }, 'app-en-more')], say);
const { line, code } = verdict(readTally(tallyFile));
if (failed === undefined || failed === 'journeys' || failed === ALONE) await write(line);
say(line);
process.exit(process.exitCode ?? (failed === undefined ? code : 1));

async function write(result: string): Promise<void> {
  const { kind, version, executable } = await findRuntime({ project, env: process.env, say: () => undefined });
  const chromium = (await runtimeParts(executable)).get('chrome') ?? 'unknown';
  const day = new Date().toISOString().slice(0, 10);
  const proof = { day, electron: version, chromium, from: kind, system: `${systemName()}, ${arch()}`, result };
  writeFileSync(proved, withProof(readFileSync(proved, 'utf8'), proof));
}

/** As people call the system: Debian GNU/Linux 12 (bookworm). */
function systemName(): string {
  return process.platform === 'linux' ? thisMachine().system.name : `${type()} ${release()}`;
}
