import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

/** A test with a real, empty `folder` of its own, gone afterwards. */
export const test = base.extend<{ readonly folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern where a fixture needs no other.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'concentric-test-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
