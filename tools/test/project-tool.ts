import { join } from 'node:path';
import type { Ending } from '../start/ending.ts';
import { startBound } from '../system/bound-child.ts';
import type { Surroundings } from './steps.ts';

/** Runs programs of the project's node_modules, one at a time, ended with the command that runs them; `env` comes on top of ours. */
export function projectTool(project: string, ending: Ending, env: NodeJS.ProcessEnv = {}): Surroundings['tool'] {
  return async (script, args) => {
    const child = startBound(process.execPath, [join(project, 'node_modules', script), ...args], {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      farewell: 'SIGINT', // the one signal at which Playwright closes what its tests have open
    });
    await ending.add(child.stop);
    return (await child.ended) === 0;
  };
}
