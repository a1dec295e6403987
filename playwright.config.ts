import { defineConfig } from '@playwright/test';

const MINUTE_MS = 60_000;

/** Three tiers of one runner: `unit` without a window, `page` in a bare Electron window, `app` in the whole program. */
export default defineConfig({
  testDir: 'test',
  outputDir: 'out/test-results',
  // Each worker has a screen and an Electron of its own; two of them keep two cores busy.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: MINUTE_MS,
  expect: { timeout: 10_000 },
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['./tools/test/counting-reporter.ts']],
  projects: [
    {
      name: 'unit',
      testMatch: ['core/**/*.test.ts', 'electron/**/*.test.ts', 'tools/**/*.test.ts', 'architecture.test.ts'],
    },
    { name: 'page', testMatch: 'player/**/*.test.ts' },
    { name: 'app', testMatch: 'e2e/*.journey.ts' },
  ],
});
