import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copySlides } from '../electron/slides/slides-copy.ts';
import { say } from './harness/every-state.ts';
import type { Hall } from './harness/hall.ts';
import { test as base, expect } from './harness/journey.ts';
import { deckMode, drawn, enterHome, goOn, tapPart } from './harness/walk.ts';

const PICTURE = join(import.meta.dirname, '../fixtures/film/tall.svg');
const RINGS = `---
name: 圆环
title: 画好同心圆
unit: 崂山区
accent: amber
picture: towers
place: 6
source: ../articles/concentric.txt
from: |
  画好同心圆
---

::: slide id="tall" :::

# 崂山的圆环

::: picture src="tall.svg" alt="圆环叠在圆环上" from="在崂山，画好同心圆已经成为共识，" :::
`;
const ROUTE = `---
name: 走一走 | A walk
title: 走一走看一看 | A walk around
minutes: 3
---

## 开头 | The beginning

- rings#tall | 1 分钟
- innovation-park#structure | 1 分钟
- （备用）overview#water
- quiz#people | 1 分钟
`;

const test = base.extend({
  slides: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    await mkdir(copy.file('rings'));
    await copyFile(PICTURE, copy.file('rings', 'tall.svg'));
    await writeFile(copy.file('rings', 'deck.md'), RINGS);
    await writeFile(copy.file('routes', 'a-walk.md'), ROUTE);
    await use(copy.folder);
    await copy.remove();
  },
});

const TREE = 'innovation-park/structure.tree';
const front = (hall: Hall) => hall.page.locator('section.slide.present');

/** The slide in front, and the accents of it and of the row on the floor. */
async function stands(hall: Hall, place: string, slide: string, accent: string): Promise<void> {
  await drawn(hall, `a-walk ${place}`);
  await expect(front(hall)).toHaveAttribute('data-slide', slide);
  await expect(front(hall)).toHaveClass(new RegExp(`accent-${accent}\\b`));
  await expect(hall.page.locator('.chrome')).toHaveClass(new RegExp(`accent-${accent}\\b`));
}

/** The picture that its deck's folder holds is drawn. */
async function seesPicture(hall: Hall): Promise<void> {
  const picture = front(hall).locator('img.shown');
  await expect(picture).toHaveAttribute('src', 'concentric://slides/rings/tall.svg');
  await expect.poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
}

test('a finger turns from deck to deck: pictures, accents and what is open are each slide’s own; what is kept is passed over', async ({
  hall,
}) => {
  const { page, touch } = hall;
  await enterHome(hall);
  await expect(page.locator('screen-home')).not.toContainText('走一走');
  await say(page, { type: 'deck-opened', deck: 'a-walk' });
  await stands(hall, '0.0', 'rings/tall', 'amber');
  await seesPicture(hall);

  await touch.swipe({ x: 1500, y: 250 }, { x: 500, y: 270 });
  await stands(hall, '1.0', 'innovation-park/structure', 'sea');
  await tapPart(hall, TREE, 1);
  await expect.poll(async () => (await deckMode(hall)).open).toEqual({ [TREE]: 1 });

  await goOn(hall);
  await stands(hall, '3.0', 'quiz/people', 'pine');
  await touch.swipe({ x: 500, y: 250 }, { x: 1500, y: 270 });
  await stands(hall, '1.0', 'innovation-park/structure', 'sea');
  await expect(front(hall).locator(`[data-opens="${TREE}/1"]`).first()).toHaveAttribute('aria-expanded', 'true');

  await say(page, { type: 'slide-turned', to: 2 });
  await stands(hall, '2.0', 'overview/water', 'vermilion');
  await say(page, { type: 'language-chosen', language: 'en' });
  await expect(front(hall).locator('h1')).toContainText('A steady flow');
  await goOn(hall);
  await stands(hall, '3.0', 'quiz/people', 'pine');
  expect(await goOn(hall)).toMatchObject({ deck: 'a-walk', slide: 3, ended: true });
  await expect(page.locator('screen-end')).toContainText('A walk around');
  await expect(page.locator('.chrome')).toHaveClass(/accent-amber\b/);

  await touch.tapOn(page.locator('screen-end').getByLabel('Again', { exact: true }));
  await stands(hall, '0.0', 'rings/tall', 'amber');
  await seesPicture(hall);
  await say(page, { type: 'deck-closed' });
  await drawn(hall, 'home');
});
