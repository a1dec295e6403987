import { defineConfig } from '@playwright/test';
import type { Language } from './src/core/language.ts';
import { SIZES } from './src/core/rehearsal/way.ts';
import type { ScreenSize } from './tools/system/virtual-screen.ts';
import { ALL, projectOf, sizeName, type Walk } from './tools/test/combinations.ts';

const MINUTE_MS = 60_000;

/** Fifty programs leave nothing of two cores to a journey beside them, and a page whose memory is read must not stand still for long: one after the other, a step of its own. */
const ALONE = ['e2e/fifty-starts-at-once.journey.ts', 'e2e/no-note-reaches-the-audience.journey.ts'];
/** In English `npm run verify` walks these too: what is said in them is in the others. */
const MORE_IN_ENGLISH = ['e2e/visitor-watches-*.journey.ts', 'e2e/visitor-walks-innovation-park.journey.ts'];

/** Tiers of one runner: `unit` without a window; `app` in the whole program, for a visitor of each language; what is drawn, in part and whole; the pictures; the shell with a denial taken out. */
export default defineConfig<{ readonly walk: Walk; readonly language: Language }, { readonly screenSize: ScreenSize }>({
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
      testMatch: [
        'core/**/*.test.ts',
        'deploy/**/*.test.ts',
        'electron/**/*.test.ts',
        'player/**/*.test.ts',
        'tools/**/*.test.ts',
        'architecture.test.ts',
      ],
    },
    { name: 'app', testMatch: 'e2e/*.journey.ts', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE, workers: 1 },
    { name: 'app-en-more', testMatch: MORE_IN_ENGLISH, use: { language: 'en' } },
    { name: 'teeth', testMatch: 'e2e/teeth/*.teeth.ts', fullyParallel: true },
    { name: 'package', testMatch: 'package/*.blackbox.ts' },
    { name: 'bench', testMatch: 'bench/*.bench.ts', timeout: 30 * MINUTE_MS },
    {
      name: 'app-en',
      testMatch: ['e2e/visitor-*.journey.ts', 'e2e/page-*.journey.ts'],
      // The first walks in both by itself; ways out and fingers have no language.
      testIgnore: [
        ...MORE_IN_ENGLISH,
        'e2e/visitor-changes-the-language.journey.ts',
        'e2e/visitor-tries-*.journey.ts',
        'e2e/visitor-touches-*.journey.ts',
      ],
      use: { language: 'en' },
    },
    ...SIZES.map((screenSize) => ({
      name: `selected-${sizeName(screenSize)}`,
      testMatch: ['e2e/rendered/selected-states.rendered.ts', 'e2e/rendered/film-slides.rendered.ts'],
      use: { screenSize },
    })),
    ...ALL.map((one) => ({
      name: projectOf(one),
      testMatch: 'e2e/rendered/every-state.rendered.ts',
      use: { screenSize: one.size, walk: { language: one.language, aids: one.aids } },
    })),
    ...SIZES.map((screenSize) => ({ name: `pictures-${sizeName(screenSize)}`, testMatch: 'pictures/*.pictures.ts', use: { screenSize } })),
  ],
});
