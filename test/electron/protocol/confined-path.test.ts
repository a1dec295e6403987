import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { confinedFile, isInside } from '../../../electron/protocol/confined-path.ts';

let place: string;
let root: string;

test.beforeEach(async () => {
  place = await realpath(await mkdtemp(join(tmpdir(), 'concentric-confined-')));
  root = join(place, 'slides');
  await mkdir(join(root, 'deck'), { recursive: true });
  await mkdir(join(place, 'slides-next-door'));
  await writeFile(join(root, 'deck/园 区.png'), 'picture');
  await writeFile(join(root, 'deck/..dots.png'), 'dots');
  await writeFile(join(place, 'secret.png'), 'secret');
  await writeFile(join(place, 'slides-next-door/secret.png'), 'secret');
  await symlink(join(place, 'secret.png'), join(root, 'link-out.png'));
  await symlink(join(root, 'deck/..dots.png'), join(root, 'link-in.png'));
  await symlink(place, join(root, 'folder-out'));
});

test.afterEach(() => rm(place, { recursive: true, force: true }));

test('a file below the root is found by its encoded name, with its size', async () => {
  expect(await confinedFile(root, '/deck/%E5%9B%AD%20%E5%8C%BA.png')).toEqual({ path: join(root, 'deck/园 区.png'), size: 7 });
});

test('a name that merely begins with dots, and a link that stays inside, are found', async () => {
  expect(await confinedFile(root, '/deck/..dots.png')).toBeDefined();
  expect(await confinedFile(root, '/link-in.png')).toEqual({ path: join(root, 'deck/..dots.png'), size: 4 });
});

test('a root that is itself a link is followed', async () => {
  await symlink(root, join(place, 'current'));
  expect(await confinedFile(join(place, 'current'), '/deck/..dots.png')).toBeDefined();
});

const OUTSIDE = [
  '/../secret.png',
  '/%2e%2e/secret.png',
  '/..%2fsecret.png',
  '/deck/..%2f..%2fsecret.png',
  '/..%2fslides-next-door/secret.png',
  '/%2e%2e%2fslides-next-door%2fsecret.png',
  '/..%5csecret.png',
  '/link-out.png',
  '/folder-out/secret.png',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/deck/..dots.png%00',
  '/%',
  '/%c0%ae%c0%ae/secret.png',
  '/',
  '/deck',
  '/deck/',
  '/missing.png',
  '',
];

for (const path of OUTSIDE) {
  test(`nothing is found at "${path}"`, async () => {
    expect(await confinedFile(root, path)).toBeUndefined();
  });
}

test('a folder is not inside itself, and a longer name beside it is not inside it', () => {
  expect(isInside('/a/b', '/a/b')).toBe(false);
  expect(isInside('/a/b', '/a/bc')).toBe(false);
  expect(isInside('/a/b', '/a')).toBe(false);
  expect(isInside('/a/b', '/a/b/c')).toBe(true);
  expect(isInside('/a/b', '/a/b/..c')).toBe(true);
});
