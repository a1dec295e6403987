import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { buildFolder } from '../../../tools/build/build-when-stale.ts';
import { hallEnvironment } from '../../e2e/harness/hall-environment.ts';
import { launchElectron } from '../../e2e/harness/launch-electron.ts';
import type { Stage } from './bench.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The folder of the peers' own tiny main: never part of the program. */
export const PEER_APP = join(PROJECT, 'test', 'bench', 'peers');

/** Something else than us in the same Electron: one full-screen window with one page. */
export type Peer = { readonly app: ElectronApplication; readonly page: Page; readonly close: () => Promise<void> };

/** Lays a page of the bench into a folder of its own; what a peer must find in its environment to show it. */
export async function peerEnvironment(stage: Stage, name: string, html: string): Promise<Record<string, string>> {
  const own = join(stage.temporary, `peer-${name}`);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'page.html'), html);
  const app = join(buildFolder(PROJECT, 'test'), 'player');
  return { BENCH_PAGE: 'page.html', BENCH_OWN: own, BENCH_APP: app, BENCH_MODULES: join(PROJECT, 'node_modules') };
}

/** Opens a peer on this page and resolves when it has loaded. */
export async function openPeer(stage: Stage, name: string, html: string): Promise<Peer> {
  const env = hallEnvironment({ ...stage, env: await peerEnvironment(stage, name, html) });
  const { app, close } = await launchElectron({ runtime: stage.runtime, folder: PEER_APP, temporary: stage.temporary, env });
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    return { app, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
