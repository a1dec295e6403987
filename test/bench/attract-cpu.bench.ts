import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { openHall } from '../e2e/harness/hall.ts';
import { sceneShown } from '../e2e/harness/walk.ts';
import { bench } from './harness/bench.ts';
import { openPeer } from './harness/peer.ts';
import { cpuOf, processTree } from './harness/process-tree.ts';
import { stockPage } from './harness/stock-page.ts';

/** Launching goes on for a while behind the first picture; then it is measured, one scene all the time: a test build's clock stands still. */
const [REST_MS, MEASURED_MS] = [4000, 20_000];
const PERCENT = 100;

bench('processor time of attract, beside the same picture on a stock slide', async ({ stage, effort, keep }) => {
  const [rest, time] = effort.isShort ? [1000, 3000] : [REST_MS, MEASURED_MS];
  const measure = async (app: ElectronApplication, series: string, launch: number) => {
    const root = app.process().pid;
    if (root === undefined) throw new Error('the program has no process');
    await wait(rest);
    const [began, before] = [performance.now(), cpuOf(processTree(root))];
    await wait(time);
    const used = cpuOf(processTree(root)) - before;
    keep('attract-cpu', series, launch, (PERCENT * 1000 * used) / (performance.now() - began));
  };

  for (let launch = 0; launch < effort.launches; launch++) {
    const hall = await openHall(stage);
    await sceneShown(hall);
    const picture = await hall.page.locator('screen-attract').evaluate((attract) => attract.outerHTML);
    await measure(hall.app, 'concentric', launch);
    await hall.close();
    const peer = await openPeer(stage, 'attract', await stockPage([picture], 1));
    await peer.page.locator('html[data-ready]').waitFor();
    await measure(peer.app, 'stock', launch);
    await peer.close();
  }
});
