import { buildWhenStale, type Variant } from '../build/build-when-stale.ts';
import { findRuntime } from '../electron-runtime/find-runtime.ts';
import { type Runtime, RuntimeUnavailable } from '../electron-runtime/runtime.ts';
import { installLinked, installMissing } from '../system/install-missing.ts';
import { awaitDisplay } from './await-display.ts';
import { hasDisplay } from './open-screen.ts';

/** An Electron that can be started on a build, or what is in the way and what to do. */
export type BroughtUp =
  | { readonly ok: true; readonly runtime: Runtime }
  | { readonly ok: false; readonly problem: string /** Ours, not the machine's. */; readonly isBuild: boolean };

/** Brings up what a window needs on whatever machine this is: system packages, an Electron, the build, a display where one is promised. */
export async function bringUp(project: string, variant: Variant, say: (line: string) => void): Promise<BroughtUp> {
  const failed = (problem: string, isBuild = false): BroughtUp => ({ ok: false, problem, isBuild });
  const system = installMissing(hasDisplay(process.env) ? ['window'] : ['window', 'screen'], say);
  if (!system.ok) return failed(system.problem);
  const runtime = await findRuntime({ project, env: process.env, say }).catch((error: unknown) => {
    if (error instanceof RuntimeUnavailable) return error;
    throw error;
  });
  if (runtime instanceof RuntimeUnavailable) return failed(runtime.message);
  const linked = installLinked(runtime.executable, say);
  if (!linked.ok) return failed(linked.problem);
  const build = await buildWhenStale(project, variant, say);
  if (!build.ok) return failed(build.problem, true);
  const missing = await awaitDisplay(process.env, say);
  return missing === undefined ? { ok: true, runtime } : failed(missing);
}
