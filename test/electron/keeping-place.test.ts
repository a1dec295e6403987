import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { keepingPlace } from '../../electron/keeping-place.ts';

const test = base.extend<{ folder: string }>({
  folder: async ({ baseURL: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'concentric-place-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});
const user = process.getuid?.();

test('things are kept where Electron wants them, in a folder for this user alone', async ({ folder }) => {
  const wanted = join(folder, '主目录 one', '.config', 'Concentric');
  expect(keepingPlace({ wanted: () => wanted, temporary: folder, user, home: folder })).toEqual({ folder: wanted });
  expect((await stat(wanted)).mode & 0o777).toBe(0o700);
});

test('where that cannot be written to, they are kept among the temporary files, and keepers are told', async ({ folder }) => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const { folder: found, problem } = keepingPlace({ wanted: () => join(file, 'Concentric'), temporary: folder, user, home: folder });
  expect(found).toBe(join(folder, user === undefined ? 'concentric' : `concentric-${user}`));
  expect(problem).toContain(`写不进 ${join(file, 'Concentric')}`);
});

test('without a home they are kept where Electron wants them, and keepers are told', async ({ folder }) => {
  expect(keepingPlace({ wanted: () => folder, temporary: folder, user, home: undefined })).toMatchObject({
    folder,
    problem: expect.stringContaining('没有主目录'),
  });
});

test('where Electron cannot even name the place, for it cannot make it, keepers are told of the home', async ({ folder }) => {
  const wanted = () => {
    throw new Error("Failed to get 'userData' path");
  };
  const { problem } = keepingPlace({ wanted, temporary: folder, user, home: '/mnt/home' });
  expect(problem).toContain('写不进主目录 /mnt/home');
});

test('a folder of that name that is somebody else’s is not taken', async ({ folder }) => {
  await mkdir(join(folder, 'concentric-123456'));
  const place = keepingPlace({ wanted: () => '/dev/null/nowhere', temporary: folder, user: 123_456, home: '/dev/null' });
  expect(place).toMatchObject({ problem: expect.stringContaining('也写不进') });
});

test('where nothing can be written at all the program goes on and says so', () => {
  const place = keepingPlace({ wanted: () => '/dev/null/a', temporary: '/dev/null', user, home: '/dev/null' });
  expect(place.problem).toContain('都不能保存');
});
