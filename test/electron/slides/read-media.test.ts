import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { copySlides, type SlidesCopy } from './slides-copy.ts';

const FROM = 'from="在崂山，画好同心圆已经成为共识，"';
const HEAD = (source: string) =>
  `---\nname: 影片\ntitle: 画好同心圆\nunit: 崂山区\naccent: sea\npicture: towers\nplace: 9\nsource: ${source}\nfrom: |\n  画好同心圆\n---\n`;
const SLIDES = `
::: slide id="still" :::

# 画好同心圆

::: picture src="Hall.png" alt="圆环" ${FROM} :::

---

::: slide id="film" :::

# 圆环动起来

::: video src="rings.webm" poster="rings.jpg" alt="圆环" subtitles="rings.zh.vtt" ${FROM} :::
`;

type Desk = SlidesCopy & { readonly add: (name: string, text?: string) => Promise<void> };

const test = base.extend<{ desk: Desk }>({
  desk: async ({ baseURL: _ }, use) => {
    const copy = await copySlides();
    await mkdir(copy.file('film'));
    await writeFile(copy.file('film', 'deck.md'), HEAD('../articles/concentric.txt') + SLIDES);
    await use({ ...copy, add: (name, text = 'x') => writeFile(copy.file('film', name), text) });
    await copy.remove();
  },
});

const problemsOf = async (desk: Desk) => (await readSlidesFolder(desk.folder)).problems.filter(({ file }) => file.includes('/film/'));
const shownOf = async (desk: Desk) => (await readSlidesFolder(desk.folder)).shelves.zh.shown.get('film')?.map(({ id }) => id);

test('a picture and a film that are not there keep their slides off the screen, each told with file, line and what to do', async ({
  desk,
}) => {
  await desk.add('rings.zh.vtt', 'WEBVTT');
  await desk.add('hall.PNG');
  await desk.add('rings.png');
  const missing = (await problemsOf(desk)).filter(({ rule }) => rule === 'missing-file');
  expect(missing).toEqual([
    {
      ...{ severity: 'error', rule: 'missing-file', file: 'slides/film/deck.md', line: 17, words: 'Hall.png', slide: 'still' },
      why: { zh: '没有叫这个名字的图片：大小写不同', en: 'The file of the picture has other capital letters in its name' },
      instead: { zh: '写 hall.PNG，或把文件改成这个名字', en: 'Write hall.PNG, or give the file this name' },
    },
    {
      ...{ severity: 'error', rule: 'missing-file', file: 'slides/film/deck.md', line: 25, words: 'rings.webm', slide: 'film' },
      why: { zh: '没有这个影片文件', en: 'The file of the film isn’t there' },
      instead: { zh: '写 rings.png，或把文件改成这个名字', en: 'Write rings.png, or give the file this name' },
    },
    {
      ...{ severity: 'warning', rule: 'missing-file', file: 'slides/film/deck.md', line: 25, words: 'rings.jpg', slide: 'film' },
      why: { zh: '没有这个封面文件', en: 'The file of the poster isn’t there' },
      instead: { zh: '写 rings.png，或把文件改成这个名字', en: 'Write rings.png, or give the file this name' },
    },
  ]);
  expect(await shownOf(desk)).toBeUndefined();
});

