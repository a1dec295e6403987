import { expect, test } from '@playwright/test';
import { emsOf, linesWithin, wordsInDisc } from '../../../src/player/blocks/text-fit.ts';

test('a Chinese character is one em wide, a mark half, a Latin letter between', () => {
  expect(emsOf('同心圆')).toBeCloseTo(3.03, 2);
  expect(emsOf('“哨”')).toBeCloseTo(2.01, 2);
  expect(emsOf('service')).toBeGreaterThan(3);
  expect(emsOf('service')).toBeLessThan(4.5);
});

test('lines break between words and phrases, and hold the text', () => {
  expect(linesWithin('Food and drug safety', 2, () => 8)).toEqual(['Food and drug', 'safety']);
  expect(linesWithin('特种设备保障服务', 2, () => 4.2)).toEqual(['特种设备', '保障服务']);
  expect(linesWithin('特种设备保障服务', 1, () => 4.2)).toBeUndefined();
});

test('an English word is divided only when asked', () => {
  expect(linesWithin('Quality development', 3, () => 5)).toBeUndefined();
  expect(linesWithin('Quality development', 3, () => 5, true)).toEqual(['Quality', 'develop-', 'ment']);
});

for (const text of [
  '居民需求',
  '“纵横交织”的“大党建”格局',
  'Volunteer service and cultural activities',
  'Marriage registration service window',
]) {
  for (const radius of [119, 160, 205]) {
    test(`${text} stands inside a disc of ${radius} u at 32 u and more`, () => {
      const words = wordsInDisc(text, radius, 56, 32);
      expect(words?.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(words?.size).toBeGreaterThanOrEqual(32);
      for (const line of words?.lines ?? []) expect(emsOf(line) * (words?.size ?? 0)).toBeLessThanOrEqual(2 * radius);
    });
  }
}

test('what goes into no disc is told', () => expect(wordsInDisc('Comprehensive assistance', 60, 40, 32)).toBeUndefined());

test('English words are not taken to be narrower than the bundled serif draws them, nor much wider', () => {
  for (const [word, drawn] of [
    ['Harmonious', 6.41],
    ['Consumer', 5.26],
    ['protection', 5.34],
    ['committee', 5.47],
  ] as const) {
    expect(emsOf(word), word).toBeGreaterThan(drawn - 0.01);
    expect(emsOf(word), word).toBeLessThan(drawn * 1.05);
  }
});
