import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { PROJECT, packageHere } from './harness/package-here.ts';

const SBOM = z.object({ components: z.array(z.object({ name: z.string(), version: z.string() })) });

test('its name says on what it runs', async () => {
  const { place, version, mark } = await packageHere();
  expect(await readdir(dirname(place))).toContain(`concentric-${version}-linux-x64${mark === '' ? '' : '-test-runtime'}`);
});

test('the fuses of a release are set', async () => {
  const { place } = await packageHere();
  const wire = await getCurrentFuseWire(join(place, 'concentric'));
  expect(wire.version).toBe(FuseVersion.V1);
  const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const state = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
  expect(on.map(state)).toEqual(on.map(() => '1'));
  expect(off.map(state)).toEqual(off.map(() => '0'));
});

test('the program is one archive of three parts, without a door for tests', async () => {
  const resources = join((await packageHere()).place, 'resources');
  expect((await readdir(resources)).sort()).toEqual(['app.asar', 'slides']);
  const asar = join(resources, 'app.asar');
  const files = listPackage(asar, { isPack: false });
  expect([...new Set(files.map((file) => file.split('/')[1]))].sort()).toEqual(['main', 'package.json', 'player', 'preload']);
  const doors = ['concentricTest', 'AdvancingClock', 'CONCENTRIC_SEED'];
  const inside = (text: string) => doors.filter((name) => text.includes(name));
  for (const file of files.filter((name) => /\.c?js$/.test(name)))
    expect(inside(extractFile(asar, file.slice(1)).toString()), file).toEqual([]);
  expect(inside(await readFile(join(PROJECT, 'out', 'test', 'main', 'main.js'), 'utf8')), 'a test build has them').toEqual(doors);
});

test('the slides are those of the repository, the article and the rest included', async () => {
  const { place } = await packageHere();
  expect(await contents(join(place, 'resources', 'slides'))).toEqual(await contents(join(PROJECT, 'slides')));
});

test('the bill names every package that the sources import, and what Electron is made of', async () => {
  const { place, runtime } = await packageHere();
  const { components } = SBOM.parse(JSON.parse(await readFile(join(place, 'sbom.cdx.json'), 'utf8')));
  const versions = new Map(components.map(({ name, version }) => [name, version]));
  expect(versions.get('electron')).toBe(runtime.version);
  for (const name of ['chromium', 'node', 'v8', ...(await importedPackages())]) expect(versions.get(name), name).toMatch(/^\d+\.\d+/);
});

test('everybody’s licence is there: ours, Electron’s, Chromium’s, npm’s, the fonts’', async () => {
  const { place } = await packageHere();
  const text = (name: string) => readFile(join(place, name), 'utf8');
  expect(await text('LICENSE.concentric.txt')).toContain('MIT License');
  expect(await text('LICENSE.electron.txt')).toContain('Copyright (c) Electron contributors');
  expect((await stat(join(place, 'LICENSES.chromium.html'))).size).toBeGreaterThan(1_000_000);
  const npm = await text('LICENSES.npm.txt');
  expect(npm).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const name of await importedPackages()) expect(npm).toContain(`\n${name} `);
});

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'base64')])));
}

/** The npm packages that host, core and player name in their imports and styles. */
async function importedPackages(): Promise<readonly string[]> {
  const entries = await Promise.all(
    ['electron', 'src'].map((folder) => readdir(join(PROJECT, folder), { recursive: true, withFileTypes: true })),
  );
  const files = entries.flat().filter(({ name }) => /\.(ts|css)$/.test(name));
  const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
  const named = texts.flatMap((text) => [...text.matchAll(/(?:from|import) ['"]([a-z@][^'"]*)['"]/g)].map(([, name = '']) => name));
  const packages = named.map((name) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return [...new Set(packages)].filter((name) => name !== 'electron' && !name.startsWith('node:')).sort();
}
