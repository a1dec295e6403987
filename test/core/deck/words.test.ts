import { expect, test } from '@playwright/test';
import { parseDeck } from '../../../src/core/deck/parse.ts';
import { joinLines } from '../../../src/core/deck/words/join-lines.ts';
import { wordsOfDeck } from '../../../src/core/deck/words.ts';
import { slidesFile } from './real-article.ts';

const TEXT = slidesFile('innovation-park/deck.md');
const { deck } = parseDeck('deck.md', 'innovation-park', TEXT);
const words = deck ? wordsOfDeck(deck, TEXT) : [];
const fileLines = TEXT.split('\n');

test('every piece of text is told with a line that holds its beginning', () => {
  expect(words.length).toBeGreaterThan(80);
  for (const own of words) {
    if (own.place === 'kicker' || own.text.length < 2) continue;
    expect(fileLines[own.line - 1]?.replaceAll('**', '').replaceAll(' | ', ''), own.text).toContain(own.text.split('\n')[0]);
  }
});

test('every word of the file that is not an attribute of source is in it', () => {
  const all = words.map((own) => own.text).join('\n');
  for (const line of fileLines.slice(12)) {
    if (line.startsWith(':::') || line === '---' || line === 'Note:') continue;
    for (const cell of line
      .replace(/^(- |# )/, '')
      .replaceAll('**', '')
      .split(' | '))
      expect(all.replaceAll('\n', '')).toContain(cell);
  }
});

test('a block rests on its own passage, a title and notes on all of the slide, a level on its own and its tree’s', () => {
  const of = (slide: string, place: string) => words.filter((own) => own.slide === slide && own.place === place);
  expect(of('visits', 'figure')[0]?.passages).toEqual(['接待8000余人，']);
  expect(of('visits', 'title')[0]?.passages).toHaveLength(3);
  expect(of('visits', 'notes')[0]?.passages).toHaveLength(3);
  expect(of('structure', 'item')[1]?.passages).toEqual([
    '青岛国际创新园成立了园区综合党委，',
    '目前已完成15座楼宇党总支、18个党支部及6个服务驿站的建设。',
  ]);
  expect(words.find((own) => own.place === 'head')?.passages).toEqual(['崂山区青岛国际创新园： 党建为“竖起来的社区”赋能']);
});

test('display lines are joined as they are read', () => {
  expect(joinLines(['自2019年7月', '投入使用以来'])).toBe('自2019年7月投入使用以来');
  expect(joinLines(['A vertical', 'community'])).toBe('A vertical community');
  expect(joinLines(['the “Concentric Circles”', '(同心圆)', 'lecture area'])).toBe('the “Concentric Circles” (同心圆) lecture area');
});
