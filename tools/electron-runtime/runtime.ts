/** An Electron that can be started: where it came from, its executable, its version, and the one line said about it at each start. */
export type Runtime = {
  readonly kind: 'override' | 'installed' | 'cached' | 'test';
  readonly executable: string;
  readonly version: string;
  readonly line: string;
};

/** Thrown when no Electron can be had. Its message says what happened and what the reader can do about it. */
export class RuntimeUnavailable extends Error {
  override readonly name = 'RuntimeUnavailable';
}

/** What the app must find in its environment on this runtime: a test runtime asks it to mark the corner of the picture. */
export function runtimeEnvironment(runtime: Runtime): Readonly<Record<string, string>> {
  if (runtime.kind !== 'test') return {};
  return { CONCENTRIC_RUNTIME_MARK: `测试运行环境 · Electron ${runtime.version}` };
}
