import { expect, test } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import type { Fault, Sight } from '../../../src/core/rehearsal/look.ts';
import { type Finding, faultKey, renderedProblems } from '../../../src/core/rehearsal/rendered-problems.ts';
import type { Way } from '../../../src/core/rehearsal/way.ts';

const page = { width: 1920, height: 1080 };
const fullHd: Way = { size: page, language: 'zh', aids: [] };
const upright: Way = { size: { width: 1080, height: 1920 }, language: 'zh', aids: ['large'] };

async function found(more: {
  fault?: Fault;
  words: string;
  measured?: number;
  block?: string;
  way?: Way;
  picture?: string;
}): Promise<Finding> {
  const { shelves } = await readSlidesFolder('slides');
  const deck = shelves.zh.library.decks.find(({ id }) => id === 'innovation-park');
  const slide = shelves.zh.shown.get('innovation-park')?.find(({ blocks }) => blocks.some((block) => 'items' in block));
  if (!deck || !slide) throw new Error('no such slide');
  const sight: Sight = {
    ...{ fault: more.fault ?? 'cut-text', words: more.words, other: '', measured: more.measured ?? 0, block: more.block ?? '' },
    box: { left: 192, top: 108, right: 384, bottom: 216 },
  };
  return { sight, stop: { state: 'step-0', deck, slide }, way: more.way ?? fullHd, page, picture: more.picture ?? '' };
}
const files = async () => {
  const { shelves } = await readSlidesFolder('slides');
  return { folder: 'slides', decks: shelves.zh.library.decks };
};
const told = async (...findings: readonly Finding[]) => renderedProblems(findings, await files());

test('the same words on two screens are one problem, seen on both, the picture first', async () => {
  const [problem, ...others] = await told(await found({ words: '甲' }), await found({ words: '甲', way: upright, picture: 'a.png' }));
  expect(others).toEqual([]);
  expect(problem?.seen?.map(({ size, aids, picture }) => [size, aids.join(), picture])).toEqual([
    ['1080×1920', 'large', 'a.png'],
    ['1920×1080', '', ''],
  ]);
});

test('its box is told in shares of the screen, and two lines of the same words are two boxes of one sight', async () => {
  const [problem] = await told(await found({ words: '甲' }), await found({ words: '甲' }));
  const box = { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 };
  expect(problem?.seen?.[0]?.boxes).toEqual([box, box]);
});

test('of several measures the worst is told', async () => {
  const pale = { fault: 'pale-text', words: '甲' } as const;
  const [problem] = await told(await found({ ...pale, measured: 4.1 }), await found({ ...pale, measured: 2.5, way: upright }));
  expect(JSON.stringify([problem?.severity, problem?.why.zh])).toContain('2.5');
  expect(problem?.severity).toBe('error');
});

test('the line is the row’s that has the words, else its block’s, else the slide’s', async () => {
  const { stop } = await found({ words: '' });
  const block = stop.slide?.blocks.find((own) => 'items' in own);
  if (!stop.slide || !block || !('items' in block)) throw new Error('no rows');
  const row = block.items.at(-1);
  const lines = await told(
    await found({ words: row?.name ?? '', block: block.id }),
    await found({ words: '没有这样的字', block: block.id }),
    await found({ words: '没有这样的字' }),
  );
  expect(lines.map(({ line }) => line)).toEqual([row?.line, block.line, stop.slide.line]);
  expect(new Set(lines.map(({ file }) => file))).toEqual(new Set(['slides/innovation-park/deck.md']));
});

test('where no slide is in front the deck’s head is named, and at home the exhibition’s file unless the words are a deck’s name', async () => {
  const finding = await found({ words: '甲' });
  const at = (words: string, deck: typeof finding.stop.deck, way = fullHd): Finding => ({
    ...{ ...finding, way, sight: { ...finding.sight, words } },
    stop: { state: 'home', deck, slide: undefined },
  });
  const lines = await told(
    at('甲', finding.stop.deck),
    at('乙', undefined),
    at('国际创新园', undefined),
    at('丙', undefined, { ...fullHd, language: 'en' }),
  );
  expect(lines.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'slides/innovation-park/deck.md:1',
    'slides/exhibition.yaml:1',
    'slides/innovation-park/deck.md:1',
    'slides/exhibition.en.yaml:1',
  ]);
});

test('another fault, other words and another state without a slide are other problems', async () => {
  const one = await found({ words: '甲' });
  const others = [
    await found({ words: '乙' }),
    await found({ words: '甲', fault: 'small-text' }),
    { ...one, stop: { ...one.stop, slide: undefined } },
  ];
  expect(new Set([one, ...others].map(faultKey)).size).toBe(4);
});
