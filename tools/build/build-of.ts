/** What a build mode makes: a folder from the repository's root, and the constants in the code (electron/build.d.ts). */
export type Build = {
  readonly folder: string;
  readonly constants: {
    readonly __BUILD__: 'development' | 'test' | 'release';
    readonly __LOCKED__: boolean;
    readonly __RUNTIME_MARK__: string;
  };
};

/**
 * The build of a mode. Only `unhardened` has its locks off, and it alone goes into out/unhardened; an unknown mode is a
 * release, which alone keeps `mark`, the words about the test runtime it is packed around.
 */
export function buildOf(mode: string, mark = ''): Build {
  switch (mode) {
    case 'development':
      return { folder: 'out/app', constants: { __BUILD__: 'development', __LOCKED__: true, __RUNTIME_MARK__: '' } };
    case 'test':
      return { folder: 'out/test', constants: { __BUILD__: 'test', __LOCKED__: true, __RUNTIME_MARK__: '' } };
    case 'unhardened':
      return { folder: 'out/unhardened', constants: { __BUILD__: 'test', __LOCKED__: false, __RUNTIME_MARK__: '' } };
    default:
      return { folder: 'out/release', constants: { __BUILD__: 'release', __LOCKED__: true, __RUNTIME_MARK__: mark } };
  }
}
