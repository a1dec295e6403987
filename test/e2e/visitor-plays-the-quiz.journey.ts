import { readSlidesFolder } from '../../electron/slides-folder.ts';
import { INTERFACE } from '../../src/player/interface-words.ts';
import { expect, test } from './harness/journey.ts';
import { drawn, goOn, tapPart, walkTo } from './harness/walk.ts';

test('fifteen questions and more: an answer shows its passage, counts once, and the end says how many were right', async ({ hall }) => {
  test.setTimeout(180_000);
  const { page, mode, language } = hall;
  const { shelves } = await readSlidesFolder('slides');
  const slides = shelves[language].library.decks.find(({ id }) => id === 'quiz')?.slides ?? [];
  const questions = slides.flatMap(({ question }) => question ?? []);
  expect(questions.length).toBeGreaterThanOrEqual(15);
  await walkTo(hall, 'quiz', 0);
  let answered = 0;
  for (const { question } of slides) {
    if (question) {
      const wrong = answered === 0;
      const part = wrong ? (question.right + 1) % 2 : question.right;
      await tapPart(hall, question.block, part);
      await expect.poll(mode).toMatchObject({ open: { [question.block]: part } });
      await expect(page.locator('section.slide.present .proof strong').first()).toBeVisible();
      await expect(page.locator(`section.slide.present [data-opens^="${question.block}/"]`)).toHaveCount(0);
      answered += 1;
    }
    await goOn(hall);
  }
  await expect(page.locator('screen-end')).toContainText(INTERFACE[language].score(questions.length - 1, questions.length));
  await drawn(hall, `quiz ${slides.length - 1}.0 end`);
});

test('the order of the answers is the visit’s: it stays while a visitor reads and changes with the next', async ({ hall }) => {
  const { page, advance, mode } = hall;
  const orders = new Set<string>();
  const order = () =>
    page.locator('section.slide.present [data-opens]').evaluateAll((all) => all.map((one) => one.getAttribute('data-opens')).join());
  for (let visit = 0; visit < 4; visit++) {
    await walkTo(hall, 'quiz', 0);
    const first = await order();
    await goOn(hall);
    await hall.touch.tapOn(page.locator('.chrome [data-do="back"]'));
    await drawn(hall, 'quiz 0.0');
    expect(await order()).toBe(first);
    orders.add(first);
    await advance(65_000);
    await expect.poll(mode).toMatchObject({ kind: 'deck', warning: { seconds: 20 } });
    await advance(20_000);
    await drawn(hall, 'attract');
  }
  expect(orders.size).toBeGreaterThan(1);
});
