import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const LOCK = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** A package of npm that may be inside the bundles: a dependency or a dependency's dependency. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** Where it lies, from the project: node_modules/… */
  readonly folder: string;
  /** An SPDX identifier or expression. */
  readonly licence: string;
  /** Of its tarball, as in package-lock: `sha512-` and base64. */
  readonly integrity: string;
  /** Folders of the packages that it needs itself. */
  readonly needs: readonly string[];
}

/** What package-lock.json pins and `dev` alone doesn't need, by folder. (`npm sbom --omit dev` of npm 11.19 loses what dev needs as well: yaml, tslib.) Throws on a package without licence or integrity. */
export async function productionPackages(project: string): Promise<readonly ProductionPackage[]> {
  const { packages } = LOCK.parse(JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== '' && !dev)
    .map(([folder, { version, integrity, license, dependencies }]) => {
      if (!version || !integrity || !license) throw new Error(`package-lock.json names no version, integrity or licence of ${folder}`);
      const needs = Object.keys(dependencies ?? {}).map((name) => folderOf(packages, folder, name));
      return { name: folder.slice(folder.lastIndexOf('node_modules/') + 13), version, folder, licence: license, integrity, needs };
    });
}

/** Where Node finds `name` from inside `folder`: as near as possible. */
function folderOf(packages: Readonly<Record<string, unknown>>, folder: string, name: string): string {
  for (let from = folder; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    const found = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (found in packages) return found;
    if (from === '') throw new Error(`package-lock.json has no ${name} for ${folder}`);
  }
}