test('with picture and film there both slides are shown; a poster and subtitles that are missing are advice', async ({ desk }) => {
  await desk.add('Hall.png');
  await desk.add('rings.webm');
  expect(await shownOf(desk)).toEqual(['still', 'film']);
  expect((await problemsOf(desk)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a picture of more than 4 MB is shown, with the advice to make it smaller', async ({ desk }) => {
  await desk.add('Hall.png', 'x'.repeat(5 * 1024 * 1024));
  await desk.add('rings.webm');
  expect((await problemsOf(desk)).filter(({ rule }) => rule === 'large-picture')).toMatchObject([
    {
      severity: 'warning',
      line: 17,
      words: 'Hall.png',
      why: { zh: '图片有 5.0 MB，翻到这一页会卡' },
      instead: { zh: '缩到宽 2400 像素以内，存成 jpg 或 webp' },
    },
  ]);
  expect(await shownOf(desk)).toEqual(['still', 'film']);
});

test('a file that a link leads to outside the folder is missing', async ({ desk }) => {
  await desk.add('rings.webm');
  await writeFile(path.join(desk.folder, '..', 'outside.png'), 'x');
  await symlink(path.join(desk.folder, '..', 'outside.png'), desk.file('film', 'Hall.png'));
  expect(await shownOf(desk)).toEqual(['film']);
});

test('subtitles come with the slide, also from an office that writes GB18030 or the line ends of Windows', async ({ desk }) => {
  await desk.add('Hall.png');
  await desk.add('rings.webm');
  const text = 'WEBVTT\r\n\r\n00:00:01.000 --> 00:00:02.000\r\n';
  await writeFile(desk.file('film', 'rings.zh.vtt'), Buffer.concat([Buffer.from(text), Buffer.from([0xd4, 0xb2, 0xbb, 0xb7])]));
  const slide = (await readSlidesFolder(desk.folder)).shelves.zh.shown.get('film')?.[1];
  expect(slide?.blocks[0]).toMatchObject({ kind: 'video', cues: [{ begins: 1, ends: 2, lines: ['圆环'] }] });
});

test('subtitles that can’t be read are told in their own file, and the film is shown without them', async ({ desk }) => {
  await desk.add('Hall.png');
  await desk.add('rings.webm');
  await desk.add('rings.zh.vtt', 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\n圆环');
  expect(await problemsOf(desk)).toContainEqual(
    expect.objectContaining({ severity: 'warning', rule: 'subtitles', file: 'slides/film/rings.zh.vtt', line: 3 }),
  );
  expect(await shownOf(desk)).toEqual(['still', 'film']);
});

test('a number in subtitles that the article lacks is an error at its line, and they are not shown', async ({ desk }) => {
  for (const name of ['hall.PNG', 'Hall.png', 'rings.webm', 'rings.jpg']) await desk.add(name);
  await desk.add('rings.zh.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n画好同心圆\n\n00:03.000 --> 00:04.000\n共有300家企业\n');
  expect((await problemsOf(desk)).filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'unknown-figure', file: 'slides/film/rings.zh.vtt', line: 6, words: expect.stringContaining('300') },
  ]);
  const [block] = (await readSlidesFolder(desk.folder)).shelves.zh.shown.get('film')?.[1]?.blocks ?? [];
  expect(block).toMatchObject({ kind: 'video', cues: [] });
});

test('subtitles that are a Word document are told, and the film is shown without them', async ({ desk }) => {
  for (const name of ['Hall.png', 'rings.webm', 'rings.jpg']) await desk.add(name);
  await writeFile(desk.file('film', 'rings.zh.vtt'), Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'));
  expect((await problemsOf(desk)).filter(({ rule }) => rule === 'subtitles')).toMatchObject([
    { severity: 'warning', file: 'slides/film/rings.zh.vtt', line: 1, instead: { zh: '换上能读的字幕' } },
  ]);
  expect(await shownOf(desk)).toEqual(['still', 'film']);
});

test('English subtitles are held against the Chinese ones', async ({ desk }) => {
  for (const name of ['Hall.png', 'rings.webm', 'rings.jpg']) await desk.add(name);
  await desk.add('rings.zh.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n画好同心圆\n');
  await desk.add('rings.en.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nDrawing 300 concentric circles\n');
  const english = SLIDES.replaceAll('圆环动起来', 'Circles')
    .replaceAll('画好同心圆\n', 'Circles\n')
    .replaceAll('圆环', 'Circles')
    .replace('.zh.', '.en.');
  await desk.add('deck.en.md', `---\nname: Film\ntitle: Circles\nunit: Laoshan\n---\n${english}`);
  const own = (await problemsOf(desk)).filter(({ file }) => file.endsWith('rings.en.vtt'));
  expect(own.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
    'translated-figure 3',
    'figure-in-one-language 3',
    'name-without-chinese 3',
  ]);
});
