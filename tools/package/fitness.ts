import { type Runtime, runtimeEnvironment } from '../electron-runtime/runtime.ts';

/** The flag that lets a package be made around an Electron that is not for halls. */
export const ON_TEST_RUNTIME = '--on-test-runtime';

/** How a package around a runtime is called and marked, or the one sentence why there is none. */
export type Fitness =
  | { readonly ok: true; readonly nameEnds: string; readonly environment: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly sentence: string };

/** Whether a runtime may be packed: the pinned official Electron may; any other only with the flag, and then name and picture say so. */
export function fitnessOf(runtime: Runtime, pinned: string, args: readonly string[]): Fitness {
  // Set and empty: a mark in our own environment must not reach the package of an official Electron.
  if (runtime.kind !== 'test' && runtime.version === pinned)
    return { ok: true, nameEnds: '', environment: { CONCENTRIC_RUNTIME_MARK: '' } };
  if (!args.includes(ON_TEST_RUNTIME)) return { ok: false, sentence: refusal(runtime, pinned) };
  return { ok: true, nameEnds: '-test-runtime', environment: runtimeEnvironment({ ...runtime, kind: 'test' }) };
}

function refusal({ version }: Runtime, pinned: string): string {
  return (
    `没有打包：这里只有测试运行环境（Electron ${version}），展厅要用官方的 Electron ${pinned}；只为测试请用 npm run package -- ${ON_TEST_RUNTIME}。` +
    ` (Not packed: this is a test runtime, and halls get the official Electron ${pinned}, from "npx install-electron"; for a test, say ${ON_TEST_RUNTIME}.)`
  );
}
