import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from './harness/journey.ts';
import { screenColor } from './harness/screen.ts';
import { drawn, walkTo } from './harness/walk.ts';

/** A copy of the real slides folder, changed. */
function withSlides(change: (slides: string) => Promise<void>) {
  return base.extend({
    // Playwright wants a destructured first parameter, even where a fixture needs none of the others.
    slides: async ({ baseURL: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'concentric-slides-'));
      const slides = join(folder, 'slides');
      await cp('slides', slides, { recursive: true });
      await change(slides);
      await use(slides);
      await rm(folder, { recursive: true });
    },
  });
}

/** The real slides folder with the text of one deck changed. */
function withDeck(change: (text: string) => string) {
  return withSlides(async (slides) => {
    const deck = join(slides, 'innovation-park', 'deck.md');
    await writeFile(deck, change(await readFile(deck, 'utf8')));
  });
}

const lostYu = withDeck((text) => text.replace('- 300余家 | 企业', '- 300家 | 企业'));
lostYu('a slide that lost its 余 is left out; the deck goes on without it, and the corner says so', async ({ hall }) => {
  await walkTo(hall, 'innovation-park', 0);
  await expect(hall.page.locator('section.slide.present')).toHaveAttribute('data-slide', 'challenge');
  await expect(hall.page.locator('.marks')).toContainText(/内容有 \d+ 处问题/);
  const problems: unknown = JSON.parse(await readFile(join(hall.userData, 'problems.json'), 'utf8'));
  expect(problems).toContainEqual(
    expect.objectContaining({ severity: 'error', file: 'slides/innovation-park/deck.md', line: 22, slide: 'community' }),
  );
});

const noHead = withDeck((text) => text.replace('accent: sea', 'accent: pink'));
noHead('a deck whose head cannot be read is left off home; the others stand there', async ({ hall }) => {
  await drawn(hall, 'attract');
  await hall.touch.tapOn(hall.page.locator('.attract-floor'));
  await drawn(hall, 'home');
  await expect(hall.page.locator('screen-home [data-opens-deck="innovation-park"]')).toHaveCount(0);
  await expect(hall.page.locator('screen-home [data-opens-deck="civil-affairs"]')).toBeVisible();
});

const nothing = withSlides(async (slides) => {
  for (const deck of ['overview', 'civil-affairs', 'innovation-park', 'market-regulation', 'quiz'])
    await writeFile(join(slides, deck, 'deck.md'), 'not a deck');
});
nothing('where nothing can be read at all the poster stands on the screen', async ({ hall }) => {
  await expect.poll(hall.mode).toMatchObject({ kind: 'fault', reason: 'content' });
  // The poster's ring at 1920 × 1080.
  await expect.poll(() => screenColor(hall, 1320, 170)).toBe('#b3201f');
});

const openFence = withDeck((text) => text.replace('- 6个 | 服务驿站\n:::', '- 6个 | 服务驿站'));
openFence('a fence that was never closed costs its own slide and no other', async ({ hall }) => {
  await walkTo(hall, 'innovation-park', 5);
  await expect(hall.page.locator('section.slide.present')).toHaveAttribute('data-slide', 'communities');
});
