import { type Hall, openHall } from './harness/hall.ts';
import { test as base, expect } from './harness/journey.ts';
import { talk } from './harness/lecture.ts';
import { drawn, still } from './harness/walk.ts';

/** What `npm start -- --lecture ten-minutes` hands to the app. */
const test = base.extend<{ readonly hall: Hall }>({
  hall: async ({ stage }, use) => {
    const hall = await openHall({ ...stage, switches: ['--lecture', 'ten-minutes'] });
    await use(hall);
    await hall.close();
    expect(hall.complaints).toEqual([]);
  },
});

test('begun by the command line, a talk on the only display has its tools below the slide, which shrinks and is never covered', async ({
  hall,
}) => {
  const { page, touch } = hall;
  const tool = (name: string) => page.locator(`.strip [data-do="${name}"]`);
  await drawn(hall, 'ten-minutes 0.0');
  await still(hall);
  const slide = await page.locator('screen-deck').boundingBox();
  const strip = await page.locator('.strip').boundingBox();
  expect(slide && strip && slide.y + slide.height).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
  await touch.tapOn(tool('on'));
  await expect.poll(async () => (await talk(hall)).shown).not.toMatchObject({ slide: 0, step: 0 });
  await touch.tapOn(tool('black'));
  await expect(page.locator('.veil.is-black')).toBeVisible();
  await touch.tapOn(tool('black'));
  await expect(page.locator('.veil')).toBeHidden();
  await touch.tapOn(tool('fold'));
  await expect(page.locator('.strip')).toBeHidden();
  await touch.tapOn(page.locator('.strip-ring'));
  await touch.tapOn(tool('end'));
  await touch.tapOn(tool('back'));
  expect((await talk(hall)).time.ended).toBe(null);
  await touch.tapOn(tool('end'));
  await touch.tapOn(tool('audience'));
  await drawn(hall, 'attract');
});

test('after twenty minutes of silence it asks, and a minute later gives the screen back as it was', async ({ hall }) => {
  await drawn(hall, 'ten-minutes 0.0');
  await hall.advance(20 * 60_000);
  await expect(hall.page.locator('screen-idle-warning')).toContainText('还在讲吗？');
  await hall.touch.tapOn(hall.page.getByRole('button', { name: '接着讲' }));
  await expect(hall.page.locator('screen-idle-warning')).toBeHidden();
  await hall.advance(20 * 60_000);
  await expect(hall.page.locator('screen-idle-warning')).toBeVisible();
  await hall.advance(60_000);
  await drawn(hall, 'attract');
});
