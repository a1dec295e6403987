/** `npm start`: brings up Concentric from the sources on whatever machine this is. `npm start -- --flag` hands flags to the app. */

import { join } from 'node:path';
import { buildFolder } from './build/build-when-stale.ts';
import { bringUp } from './start/bring-up.ts';
import { endingOfCommand } from './start/ending.ts';
import { launchApp, launchLine } from './start/launch-app.ts';
import { checkNode } from './start/node-version.cjs';
import { openScreen } from './start/open-screen.ts';

const project = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);
const ending = endingOfCommand(process.env);

async function start(): Promise<number> {
  const node = checkNode(process.versions.node);
  say(node.sentence);
  if (!node.ok) return 1;

  const up = await bringUp(project, 'app', say);
  if (!up.ok) return fail(up.problem);
  const { runtime } = up;
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
  console.error(error);
  return 1;
});
await ending.run();
process.exit(process.exitCode ?? code);
