import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { CarriedRuntime } from '../../../tools/electron-runtime/test-runtime.ts';
import { file, link, tinyZip } from './tiny-zip.ts';

const NAME = '@concentric/tiny-runtime';
// What @electron/fuses looks for in an executable: its mark, version 1, eight fuses, two of them the other way round.
const FUSED = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008\u0031\u0030\u0031\u0030\u0030\u0030\u0031\u0031';

/** A registry on this machine with one package: a runtime a few bytes small, packed as the real one is. */
export type TinyRegistry = {
  /** The address npm must be given. */
  readonly url: string;
  readonly carried: CarriedRuntime;
  /** How many tarballs it keeps back. */
  readonly held: () => number;
  /** Sends the rest of them. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
};

/** How a registry differs from a good one. */
export type Spoilt = {
  /** Changes the tarball it serves, while what we expect stays. */
  readonly spoil?: (tarball: Buffer) => Buffer;
  /** How many tarballs to stop in the middle until they are released. */
  readonly hold?: number;
  /** How large the executable is. */
  readonly bytes?: number;
};

/** Starts the registry. */
export async function openTinyRegistry(
  folder: string,
  { spoil = (tarball) => tarball, hold = 0, bytes = 0 }: Spoilt = {},
): Promise<TinyRegistry> {
  const good = packTarball(folder, bytes);
  const server = createServer();
  const kept: (() => void)[] = [];
  let toKeep = hold;
  serve(server, spoil(good), (response, rest) => {
    if (toKeep === 0) return response.end(rest);
    toKeep -= 1;
    return kept.push(() => response.end(rest));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: addressOf(server),
    carried: {
      package: `${NAME}@1.0.0`,
      integrity: integrityOf(good),
      size: good.length,
      electron: '33.2.1',
      zip: 'package/Tiny.zip',
      folder: 'Tiny',
      executable: 'Tiny',
    },
    held: () => kept.length,
    release: () => {
      for (const go of kept.splice(0)) go();
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function serve(server: Server, tarball: Buffer, finish: (response: ServerResponse, rest: Buffer) => unknown): void {
  server.on('request', (request, response) => {
    if (request.url?.endsWith('.tgz')) {
      response.setHeader('content-length', tarball.length);
      response.write(tarball.subarray(0, tarball.length / 2));
      finish(response, tarball.subarray(tarball.length / 2));
      return;
    }
    const dist = { tarball: `${addressOf(server)}tiny.tgz`, integrity: integrityOf(tarball) };
    const version = { name: NAME, version: '1.0.0', dist };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name: NAME, 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } }));
  });
}

function packTarball(folder: string, bytes: number): Buffer {
  const inside = join(folder, 'package');
  mkdirSync(inside);
  writeFileSync(join(inside, 'package.json'), JSON.stringify({ name: NAME, version: '1.0.0' }));
  writeFileSync(
    join(inside, 'Tiny.zip'),
    tinyZip([
      file('Tiny/Tiny', FUSED + 'x'.repeat(bytes), 0o755),
      file('Tiny/locales/zh-CN.pak', 'words'),
      link('Tiny/libvulkan.so', 'libvulkan.so.1'),
      file('Tiny/resources/app/index.js', 'another program'),
      file('Tiny/resources/app-update.yml', 'its updates'),
      file('Tiny/browser_v8_context_snapshot.bin', 'its snapshot'),
    ]),
  );
  const tarball = join(folder, 'tiny.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  return readFileSync(tarball);
}

function integrityOf(tarball: Buffer): string {
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the registry is not listening');
  return `http://127.0.0.1:${address.port}/`;
}
