import { join } from 'node:path';

/** The folder of a package: its name tells version, system and, by `ends`, that it is none for a hall. */
export function packagePlace(project: string, version: string, ends: string): string {
  return join(project, 'out', 'package', `concentric-${version}-${process.platform}-${process.arch}${ends}`);
}
