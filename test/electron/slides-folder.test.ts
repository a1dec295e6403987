import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Content, readSlidesFolder } from '../../electron/slides-folder.ts';

const REAL = path.resolve(import.meta.dirname, '../../slides');

/** A copy of the real slides in a folder of its own, damaged by `damage`, read. */
async function readCopy(damage: (slides: string) => Promise<unknown>): Promise<Content> {
  const parent = await mkdtemp(path.join(tmpdir(), 'concentric-slides-'));
  try {
    const slides = path.join(parent, 'slides');
    await cp(REAL, slides, { recursive: true });
    await damage(slides);
    return await readSlidesFolder(slides);
  } finally {
    await rm(parent, { recursive: true });
  }
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replaceAll(from, to));
}

function brief({ problems }: Content): string[] {
  return problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

test('the real slides have no problems, five decks, and list their own numbers', async () => {
  const content = await readSlidesFolder(REAL);
  expect(brief(content)).toEqual([]);
  expect(content.shelves.zh.library.decks.map(({ id }) => id)).toEqual([
    'overview',
    'civil-affairs',
    'innovation-park',
    'market-regulation',
    'quiz',
  ]);
  expect(content.shelves.zh.library.exhibition.title).toBe('画好同心圆');
  expect(content.shelves.en.library.exhibition.title).toBe('Drawing the Concentric Circles');
  for (const slides of content.shelves.en.shown.values()) expect(slides.map(({ language }) => language)).not.toContain('zh');
  expect(content.shelves.zh.shown.get('innovation-park')).toHaveLength(9);
  expect(content.notes.get('innovation-park')).toHaveLength(9);
  expect(content.ours).toHaveLength(45);
  expect(content.ours).toContainEqual(expect.objectContaining({ file: 'slides/innovation-park/deck.md', line: 14 }));
});

/** How files of Word begin. */
const DOC = Buffer.from('d0cf11e0a1b11ae1000000000000000000000000', 'hex');
const DOCX = Buffer.from('504b030414000600080000002100', 'hex');

const DAMAGES: readonly (readonly [string, (slides: string) => Promise<unknown>, readonly string[]])[] = [
  ['a missing exhibition.yaml', (at) => rm(path.join(at, 'exhibition.yaml')), ['exhibition slides/exhibition.yaml:1']],
  [
    'an exhibition with a number of its own',
    (at) => edit(path.join(at, 'exhibition.yaml'), '  - 共同发力为美好崂山', '  - 3家共同发力'),
    ['unknown-figure slides/exhibition.yaml:4'],
  ],
  [
    'a broken move',
    (at) => edit(path.join(at, 'articles/concentric.moves.yaml'), '入手。青', '入手。红'),
    ['article slides/articles/concentric.moves.yaml:9'],
  ],
  [
    'moves that are no YAML',
    (at) => writeFile(path.join(at, 'articles/concentric.moves.yaml'), '- a: [\n'),
    ['article slides/articles/concentric.moves.yaml:2'],
  ],
  ['a missing article', (at) => rm(path.join(at, 'articles/concentric.txt')), ['article slides/articles/concentric.txt:1']],
  [
    'an article outside the folder',
    (at) => edit(path.join(at, 'quiz/deck.md'), '../articles/concentric.txt', '../../outside.txt'),
    ['article slides/…:1', 'no-source slides/quiz/deck.md:8'],
  ],
  [
    'a folder whose name is no id',
    (at) => mkdir(path.join(at, 'Bad Name')).then(() => writeFile(path.join(at, 'Bad Name/deck.md'), '')),
    ['deck-id slides/Bad Name/deck.md:1'],
  ],
  [
    'a deck of more than 8 MiB',
    (at) => writeFile(path.join(at, 'quiz/deck.md'), 'x'.repeat(8 * 1024 * 1024 + 1)),
    ['deck-file slides/quiz/deck.md:1'],
  ],
  [
    'a deck that is not UTF-8',
    (at) => writeFile(path.join(at, 'quiz/deck.md'), Buffer.from([0xff, 0xfe, 0xc3])),
    ['deck-file slides/quiz/deck.md:1'],
  ],
  ['a deck.md that is a folder', (at) => mkdir(path.join(at, 'extra/deck.md'), { recursive: true }), ['deck-file slides/extra/deck.md:1']],
  [
    'a deck that is a link out of the folder',
    async (at) => {
      await writeFile(path.join(at, '../secret.md'), '---\n');
      await mkdir(path.join(at, 'linked'));
      await symlink(path.join(at, '../secret.md'), path.join(at, 'linked/deck.md'));
    },
    ['deck-file slides/linked/deck.md:1'],
  ],
  [
    'a deck that a Word document lies in the place of',
    (at) => mkdir(path.join(at, 'extra')).then(() => writeFile(path.join(at, 'extra/deck.docx'), DOCX)),
    ['office-file slides/extra/deck.docx:1'],
  ],
  ['a deck.md that is a Word document', (at) => writeFile(path.join(at, 'quiz/deck.md'), DOC), ['deck-file slides/quiz/deck.md:1']],
  [
    'an article as WPS saves it',
    (at) => rename(path.join(at, 'articles/concentric.txt'), path.join(at, 'articles/concentric.wps')),
    ['article slides/articles/concentric.wps:1'],
  ],
  [
    'a door to a deck that is not there',
    async (at) => {
      await edit(path.join(at, 'overview/deck.md'), 'deck:civil-affairs', 'deck:civil-affair');
      await edit(path.join(at, 'overview/deck.en.md'), 'deck:civil-affairs', 'deck:civil-affair');
    },
    ['dead-link slides/overview/deck.md:80'],
  ],
  [
    'a route to a slide that is not there',
    (at) => edit(path.join(at, 'routes/ten-minutes.md'), 'overview#water', 'overview#wateR'),
    ['unknown-slide slides/routes/ten-minutes.md:34'],
  ],
  [
    'a route that is called like a deck',
    (at) => rename(path.join(at, 'routes/ten-minutes.md'), path.join(at, 'routes/quiz.md')),
    ['route-id slides/routes/quiz.md:1'],
  ],
  [
    'a route whose name is no id',
    (at) => rename(path.join(at, 'routes/ten-minutes.md'), path.join(at, 'routes/十分钟.md')),
    ['route-id slides/routes/十分钟.md:1'],
  ],
  [
    'a route that a Word document lies in the place of',
    (at) => writeFile(path.join(at, 'routes/talk.docx'), DOCX),
    ['office-file slides/routes/talk.docx:1'],
  ],
  [
    'a route whose end Windows hides',
    (at) => rename(path.join(at, 'routes/ten-minutes.md'), path.join(at, 'routes/ten-minutes.md.txt')),
    ['office-file slides/routes/ten-minutes.md.txt:1'],
  ],
  ['a route that is a folder', (at) => mkdir(path.join(at, 'routes/long.md')), ['route-file slides/routes/long.md:1']],
];
for (const [name, damage, expected] of DAMAGES)
  test(`${name} is a problem and never a throw`, async () => {
    const content = await readCopy(damage);
    const found = brief(content);
    for (const one of expected) expect(found).toContain(one);
    const others = found.filter((one) => !expected.includes(one));
    // Without their article all decks and the exhibition say so as well.
    expect(others.every((one) => one.startsWith('no-source ') && expected.some((own) => own.startsWith('article ')))).toBe(true);
  });

test('a route with a wrong head is not there, its decks are; a folder of routes is no deck', async () => {
  const content = await readCopy(async (at) => {
    await edit(path.join(at, 'routes/ten-minutes.md'), '画好同心圆，十分钟', '画好同心圆，九分钟');
    await writeFile(path.join(at, 'routes/deck.md'), '');
  });
  expect(brief(content)).toEqual(['front-matter slides/routes/deck.md:1', 'route-words slides/routes/ten-minutes.md:3']);
  expect(content.shelves.zh.library.routes.map(({ id }) => id)).toEqual(['thirty-minutes']);
  expect(content.shelves.zh.library.decks).toHaveLength(5);
});

test('a deck without a source line reads source.txt beside it, without moves', async () => {
  const content = await readCopy(async (at) => {
    await edit(path.join(at, 'overview/deck.md'), 'source: ../articles/concentric.txt\n', '');
    await cp(path.join(at, 'articles/concentric.txt'), path.join(at, 'overview/source.txt'));
  });
  expect(brief(content)).toEqual([]);
});

test('a deck and an article in UTF-16 without its mark, or with invisible characters in them, are read', async () => {
  const content = await readCopy(async (at) => {
    for (const name of ['quiz/deck.md', 'articles/concentric.txt']) {
      const text = await readFile(path.join(at, name), 'utf8');
      await writeFile(path.join(at, name), Buffer.from(text.replaceAll('300余棵', '3\u200b00余棵'), 'utf16le'));
    }
  });
  expect(new Set(content.problems.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(new Set(['odd-character warning']));
  expect(content.shelves.zh.shown.get('quiz')).toHaveLength(16);
});

test('a wrong number keeps its slide off the screen and leaves the others', async () => {
  const content = await readCopy((at) => edit(path.join(at, 'innovation-park/deck.md'), '- 300余家 | 企业', '- 300家 | 企业'));
  expect(content.problems).toMatchObject([{ rule: 'unknown-figure', slide: 'community', line: 22 }]);
  expect(content.problems[0]?.instead.zh).toContain('请补上“余”');
  expect(content.shelves.zh.shown.get('innovation-park')?.map(({ id }) => id)).not.toContain('community');
  expect(content.shelves.zh.shown.get('innovation-park')).toHaveLength(8);
});

test('a broken exhibition leaves the decks on and the exhibition empty', async () => {
  const content = await readCopy((at) => writeFile(path.join(at, 'exhibition.yaml'), 'title: 只有标题\n'));
  expect(content.shelves.zh.library.exhibition).toEqual({ title: '', standfirst: [], credit: '', from: [] });
  expect(content.shelves.zh.library.decks).toHaveLength(5);
  expect(content.problems.length).toBeGreaterThan(0);
});

test('a folder that is not there is a problem and no decks', async () => {
  const content = await readSlidesFolder(path.join(tmpdir(), 'concentric-nowhere'));
  expect(content.shelves.zh.library.decks).toEqual([]);
  expect(content.problems.map(({ rule }) => rule)).toContain('slides-folder');
});

test('English that is missing is a todo and gives way to Chinese', async () => {
  const content = await readCopy(async (at) => {
    await rm(path.join(at, 'quiz/deck.en.md'));
    await rm(path.join(at, 'exhibition.en.yaml'));
  });
  expect(content.problems.map(({ severity }) => severity)).toEqual(['todo', 'todo']);
  expect(brief(content)).toEqual(['missing-translation slides/exhibition.en.yaml:1', 'missing-translation slides/quiz/deck.md:1']);
  expect(content.shelves.en.library.exhibition.title).toBe('画好同心圆');
  expect(content.shelves.en.shown.get('quiz')?.every(({ language }) => language === 'zh')).toBe(true);
});

test('an English slide with a wrong number gives way to its original, and the others stay', async () => {
  const content = await readCopy((at) => edit(path.join(at, 'innovation-park/deck.en.md'), '- more than 300 |', '- about 300 |'));
  expect(new Set(brief(content))).toEqual(
    new Set(['translated-figure slides/innovation-park/deck.en.md:18', 'figure-in-one-language slides/innovation-park/deck.en.md:18']),
  );
  const languages = content.shelves.en.shown.get('innovation-park')?.map(({ language }) => language);
  expect(languages).toEqual(['zh', ...Array.from({ length: 8 }, () => 'en')]);
});

const ENGLISH_DAMAGES: readonly (readonly [string, (slides: string) => Promise<unknown>, string])[] = [
  [
    'an English deck that is a folder',
    (at) => rm(path.join(at, 'quiz/deck.en.md')).then(() => mkdir(path.join(at, 'quiz/deck.en.md'))),
    'deck-file slides/quiz/deck.en.md:1',
  ],
  [
    'an English deck that a Word document lies in the place of',
    (at) => rename(path.join(at, 'quiz/deck.en.md'), path.join(at, 'quiz/deck.en.docx')),
    'office-file slides/quiz/deck.en.docx:1',
  ],
  [
    'an English deck without a head',
    (at) => writeFile(path.join(at, 'quiz/deck.en.md'), '# Quiz\n'),
    'front-matter slides/quiz/deck.en.md:1',
  ],
  ['a glossary that is no YAML', (at) => writeFile(path.join(at, 'glossary.yaml'), 'names: [\n'), 'glossary slides/glossary.yaml:2'],
  [
    'a term that the article lacks',
    (at) => edit(path.join(at, 'glossary.yaml'), '  崂山区: [', '  崂山县: ['),
    'glossary-terms slides/glossary.yaml:14',
  ],
  [
    'an English exhibition with another number',
    (at) => edit(path.join(at, 'exhibition.en.yaml'), 'leads in every field', 'leads in 3 fields'),
    'figure-in-one-language slides/exhibition.en.yaml:4',
  ],
];
for (const [name, damage, expected] of ENGLISH_DAMAGES)
  test(`${name} is a problem, and everything stays readable`, async () => {
    const content = await readCopy(damage);
    expect(brief(content)).toContain(expected);
    expect(content.shelves.en.library.decks).toHaveLength(5);
  });
