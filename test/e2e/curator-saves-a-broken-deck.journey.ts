import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copySlides, type SlidesCopy, saveByRenaming } from '../electron/slides/slides-copy.ts';
import { toGb18030 } from './harness/gb18030.ts';
import type { Hall } from './harness/hall.ts';
import { test as base, expect } from './harness/journey.ts';
import { deckMode, drawn, tapPart, walkTo } from './harness/walk.ts';

const PARK = 'innovation-park';
const LEAD = '党委之下在每个楼宇建立党总支，每个总支下设若干个党支部\n\n::::';
const withLead = (text: string, lead: string) => text.replace(LEAD, `${lead}\n\n::::`);
const EXTRA = '\n::: slide id="extra" :::\n\n# 多出来的页\n\n刚刚加上\n\n---\n';
const STRUCTURE = '\n::: slide id="structure"';

type Desk = SlidesCopy & { readonly deck: string; readonly text: string };

const test = base.extend<{ desk: Desk }>({
  desk: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    const deck = copy.file(PARK, 'deck.md');
    await use({ ...copy, deck, text: await readFile(deck, 'utf8') });
    await copy.remove();
  },
  slides: ({ desk }, use) => use(desk.folder),
});

/** Goes to the slide with the rings, opens one, and marks its section: drawn anew it would lose the mark, and out of front for a moment get another. */
async function readStructure(hall: Hall): Promise<void> {
  await walkTo(hall, PARK, 3);
  await tapPart(hall, 'structure.tree', 1);
  await expect.poll(hall.mode).toMatchObject({ slide: 3, open: { 'structure.tree': 1 } });
  await hall.page.locator('section.slide.present').evaluate((section) => {
    section.setAttribute('data-seen', 'always');
    const look = () => section.classList.contains('present') || section.setAttribute('data-seen', 'not always');
    new MutationObserver(look).observe(section, { attributeFilter: ['class'] });
  });
}

/** The same section with the same ring open still stands in front, on slide number `slide`. */
async function stillReading(hall: Hall, slide: number): Promise<void> {
  await drawn(hall, `${PARK} ${slide}.0`);
  expect(await deckMode(hall)).toMatchObject({ slide, step: 0, open: { 'structure.tree': 1 }, warning: null });
  const section = hall.page.locator('section.slide.present');
  await expect(section).toHaveAttribute('data-slide', 'structure');
  await expect(section).toHaveAttribute('data-seen', 'always');
  await expect(section.locator('[data-opens="structure.tree/1"]').first()).toHaveAttribute('aria-expanded', 'true');
}

const shows = (hall: Hall, lead: string) => expect(hall.page.locator('section.slide.present .head')).toContainText(lead);

/** Errors in a file as problems.json has them; the corner must count all of that list. */
async function errorsOf(hall: Hall, file: string): Promise<readonly string[]> {
  const problems: unknown = JSON.parse(await readFile(join(hall.userData, 'problems.json'), 'utf8'));
  if (!Array.isArray(problems)) throw new Error('no list of problems');
  const mark = await hall.page.locator('.marks').allInnerTexts();
  const isCounted = problems.length === 0 ? !mark.join().includes('内容') : mark.join().includes(`内容有 ${problems.length} 处问题`);
  if (!isCounted) return ['the corner says something else'];
  return problems.filter((problem) => problem.file === file && problem.severity === 'error').map(({ rule }) => rule);
}
const FILE = `slides/${PARK}/deck.md`;

test('a saved text is on the screen within a second, in the section that stands there, its ring still open', async ({ hall, desk }) => {
  await readStructure(hall);
  const took: number[] = [];
  for (const lead of ['改成这样', '改成那样', '又改了', '还在改', '改好了']) {
    const began = performance.now();
    await writeFile(desk.deck, withLead(desk.text, lead));
    await hall.page.waitForFunction((words) => document.querySelector('section.slide.present .head')?.textContent?.includes(words), lead);
    took.push(Math.round(performance.now() - began));
    await stillReading(hall, 3);
  }
  test.info().annotations.push({ type: 'save to screen, ms', description: took.join(' ') });
  expect(took.sort((a, b) => a - b)[2]).toBeLessThan(1000);
});

test('a broken save leaves the last good version standing and says so in the corner, until it is mended', async ({ hall, desk }) => {
  await readStructure(hall);
  await writeFile(desk.deck, withLead(desk.text, '好的文字'));
  await shows(hall, '好的文字');

  await writeFile(desk.deck, withLead(desk.text, '坏的文字').replace('accent: sea', 'accent: pink'));
  await expect.poll(() => errorsOf(hall, FILE)).toEqual(['front-matter']);
  await shows(hall, '好的文字');
  await stillReading(hall, 3);

  await writeFile(desk.deck, desk.text.slice(0, 200));
  await expect.poll(() => errorsOf(hall, FILE)).not.toContain('the corner says something else');
  await shows(hall, '好的文字');
  await stillReading(hall, 3);

  await writeFile(desk.deck, withLead(desk.text, '改好了'));
  await shows(hall, '改好了');
  await expect.poll(() => errorsOf(hall, FILE)).toEqual([]);
  await stillReading(hall, 3);
});

test('renamed over, deleted and written again, in GB18030 with the line ends of Windows: each save arrives', async ({ hall, desk }) => {
  await readStructure(hall);
  await saveByRenaming(desk.deck, withLead(desk.text, '换上新文件'));
  await shows(hall, '换上新文件');

  await rm(desk.deck);
  await writeFile(desk.deck, withLead(desk.text, '删了又写'));
  await shows(hall, '删了又写');

  await rm(desk.deck);
  await expect.poll(() => errorsOf(hall, FILE)).toEqual(['deck-file']);
  await stillReading(hall, 3);
  await writeFile(desk.deck, toGb18030(withLead(desk.text, '国标编码').replaceAll('\n', '\r\n')));
  await shows(hall, '国标编码');
  await expect.poll(() => errorsOf(hall, FILE)).toEqual([]);
  await stillReading(hall, 3);
});

test('a slide put in before the one that is read, or taken out, moves its number and not the page; its own end leads to the next', async ({
  hall,
  desk,
}) => {
  await readStructure(hall);
  await writeFile(desk.deck, desk.text.replace(STRUCTURE, EXTRA + STRUCTURE));
  await stillReading(hall, 4);
  await writeFile(desk.deck, desk.text);
  await stillReading(hall, 3);

  const [before = '', own = ''] = desk.text.split(STRUCTURE);
  await writeFile(desk.deck, before + own.slice(own.indexOf('\n---\n') + '\n---\n'.length));
  await expect(hall.page.locator('section.slide.present')).toHaveAttribute('data-slide', 'system');
  await drawn(hall, `${PARK} 3.0`);

  await rm(desk.file(PARK), { recursive: true });
  await drawn(hall, 'home');
  await expect(hall.page.locator('screen-home [data-opens-deck="innovation-park"]')).toHaveCount(0);
});
