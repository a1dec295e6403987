import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesText } from './licences.ts';
import { productionPackages } from './production-packages.ts';
import { runtimeParts } from './runtime-parts.ts';
import { makeSbom } from './sbom.ts';

/** The bill of materials, beside the executable. */
export const SBOM_FILE = 'sbom.cdx.json';
/** The licences of all that npm brought into the bundles. */
export const LICENCES_FILE = 'LICENSES.npm.txt';

/** Writes what goes into a package beside the program, anew, to `folder`: the bill of materials, our licence and those of others. */
export async function writePapers(project: string, folder: string, version: string, executable: string): Promise<void> {
  const packages = await productionPackages(project);
  const sbom = makeSbom({ name: 'concentric', version, packages, parts: await runtimeParts(executable) });
  const licences = await licencesText(project, packages);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, SBOM_FILE), `${JSON.stringify(sbom, null, 2)}\n`);
  await writeFile(join(folder, LICENCES_FILE), licences);
  await cp(join(project, 'LICENSE'), join(folder, 'LICENSE.concentric.txt'));
}
