import { expect, test } from '@playwright/test';
import { SlideSearch } from '../../../electron/lecture/slide-search.ts';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import type { Slide } from '../../../src/core/deck/deck.ts';

const DECK = 'innovation-park';

async function slidesIn(language: 'zh' | 'en'): Promise<readonly Slide[]> {
  const { shelves } = await readSlidesFolder('slides');
  return shelves[language].shown.get(DECK) ?? [];
}
async function found(language: 'zh' | 'en', typed: string): Promise<readonly string[]> {
  const slides = await slidesIn(language);
  const search = new SlideSearch();
  await search.ready();
  return search.find(slides, typed).map((number) => slides[number]?.title.join('') ?? '');
}
const holds = async (language: 'zh' | 'en', typed: string, words: RegExp) => {
  const titles = await found(language, typed);
  const slides = await slidesIn(language);
  const expected = slides
    .filter((slide) => words.test(JSON.stringify([slide.title, slide.prose, slide.blocks])))
    .map(({ title }) => title.join(''));
  expect(expected.length, `${words} stands on a slide`).toBeGreaterThan(0);
  for (const title of expected) expect(titles).toContain(title);
};

test('initials of any characters on a slide find it, whether they begin its title or not', () => holds('zh', 'gtt', /共同体/));
test('whole pinyin finds it too, as far as it is typed', () => holds('zh', 'gongtongt', /共同体/));
test('English words are found by their beginning', () => holds('en', 'commun', /communit/i));
test('what stands nowhere finds nothing', async () => expect(await found('zh', 'zzzz')).toEqual([]));

test('a slide’s number comes before slides that hold the number', async () => {
  const slides = await slidesIn('zh');
  const search = new SlideSearch();
  await search.ready();
  expect(search.find(slides, '3')[0]).toBe(2);
  expect(search.find(slides, '999')).toEqual([]);
});

test('before it is ready only numbers are found', async () => {
  const slides = await slidesIn('zh');
  expect(new SlideSearch().find(slides, 'gtt')).toEqual([]);
  expect(new SlideSearch().find(slides, '1')).toEqual([0]);
});
