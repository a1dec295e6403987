/** Who may say that the Electron is not an official one. */
export interface MarkSources {
  readonly build: 'development' | 'test' | 'release';
  /** What the release was built with; empty for an official Electron. */
  readonly builtIn: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The words for the picture's corner about a test runtime: from the starter's environment, in a release only from its build, so that nobody can hide them. */
export function runtimeMark({ build, builtIn, environment }: MarkSources): string | undefined {
  return build === 'release' ? builtIn : environment['CONCENTRIC_RUNTIME_MARK'];
}
