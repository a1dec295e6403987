import { defineConfig } from '@playwright/test';
import type { ScreenSize } from './tools/system/virtual-screen.ts';

const MINUTE_MS = 60_000;

/** The screens that pictures are taken of: landscape, portrait, 5:4. */
export const PICTURE_SIZES: readonly ScreenSize[] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 1024 },
];

/** Two tiers of one runner, `unit` without a window and `app` in the whole program, and the pictures. */
export default defineConfig<object, { readonly screenSize: ScreenSize }>({
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
      testMatch: ['core/**/*.test.ts', 'electron/**/*.test.ts', 'player/**/*.test.ts', 'tools/**/*.test.ts', 'architecture.test.ts'],
    },
    { name: 'app', testMatch: 'e2e/*.journey.ts' },
    ...PICTURE_SIZES.map(({ width, height }) => ({
      name: `pictures-${width}x${height}`,
      testMatch: 'pictures/*.pictures.ts',
      use: { screenSize: { width, height } },
    })),
  ],
});
