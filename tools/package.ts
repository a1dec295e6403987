/** `npm run package`: the program as a hall gets it, a folder in out/package. `-- --on-test-runtime` where there is only the test runtime. */

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build/build-when-stale.ts';
import { findRuntime, pinnedVersion } from './electron-runtime/find-runtime.ts';
import { RuntimeUnavailable } from './electron-runtime/runtime.ts';
import { fitnessOf } from './package/fitness.ts';
import { pack } from './package/pack.ts';
import { packagePlace } from './package/package-place.ts';
import { writePapers } from './package/papers.ts';
import { endingOfCommand } from './start/ending.ts';

const project = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);

async function makePackage(): Promise<number> {
  const runtime = await findRuntime({ project, env: process.env, say });
  const fitness = fitnessOf(runtime, await pinnedVersion(project), process.argv.slice(2));
  if (!fitness.ok) return fail(fitness.sentence);
  say(runtime.line);
  const failure = await build(project, 'release', fitness.environment);
  if (failure !== undefined) return fail(`The build of out/release failed:\n${failure}`);
  const { version }: { version: string } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  await writePapers(project, join(project, 'out', 'package', 'papers'), version, runtime.executable);
  const place = packagePlace(project, version, fitness.nameEnds);
  await pack(project, runtime, place);
  say(`Package: ${relative(process.cwd(), place)}`);
  return 0;
}

function fail(problem: string): number {
  console.error(problem);
  return 1;
}

const ending = endingOfCommand(process.env);
const code = await makePackage().catch((error: unknown) => fail(error instanceof RuntimeUnavailable ? error.message : String(error)));
await ending.run();
process.exit(process.exitCode ?? code);
