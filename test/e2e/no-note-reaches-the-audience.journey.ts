import type { Page } from '@playwright/test';
import { readSlidesFolder } from '../../electron/slides-folder.ts';
import { say } from './harness/every-state.ts';
import type { Hall } from './harness/hall.ts';
import { expect } from './harness/journey.ts';
import { beginTalk, bothAt, LAPTOP, presenterPage, test } from './harness/lecture.ts';

const DECK = 'innovation-park';

test('no note is in anything that the audience’s page and the presenter’s small slides hold or were sent', async ({ hall, displays }) => {
  await displays.plugIn(LAPTOP);
  await beginTalk(hall, DECK);
  const presenter = await presenterPage(hall);
  for (let page = 1; page < 9; page++) await say(hall.page, { type: 'slide-turned', to: page });
  await bothAt(hall, presenter, `${DECK} 8.0`);
  const { notes } = await readSlidesFolder('slides');
  const words = (notes.get(DECK) ?? []).map(({ text }) => text.split('\n')[0] ?? '').filter((line) => line.length > 8);
  expect(words.length).toBeGreaterThan(5);
  await expect(presenter.locator('.desk-text')).toContainText(words.at(-1) ?? '-');
  const others = hall.app.windows().filter((page) => /^concentric:\/\/(player|mirror)\//.test(page.url()));
  expect(others.length).toBe(3);
  for (const page of others) {
    const held = await heapOf(hall, page);
    expect(held.includes('自投入使用至今'), `${page.url()} holds the slide that is shown`).toBe(true);
    expect(words.filter((line) => held.includes(line))).toEqual([]);
  }
});

/** Every string that the page's JavaScript holds, from a snapshot of its heap. */
async function heapOf(hall: Hall, page: Page): Promise<string> {
  const line = await hall.app.context().newCDPSession(page);
  const parts: string[] = [];
  line.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await line.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await line.detach();
  const { strings } = JSON.parse(parts.join(''));
  return strings.join('\n');
}
