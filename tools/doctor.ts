/** `npm run doctor`: looks whether this machine has what `npm start` and `npm test` need, changes nothing, and exits with 1 when something is missing. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Examined, findingsOf } from './doctor/findings.ts';
import { runtimeHere } from './electron-runtime/find-runtime.ts';
import { RuntimeUnavailable } from './electron-runtime/runtime.ts';
import { checkNode } from './start/node-version.cjs';
import { hasDisplay } from './start/open-screen.ts';
import { thisMachine } from './system/install-missing.ts';
import { lookAtSystem, missingLibraries } from './system/look-at-system.ts';
import { missingNeeds } from './system/needed-packages.ts';

const { env } = process;
const isLinux = process.platform === 'linux';
const findings = findingsOf(await examine());
for (const { ok, text } of findings) console.log(`${ok ? 'ok      ' : 'MISSING '} ${text.replaceAll('\n', '\n         ')}`);
process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1;

async function examine(): Promise<Examined> {
  const node = checkNode(process.versions.node);
  const runtime = await runtimeHere({ project: join(import.meta.dirname, '..'), env, say: console.log }).catch((error: unknown) => {
    if (error instanceof RuntimeUnavailable) return { problem: error.message };
    throw error;
  });
  return {
    node: { ok: node.ok, text: node.sentence },
    runtime,
    unlinked: isLinux && runtime !== undefined && 'executable' in runtime ? missingLibraries(runtime.executable) : [],
    missing: isLinux ? missingNeeds(lookAtSystem(env), ['window', 'screen', 'test']) : [],
    machine: isLinux ? thisMachine() : undefined,
    display: hasDisplay(env) ? { name: displayName(), answers: displayAnswers() } : undefined,
  };
}

function displayName(): string {
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] || 'of the system';
}

function displayAnswers(): boolean {
  if (!isLinux || !env['DISPLAY']) return true; // only an X server can be asked
  const asked = spawnSync('xrandr', ['--current'], { env, stdio: 'ignore' });
  return asked.error !== undefined || asked.status === 0;
}
