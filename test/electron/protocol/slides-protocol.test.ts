import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerSlides } from '../../../electron/protocol/slides-protocol.ts';

const SIZE = 600_000;
const VIDEO = Buffer.from(Array.from({ length: SIZE }, (_, index) => index % 251));
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concentric-slides-'));
  await mkdir(join(folder, 'deck'));
  await writeFile(join(folder, 'deck/film.mp4'), VIDEO);
  await writeFile(join(folder, 'deck/deck.md'), '# notes for the presenter');
  await writeFile(join(folder, 'deck/empty.png'), '');
});

test.afterEach(() => rm(folder, { recursive: true, force: true }));

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return answerSlides(folder, new Request(`concentric://slides/${path}`, init));
}

test('a video comes whole, with its type and length', async () => {
  const answer = await ask('deck/film.mp4');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('video/mp4');
  expect(answer.headers.get('content-length')).toBe(String(SIZE));
  expect(answer.headers.get('accept-ranges')).toBe('bytes');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(VIDEO.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
});

test('a part of it comes as 206, byte for byte, also across chunks', async () => {
  const answer = await ask('deck/film.mp4', { headers: { range: 'bytes=1000-599998' } });
  expect(answer.status).toBe(206);
  expect(answer.headers.get('content-range')).toBe('bytes 1000-599998/600000');
  expect(answer.headers.get('content-length')).toBe('598999');
  expect(VIDEO.subarray(1000, 599_999).equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
});

test('a part beyond the end is 416, and says the size', async () => {
  const answer = await ask('deck/film.mp4', { headers: { range: 'bytes=600000-' } });
  expect(answer.status).toBe(416);
  expect(answer.headers.get('content-range')).toBe('bytes */600000');
});

test('HEAD has the headers and no body; an empty file is empty', async () => {
  const head = await ask('deck/film.mp4', { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(String(SIZE));
  expect((await head.arrayBuffer()).byteLength).toBe(0);
  expect((await (await ask('deck/empty.png')).arrayBuffer()).byteLength).toBe(0);
});

for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
  test(`${method} is 405`, async () => {
    const answer = await ask('deck/film.mp4', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
}

for (const path of ['deck/deck.md', 'deck/missing.png', 'deck', '..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/hostname']) {
  test(`"${path}" is 404`, async () => {
    expect((await ask(path)).status).toBe(404);
  });
}

test('a reader that leaves in the middle closes the file without an error', async () => {
  const answer = await ask('deck/film.mp4');
  const reader = answer.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  await reader?.cancel();
});
