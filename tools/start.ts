/** `npm start`: brings up Concentric from the sources on whatever machine this is. `npm start -- --flag` hands flags to the app. */

import { join } from 'node:path';
import { buildFolder, buildWhenStale } from './build/build-when-stale.ts';
import { findRuntime } from './electron-runtime/find-runtime.ts';
import { RuntimeUnavailable } from './electron-runtime/runtime.ts';
import { awaitDisplay } from './start/await-display.ts';
import { endingOfCommand } from './start/ending.ts';
import { launchApp, launchLine } from './start/launch-app.ts';
import { checkNode } from './start/node-version.cjs';
import { hasDisplay, openScreen } from './start/open-screen.ts';
import { installLinked, installMissing } from './system/install-missing.ts';

const project = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);
const ending = endingOfCommand(process.env);

async function start(): Promise<number> {
  const node = checkNode(process.versions.node);
  say(node.sentence);
  if (!node.ok) return 1;

  const system = installMissing(hasDisplay(process.env) ? ['window'] : ['window', 'screen'], say);
  if (!system.ok) return fail(system.problem);

  const runtime = await findRuntime({ project, env: process.env, say });
  const linked = installLinked(runtime.executable, say);
  if (!linked.ok) return fail(linked.problem);

  const build = await buildWhenStale(project, 'app', say);
  if (!build.ok) return fail(build.problem);

  const missing = await awaitDisplay(process.env, say);
  if (missing !== undefined) return fail(missing);
  const display = await openScreen(process.env, join(project, 'out', 'screen.png'), ending, say);

  say(launchLine(runtime));
  // npm eats the --, a direct call leaves it; to Chromium it would mean that no switches follow.
  const extra = process.argv.slice(2).filter((argument) => argument !== '--');
  const app = launchApp(runtime, buildFolder(project, 'app'), extra, display);
  await ending.add(app.stop);
  return app.ended;
}

function fail(problem: string): number {
  console.error(problem);
  return 1;
}

const code = await start().catch((error: unknown) => {
  if (error instanceof RuntimeUnavailable) return fail(error.message);
  console.error(error);
  return 1;
});
await ending.run();
process.exit(process.exitCode ?? code);
