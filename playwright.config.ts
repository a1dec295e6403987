import { defineConfig } from '@playwright/test';
import type { ScreenSize } from './tools/system/virtual-screen.ts';
import { ALL, projectOf, SELECTED, SIZES, type Walk } from './tools/test/combinations.ts';

const MINUTE_MS = 60_000;

/** Two tiers of one runner, `unit` without a window and `app` in the whole program, and the pictures. */
export default defineConfig<{ readonly walk: Walk }, { readonly screenSize: ScreenSize }>({
  testDir: 'test',
  outputDir: 'out/test-results',
  // Each worker has a screen and an Electron of its own; two of them keep two cores busy.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // The mutation tests hold thousands of damaged decks against the article.
  timeout: 3 * MINUTE_MS,
  expect: { timeout: 10_000 },
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['./tools/test/counting-reporter.ts']],
  projects: [
    {
      name: 'unit',
      testMatch: ['core/**/*.test.ts', 'electron/**/*.test.ts', 'player/**/*.test.ts', 'tools/**/*.test.ts', 'architecture.test.ts'],
    },
    { name: 'app', testMatch: 'e2e/*.journey.ts' },
    { name: 'package', testMatch: 'package/*.blackbox.ts' },
    ...ALL.concat(SELECTED.filter((selected) => !ALL.some((one) => projectOf(one) === projectOf(selected)))).map((one) => ({
      name: projectOf(one),
      testMatch: 'e2e/rendered/*.rendered.ts',
      use: { screenSize: one.size, walk: { language: one.language, aids: one.aids } },
    })),
    ...SIZES.map(({ width, height }) => ({
      name: `pictures-${width}x${height}`,
      testMatch: 'pictures/*.pictures.ts',
      use: { screenSize: { width, height } },
    })),
  ],
});
