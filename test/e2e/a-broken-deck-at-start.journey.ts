import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from './harness/journey.ts';
import { drawn, walkTo } from './harness/walk.ts';

/** The real slides folder with one deck's text changed. */
function withDeck(change: (text: string) => string) {
  return base.extend({
    // biome has no say in Playwright's way of writing fixtures without dependencies
    slides: async ({ baseURL: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'concentric-slides-'));
      const slides = join(folder, 'slides');
      await cp('slides', slides, { recursive: true });
      const deck = join(slides, 'innovation-park', 'deck.md');
      await writeFile(deck, change(await readFile(deck, 'utf8')));
      await use(slides);
      await rm(folder, { recursive: true });
    },
  });
}

const lostYu = withDeck((text) => text.replace('- 300余家 | 企业', '- 300家 | 企业'));
lostYu('a slide that lost its 余 is left out; the deck goes on without it, and the corner says so', async ({ hall }) => {
  await walkTo(hall, 'innovation-park', '国际创新园', 0);
  await expect(hall.page.locator('section.slide.present')).toHaveAttribute('data-slide', 'challenge');
  await expect(hall.page.locator('.marks')).toContainText('内容有 1 处问题');
  const problems: unknown = JSON.parse(await readFile(join(hall.userData, 'problems.json'), 'utf8'));
  expect(problems).toMatchObject([{ file: 'slides/innovation-park/deck.md', line: 22, slide: 'community' }]);
});

const noHead = withDeck((text) => text.replace('accent: sea', 'accent: pink'));
noHead('a deck whose head cannot be read is left off home; nothing else can be opened, so the poster stands', async ({ hall }) => {
  await expect.poll(hall.mode).toMatchObject({ kind: 'fault', reason: 'content' });
});

const openFence = withDeck((text) => text.replace('- 6个 | 服务驿站\n:::', '- 6个 | 服务驿站'));
openFence('a fence that was never closed costs its own slide and no other', async ({ hall }) => {
  await drawn(hall, 'attract');
  const mode = await hall.mode();
  expect(mode.kind).toBe('attract');
  await walkTo(hall, 'innovation-park', '国际创新园', 5);
  await expect(hall.page.locator('section.slide.present')).toHaveAttribute('data-slide', 'communities');
});
