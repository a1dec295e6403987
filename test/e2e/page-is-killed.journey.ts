import { expect, test } from './harness/journey.ts';
import { attribute, pagePid, signal } from './harness/player-process.ts';
import { screenColor } from './harness/screen.ts';
import { drawn, tapPart, walkTo } from './harness/walk.ts';

test.use({ forgiven: [/./] });

/** A point of the poster's ring at 1920 × 1080, and its colour; no slide has that colour there. */
const RING = { x: 1320, y: 170, color: '#b3201f' };

test('a killed page comes back to the same slide with the same open block', async ({ hall }) => {
  await walkTo(hall, 'innovation-park', 3);
  await tapPart(hall, 'structure.tree', 1);
  await expect.poll(hall.mode).toMatchObject({ slide: 3, open: { 'structure.tree': 1 } });
  const before = await hall.mode();
  const pid = await pagePid(hall);

  signal(await pagePid(hall), 'SIGKILL');
  await expect.poll(() => pagePid(hall)).not.toBe(pid);
  await expect.poll(hall.mode, { timeout: 20_000 }).toEqual(before);
  expect(await attribute(hall, 'section.slide.present', 'data-slide')).toBe('structure');
  expect(await attribute(hall, 'section.slide.present [data-opens="structure.tree/1"]', 'aria-expanded')).toBe('true');
  await expect.poll(() => screenColor(hall, RING.x, RING.y)).not.toBe(RING.color);
});

test('while the page is away the poster stands on the screen; a page that dies again and again is not started in a loop', async ({
  hall,
}) => {
  test.setTimeout(120_000);
  await walkTo(hall, 'innovation-park', 1);
  await drawn(hall, 'innovation-park 1.0');
  for (let death = 1; death <= 3; death++) {
    await expect.poll(async () => (await hall.mode()).kind, { timeout: 30_000 }).toBe('deck');
    signal(await pagePid(hall), 'SIGKILL');
    await expect.poll(async () => (await hall.mode()).kind).toBe('fault');
    // From the second death on the poster stays for a while: the page has to prove itself first.
    if (death > 1) await expect.poll(() => screenColor(hall, RING.x, RING.y)).toBe(RING.color);
  }
  await expect.poll(hall.mode, { timeout: 60_000 }).toMatchObject({ kind: 'attract' });
});
