import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { EXECUTABLE } from '../../../tools/electron-runtime/official-runtime.ts';
import { file, link, tinyZip } from './tiny-zip.ts';

/** The version that the tiny projects pin. */
export const PINNED = '45.4.1';

/** A download site for Electron on this machine, with one zip: an Electron a few bytes small. */
export type TinyMirror = {
  /** What ELECTRON_MIRROR must be. */
  readonly url: string;
  /** The paths it was asked for so far. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/** How a mirror answers the nth request, counted from 1. */
export type Answer = (response: ServerResponse, zip: Buffer, nth: number) => void;

/** Sends the whole zip. */
export const whole: Answer = (response, zip) => {
  response.setHeader('content-length', zip.length);
  response.end(zip);
};

/** Sends the first half of the zip and goes silent. */
export const half: Answer = (response, zip) => {
  response.setHeader('content-length', zip.length);
  response.write(zip.subarray(0, zip.length / 2));
};

/** Makes a project in `folder` whose Electron is a tiny zip of `bytes` and a few more, and starts a mirror that has it. */
export async function openTinyMirror(folder: string, answer: Answer = whole, bytes = 1000): Promise<TinyMirror> {
  const zip = tinyZip([
    file(EXECUTABLE, 'x'.repeat(bytes), 0o755),
    file('version', PINNED),
    file('locales/zh-CN.pak', 'words'),
    link('libvulkan.so', 'libvulkan.so.1'),
  ]);
  await writeProject(folder, createHash('sha256').update(zip).digest('hex'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(response, zip, asked.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mirror is not listening');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function writeProject(folder: string, sha256: string): Promise<void> {
  const checksums = join(folder, 'node_modules', 'electron', 'checksums.json');
  await mkdir(dirname(checksums), { recursive: true });
  await writeFile(checksums, JSON.stringify({ [`electron-v${PINNED}-${process.platform}-${process.arch}.zip`]: sha256 }));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'project', devDependencies: { electron: PINNED } }));
}
