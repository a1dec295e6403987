import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSlidesFolder } from '../../../electron/slides-folder.ts';
import { readApproval } from '../../../tools/check/approval-orders.ts';
import { approve } from '../../../tools/check/approve.ts';
import { checkApproval } from '../../../tools/check.ts';

const REAL = resolve(import.meta.dirname, '../../../slides');

/** Works on a copy of the real slides; `edit` changes a file of the quiz, `waiting` lists what of it waits for an approval, as rule and file. */
async function inCopy(work: (at: { slides: string; edit: Edit; waiting: () => Promise<string[]> }) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'concentric-approve-'));
  try {
    const slides = join(parent, 'slides');
    await cp(REAL, slides, { recursive: true });
    const edit: Edit = async (name, from, to) => {
      const file = join(slides, 'quiz', name);
      const text = await readFile(file, 'utf8');
      expect(text).toContain(from);
      await writeFile(file, text.replace(from, to));
    };
    const waiting = async () => {
      const { unapproved } = await readSlidesFolder(slides);
      return unapproved.filter(({ file }) => file.includes('/quiz/')).map(({ rule, file }) => `${rule} ${file.split('/').at(-1)}`);
    };
    await work({ slides, edit, waiting });
  } finally {
    await rm(parent, { recursive: true });
  }
}
type Edit = (name: string, from: string, to: string) => Promise<void>;

const BY = { deck: 'quiz', by: '王芳', date: '2026-11-29', translated: false };

test('a deck that is approved waits no more, until a word of it is edited', () =>
  inCopy(async ({ slides, edit, waiting }) => {
    expect(await waiting()).toEqual(['approval deck.md']);
    expect(await approve({ folder: slides, ...BY })).toMatchObject({ isDone: true });
    expect(await waiting()).toEqual([]);
    expect((await readSlidesFolder(slides)).problems).toEqual([]);
    await edit('deck.md', 'minutes="1"', 'minutes="2"');
    expect(await waiting()).toEqual([]);
    await edit('deck.md', '答案在总书记的原话里', '答案就在总书记的原话里');
    expect(await waiting()).toEqual(['approval deck.md', 'old-translation deck.en.md']);
  }));

test('English that was not touched is not approved with an edited original, unless somebody says so', () =>
  inCopy(async ({ slides, edit, waiting }) => {
    await approve({ folder: slides, ...BY });
    await edit('deck.md', '答案在总书记的原话里', '答案就在总书记的原话里');
    expect((await approve({ folder: slides, ...BY })).lines.at(-1)?.zh).toContain('--translated');
    expect(await waiting()).toEqual(['old-translation deck.en.md']);
    await approve({ folder: slides, ...BY, translated: true });
    expect(await waiting()).toEqual([]);
    await edit('deck.en.md', 'Working idea', 'A working idea');
    expect(await waiting()).toEqual(['approval deck.en.md']);
  }));

test('a deck with an error, an unknown deck and a route are refused, and nothing is written', () =>
  inCopy(async ({ slides, edit, waiting }) => {
    expect((await approve({ folder: slides, ...BY, deck: 'quizz' })).isDone).toBe(false);
    expect((await approve({ folder: slides, ...BY, deck: 'ten-minutes' })).isDone).toBe(false);
    await edit('deck.md', '认领农村低保户300余棵', '认领农村低保户300棵');
    expect(await approve({ folder: slides, ...BY })).toMatchObject({ isDone: false });
    expect(await waiting()).toEqual(['approval deck.md']);
  }));

test('orders without a name, or with more than one folder, are refused with how to write them', () => {
  for (const args of [
    ['--approve', 'quiz'],
    ['--approve'],
    ['--approve', 'quiz', '--by', ' '],
    ['--approve', 'quiz', '--by', '甲', 'a', 'b'],
  ])
    expect(readApproval(args, '2026-11-29')).toMatchObject({ kind: 'refused', why: { zh: expect.stringContaining('--by') } });
  expect(readApproval(['slides', '--json'], '2026-11-29')).toBeUndefined();
});

test('what is ordered is done, and told in both languages', () =>
  inCopy(async ({ slides, waiting }) => {
    const orders = readApproval([slides, '--approve', 'quiz', '--by', ' 王芳 '], '2026-11-29');
    const said: string[] = [];
    expect(
      orders &&
        (await checkApproval(
          orders,
          (line) => said.push(line),
          () => undefined,
        )),
    ).toBe(0);
    expect(said[0]).toBe('quiz：王芳 2026-11-29 审过，记在 deck.md 里\nquiz: approved by 王芳 on 2026-11-29, written into deck.md');
    expect(await waiting()).toEqual([]);
  }));
