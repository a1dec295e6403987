import { expect, test } from './harness/journey.ts';
import { screenPng } from './harness/screen.ts';
import { drawn, walkTo } from './harness/walk.ts';

test.use({ forgiven: [/./] });

test('a killed page shows the poster, then the same slide with the same open block', async ({ hall }) => {
  const { app, page, touch, mode, display } = hall;
  await walkTo(hall, 'innovation-park', '国际创新园', 3);
  await touch.tapOn(page.locator('section.slide.present [data-opens="structure.tree/1"]'));
  await expect.poll(mode).toMatchObject({ slide: 3, open: { 'structure.tree': 1 } });
  const before = await mode();

  const pid = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().startsWith('concentric://player/'))
      ?.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('the page has no process');
  process.kill(pid, 'SIGKILL');
  await expect.poll(async () => (await mode()).kind).toBe('fault');
  const poster = await screenPng(display);
  expect(poster.length).toBeGreaterThan(10_000);
  await expect.poll(mode, { timeout: 20_000 }).toEqual(before);

  const again = app.windows().find((window) => window.url().startsWith('concentric://player/') && !window.isClosed());
  expect(again).toBeDefined();
  await expect(again?.locator('section.slide.present') ?? page.locator('none')).toHaveAttribute('data-slide', 'structure');
  await expect(again?.locator('section.slide.present [data-opens="structure.tree/1"]') ?? page.locator('none')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('a page that dies again and again is not started in a loop: attract comes after the third time', async ({ hall }) => {
  const { app, mode } = hall;
  await walkTo(hall, 'innovation-park', '国际创新园', 1);
  await drawn(hall, 'innovation-park 1.0');
  for (let death = 1; death <= 3; death++) {
    await expect.poll(async () => (await mode()).kind, { timeout: 20_000 }).toBe('deck');
    await app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().startsWith('concentric://player/'))
        ?.forcefullyCrashRenderer(),
    );
    await expect.poll(async () => (await mode()).kind).toBe('fault');
  }
  await expect.poll(mode, { timeout: 30_000 }).toMatchObject({ kind: 'attract' });
});
