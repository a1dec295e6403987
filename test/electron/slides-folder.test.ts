import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
  expect(content.library.decks.map(({ id }) => id)).toEqual(['overview', 'civil-affairs', 'innovation-park', 'market-regulation', 'quiz']);
  expect(content.library.exhibition.title).toBe('画好同心圆');
  expect(content.shown.get('innovation-park')).toHaveLength(9);
  expect(content.notes.get('innovation-park')).toHaveLength(9);
  expect(content.ours).toHaveLength(9);
  expect(content.ours[0]).toMatchObject({ file: 'slides/innovation-park/deck.md', line: 14 });
});

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
    ['article slides/…:1', 'no-source slides/quiz/deck.md:9'],
  ],
  [
    'a folder whose name is no id',
    (at) => mkdir(path.join(at, 'Bad Name')).then(() => writeFile(path.join(at, 'Bad Name/deck.md'), '')),
    ['deck-id slides/Bad Name/deck.md:1'],
  ],
  [
    'a deck of more than 2 MiB',
    (at) => writeFile(path.join(at, 'quiz/deck.md'), 'x'.repeat(2 * 1024 * 1024 + 1)),
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

test('a deck without a source line reads source.txt beside it, without moves', async () => {
  const content = await readCopy(async (at) => {
    await edit(path.join(at, 'quiz/deck.md'), 'source: ../articles/concentric.txt\n', '');
    await cp(path.join(at, 'articles/concentric.txt'), path.join(at, 'quiz/source.txt'));
  });
  expect(brief(content)).toEqual([]);
});

test('a wrong number keeps its slide off the screen and leaves the others', async () => {
  const content = await readCopy((at) => edit(path.join(at, 'innovation-park/deck.md'), '- 300余家 | 企业', '- 300家 | 企业'));
  expect(content.problems).toMatchObject([{ rule: 'unknown-figure', slide: 'community', line: 22 }]);
  expect(content.problems[0]?.instead).toContain('请补上“余”');
  expect(content.shown.get('innovation-park')?.map(({ id }) => id)).not.toContain('community');
  expect(content.shown.get('innovation-park')).toHaveLength(8);
});

test('a broken exhibition leaves the decks on and the exhibition empty', async () => {
  const content = await readCopy((at) => writeFile(path.join(at, 'exhibition.yaml'), 'title: 只有标题\n'));
  expect(content.library.exhibition).toEqual({ title: '', standfirst: [], credit: '', from: [] });
  expect(content.library.decks).toHaveLength(5);
  expect(content.problems.length).toBeGreaterThan(0);
});

test('a folder that is not there is a problem and no decks', async () => {
  const content = await readSlidesFolder(path.join(tmpdir(), 'concentric-nowhere'));
  expect(content.library.decks).toEqual([]);
  expect(content.problems.map(({ rule }) => rule)).toContain('slides-folder');
});
