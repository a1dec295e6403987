import type { Hall } from './harness/hall.ts';
import { expect, test } from './harness/journey.ts';
import { screenColor } from './harness/screen.ts';
import { drawn, tapPart, walkTo } from './harness/walk.ts';

test.use({ forgiven: [/./] });

/** A point of the poster's ring at 1920 × 1080, and its colour; no slide has that colour there. */
const RING = { x: 1320, y: 170, color: '#b3201f' };

function pagePid(hall: Hall): Promise<number | undefined> {
  return hall.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().startsWith('concentric://player/'))
      ?.getOSProcessId(),
  );
}

/** Ends the page's process as the system would when memory runs out. */
async function kill(hall: Hall): Promise<void> {
  const pid = await pagePid(hall);
  if (pid === undefined) throw new Error('the page has no process');
  process.kill(pid, 'SIGKILL');
}

/** Asks the page through main: Playwright holds a page that crashed once for dead. */
function attribute(hall: Hall, selector: string, name: string): Promise<unknown> {
  return hall.app.evaluate(
    ({ webContents }, script) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().startsWith('concentric://player/'))
        ?.executeJavaScript(script),
    `document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)})`,
  );
}

test('a killed page comes back to the same slide with the same open block', async ({ hall }) => {
  await walkTo(hall, 'innovation-park', 3);
  await tapPart(hall, 'structure.tree', 1);
  await expect.poll(hall.mode).toMatchObject({ slide: 3, open: { 'structure.tree': 1 } });
  const before = await hall.mode();
  const pid = await pagePid(hall);

  await kill(hall);
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
    await kill(hall);
    await expect.poll(async () => (await hall.mode()).kind).toBe('fault');
    // From the second death on the poster stays for a while: the page has to prove itself first.
    if (death > 1) await expect.poll(() => screenColor(hall, RING.x, RING.y)).toBe(RING.color);
  }
  await expect.poll(hall.mode, { timeout: 60_000 }).toMatchObject({ kind: 'attract' });
});
