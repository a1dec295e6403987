import { buildWhenStale } from '../build/build-when-stale.ts';
import { findRuntime } from '../electron-runtime/find-runtime.ts';
import { OLDEST } from '../electron-runtime/oldest-types.ts';
import { RuntimeUnavailable } from '../electron-runtime/runtime.ts';
import { ON_TEST_RUNTIME } from '../package/fitness.ts';
import { launchLine } from '../start/launch-app.ts';
import { installLinked, installMissing } from '../system/install-missing.ts';
import { fitsOldestElectron } from './oldest-electron.ts';

/** A step of `npm test`: what it is called, and a promise of whether it went well. */
export type Step = { readonly name: string; readonly run: () => Promise<boolean> };

/** What the steps work with: `tool` runs a program of node_modules and tells whether it ended with 0. */
export type Surroundings = {
  readonly project: string;
  readonly say: (line: string) => void;
  readonly tool: (script: string, args: readonly string[]) => Promise<boolean>;
};

/** What needs no window: types against both ends of Electron's range, lint and unit tests. */
export function quickSteps(surroundings: Surroundings): readonly Step[] {
  const { tool } = surroundings;
  return [
    { name: 'types', run: () => tool('typescript/bin/tsc', ['-b']) },
    { name: `types of Electron ${OLDEST.version}`, run: () => fitsOldestElectron(surroundings) },
    { name: 'lint', run: () => tool('@biomejs/biome/bin/biome', ['check', '.']) },
    { name: 'unit tests', run: () => tool('@playwright/test/cli.js', ['test', '--project', 'unit']) },
  ];
}

/** What brings up a window: system packages, an Electron, and a build with the doors that tests need. */
export function bringUpSteps(surroundings: Surroundings): readonly Step[] {
  const { project, say } = surroundings;
  return [
    { name: 'system', run: async () => tell(installMissing(['window', 'screen', 'test'], say), say) },
    { name: 'runtime', run: () => bringRuntime(surroundings) },
    { name: 'build', run: async () => tell(await buildWhenStale(project, 'test', say), say) },
  ];
}

/** What a hall gets: a package around whatever Electron is here, and a user before it who has hands and eyes only. */
export function packageSteps({ tool }: Surroundings): readonly Step[] {
  return [
    { name: 'package', run: () => tool('tsx/dist/cli.mjs', ['tools/package.ts', ON_TEST_RUNTIME]) },
    { name: 'package boots', run: () => tool('@playwright/test/cli.js', ['test', '--project', 'package']) },
  ];
}

/** The journeys that need the whole machine. */
export const ALONE = 'journeys that run alone';

/** The journeys in the whole program, on whatever Electron is here, for a visitor of each language; `more` projects are walked with them. */
export function journeySteps(surroundings: Surroundings, ...more: readonly string[]): readonly Step[] {
  const { project, say, tool } = surroundings;
  const walk = (...projects: readonly string[]) =>
    tool('@playwright/test/cli.js', ['test', ...projects.flatMap((name) => ['--project', name])]);
  return [
    ...bringUpSteps(surroundings),
    { name: 'build without locks', run: async () => tell(await buildWhenStale(project, 'unhardened', say), say) },
    { name: 'journeys', run: () => walk('app', 'app-en', ...more) },
    { name: ALONE, run: () => walk('alone') },
  ];
}

/** What needs a window: the journeys, the package, and every screen in every state in a selection of sizes, languages and aids. */
export function windowSteps(surroundings: Surroundings): readonly Step[] {
  return [
    ...journeySteps(surroundings),
    ...packageSteps(surroundings),
    { name: 'rendered rules', run: () => surroundings.tool('@playwright/test/cli.js', ['test', '--project', 'selected-*']) },
  ];
}

async function bringRuntime({ project, say }: Surroundings): Promise<boolean> {
  try {
    const runtime = await findRuntime({ project, env: process.env, say });
    say(launchLine(runtime));
    return tell(installLinked(runtime.executable, say), say);
  } catch (error) {
    if (!(error instanceof RuntimeUnavailable)) throw error;
    say(error.message);
    return false;
  }
}

function tell(state: { readonly ok: true } | { readonly ok: false; readonly problem: string }, say: (line: string) => void): boolean {
  if (!state.ok) say(state.problem);
  return state.ok;
}
