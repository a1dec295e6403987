import { expect, test } from './harness/journey.ts';
import { drawn, tapPart, walkTo } from './harness/walk.ts';

test('the language switch keeps slide, step and open blocks, and idle forgets it', async ({ hall }) => {
  const { page, touch, mode, advance } = hall;
  const title = page.locator('section.slide.present h1');
  await walkTo(hall, 'innovation-park', 3);
  await tapPart(hall, 'structure.tree', 2);
  await expect.poll(mode).toMatchObject({ slide: 3, open: { 'structure.tree': 2 } });
  const chinese = await title.textContent();
  await touch.tapOn(page.locator('.chrome [data-do="language"]'));
  await expect.poll(mode).toMatchObject({ slide: 3, open: { 'structure.tree': 2 }, visit: { language: 'en' } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('section.slide.present')).toHaveAttribute('lang', 'en');
  await expect(page.locator('section.slide.present')).toHaveAttribute('data-slide', 'structure');
  await expect(title).not.toHaveText(chinese ?? '');
  await expect(page.locator('section.slide.present [data-opens="structure.tree/2"]')).toHaveAttribute('aria-expanded', 'true');
  await advance(200_000);
  await expect(page.locator('screen-idle-warning')).toContainText('Still there?');
  await advance(20_000);
  await drawn(hall, 'attract');
  expect(await mode()).toMatchObject({ kind: 'attract', visit: { language: 'zh', aids: [] } });
});

test('attract leads into English', async ({ hall }) => {
  await drawn(hall, 'attract');
  await hall.touch.tapOn(hall.page.locator('screen-attract').getByText('English'));
  await drawn(hall, 'home');
  expect(await hall.mode()).toMatchObject({ kind: 'home', visit: { language: 'en' } });
  await expect(hall.page.locator('html')).toHaveAttribute('lang', 'en');
});
