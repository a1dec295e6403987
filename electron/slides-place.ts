import { join, resolve } from 'node:path';

/** What decides where the slides are. */
export interface Surroundings {
  readonly build: 'development' | 'test' | 'release';
  readonly isPackaged: boolean;
  /** The folder that Electron was given: out/app or out/test when run from sources. */
  readonly appPath: string;
  /** Electron's own resources folder. */
  readonly resourcesPath: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The slides folder: what CONCENTRIC_SLIDES names (never in a release), the repository's own from sources, resources/slides in a package. */
export function slidesPlace({ build, isPackaged, appPath, resourcesPath, environment }: Surroundings): string {
  const named = environment['CONCENTRIC_SLIDES'];
  if (build !== 'release' && named) return resolve(named);
  return isPackaged ? join(resourcesPath, 'slides') : resolve(appPath, '../../slides');
}
