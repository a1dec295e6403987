import { expect, test } from './harness/journey.ts';
import { goOn, walkTo } from './harness/walk.ts';

test('a whole walk asks for nothing outside our scheme', async ({ hall }) => {
  await walkTo(hall, 'innovation-park', 0);
  for (let mode = await goOn(hall); !mode.ended; ) mode = await goOn(hall);
  expect(hall.requests.size).toBeGreaterThan(10);
  expect([...hall.requests].filter((url) => !url.startsWith('concentric://') && !url.startsWith('data:'))).toEqual([]);
});

test.describe('a page that wants to leave', () => {
  test.use({ forgiven: [/Refused to connect|Blocked opening|Not allowed to/] });
  test('gets nothing: no fetch, no window, no navigation, no permission', async ({ hall }) => {
    const { page, app } = hall;
    const tried = await page.evaluate(async () => {
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      );
      const opened = window.open('https://example.org/') === null ? 'refused' : 'opened';
      location.href = 'https://example.org/';
      const asked = await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state);
      return { fetched, opened, asked };
    });
    expect(tried).toEqual({ fetched: 'refused', opened: 'refused', asked: 'denied' });
    expect(page.url()).toMatch(/^concentric:\/\/player\//);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});
