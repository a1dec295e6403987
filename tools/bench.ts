/**
 * `npm run bench`: measures ours beside what it is compared with, all launches in turn, into out/bench.json and the tables of
 * docs/performance.md. `-- --only <row>` one row, `-- --short` one launch with few turns; these only print. Exit code 1 when
 * something could not be measured; a bar that isn't met is red in the table and no failure.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EFFORT, MEASURED_FILE, readMeasured } from './bench/measured.ts';
import { barLines, type Place, seriesLines, withBench } from './bench/performance-doc.ts';
import { ROWS } from './bench/rows.ts';
import { findRuntime } from './electron-runtime/find-runtime.ts';
import { runtimeParts } from './package/runtime-parts.ts';
import { endingOfCommand } from './start/ending.ts';
import { thisMachine } from './system/install-missing.ts';
import { projectTool } from './test/project-tool.ts';
import { runSteps } from './test/run-steps.ts';
import { bringUpSteps } from './test/steps.ts';

const project = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);
const { values } = parseArgs({ options: { only: { type: 'string' }, short: { type: 'boolean', default: false } } });
const files = filesOf(values.only);
const ending = endingOfCommand(process.env);
const collected = join(project, 'out', 'bench.ndjson');
mkdirSync(join(project, 'out'), { recursive: true });
rmSync(collected, { force: true });

const tool = projectTool(project, ending, { [MEASURED_FILE]: collected, [EFFORT]: values.short ? 'short' : 'whole' });
const test = ['test', '--project=bench', '--workers=1', ...files.map((file) => `test/bench/${file}.bench.ts`)];
const failed = await runSteps(
  [...bringUpSteps({ project, say, tool }), { name: 'bench', run: () => tool('@playwright/test/cli.js', test) }],
  say,
);
const measured = readMeasured(collected);
for (const line of [...barLines(measured), '', ...seriesLines(measured)]) say(line);
if (failed === undefined && !values.short && values.only === undefined) await write();
process.exit(process.exitCode ?? (failed === undefined ? 0 : 1));

/** The files that measure the row, or all. */
function filesOf(only: string | undefined): readonly string[] {
  const all = ROWS.filter(({ id }) => only === undefined || id === only).map(({ file }) => file);
  if (all.length > 0) return [...new Set(all)];
  say(`no row is called ${only}; there are ${ROWS.map(({ id }) => id).join(', ')}`);
  process.exit(1);
}

async function write(): Promise<void> {
  const { version, executable } = await findRuntime({ project, env: process.env, say: () => undefined });
  const [processor] = cpus();
  const place: Place = {
    day: new Date().toISOString().slice(0, 10),
    electron: version,
    chromium: (await runtimeParts(executable)).get('chrome') ?? 'unknown',
    machine: `${thisMachine().system.name}, ${arch()}, ${cpus().length} × ${processor?.model.trim() ?? 'an unknown processor'}`,
    command: 'npm run bench',
  };
  writeFileSync(join(project, 'out', 'bench.json'), `${JSON.stringify({ ...place, measured }, undefined, 1)}\n`);
  const doc = join(project, 'docs', 'performance.md');
  writeFileSync(doc, withBench(readFileSync(doc, 'utf8'), place, measured));
}
