import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { readOrders } from '../../tools/check/orders.ts';
import { check } from '../../tools/check.ts';

const REAL = path.resolve(import.meta.dirname, '../../slides');

/** A folder that goes with the test. */
const test = base.extend<{ parent: string }>({
  parent: async ({ baseURL: _ }, use) => {
    const parent = await mkdtemp(path.join(tmpdir(), 'concentric-check-'));
    await use(parent);
    await rm(parent, { recursive: true });
  },
});

async function run(...args: readonly string[]): Promise<{ code: number; text: string; complaint: string }> {
  const [lines, complaints]: [string[], string[]] = [[], []];
  const code = await check(
    await readOrders(args),
    (line) => lines.push(line),
    (line) => complaints.push(line),
  );
  return { code, text: lines.join('\n'), complaint: complaints.join('\n') };
}

/** The real slides with one 余 lost, and one deck without its English. */
async function brokenSlides(parent: string): Promise<string> {
  const slides = path.join(parent, 'slides');
  await cp(REAL, slides, { recursive: true });
  const file = path.join(slides, 'innovation-park/deck.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('- 300余家 | 企业', '- 300家 | 企业'));
  await rm(path.join(slides, 'innovation-park/deck.en.md'));
  return slides;
}

test('the real slides pass, with their own numbers listed and one line of summary at the end', async () => {
  const { code, text } = await run(REAL);
  expect(code).toBe(0);
  expect(text).toContain('slides/innovation-park/deck.md:14  minutes=1  计划讲解的分钟数');
  expect(text.split('\n').at(-1)).toBe('共 5 个展项（筹备中 0 个），可展示 45 页：必须改 0 处，建议改 0 处，待办 5 处');
});

test('an error is told with its place, its reason and what to write, below its deck and before what waits, and fails', async ({
  parent,
}) => {
  const { code, text } = await run(await brokenSlides(parent));
  expect(code).toBe(1);
  expect(text).toContain('■ innovation-park  国际创新园\n\n  必须改\n    slides/innovation-park/deck.md:22  300家');
  expect(text).toContain('问题：原文是“300余家企业”，这里少了“余”');
  expect(text).toContain('改法：请补上“余”，写“300余家”');
  expect(text).toMatch(/\n {2}必须改\n[^■]*\n {2}待办\n[^■]*还没有英文版/);
  expect(text.split('\n').at(-1)).toContain('必须改 1 处，建议改 0 处，待办 6 处');
});

test('what is wrong with a route is told below the routes, and fails like a deck’s', async ({ parent }) => {
  const slides = path.join(parent, 'slides');
  await cp(REAL, slides, { recursive: true });
  const file = path.join(slides, 'routes/ten-minutes.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('#structure | 1 分钟', '#structur | 2 分钟'));
  const { code, text } = await run(slides);
  expect(code).toBe(1);
  expect(text).toContain('■ routes  线路\n\n  必须改\n    slides/routes/ten-minutes.md:22  innovation-park#structur\n');
  expect(text).toContain('改法：是不是 innovation-park#structure？');
  expect(text).toMatch(/\n {2}建议改\n {4}slides\/routes\/ten-minutes\.md:4 {2}minutes: 10\n[^■]*各页合起来是 11 分钟/);
});

test('the same is told in English', async ({ parent }) => {
  const { code, text } = await run(await brokenSlides(parent), '--english');
  expect(code).toBe(1);
  expect(text).toContain('■ innovation-park  国际创新园\n\n  Must change\n    slides/innovation-park/deck.md:22  300家');
  expect(text).toContain('Why: The article has “300余家企业”; here “余” is missing');
  expect(text).toContain('Do: Put “余” back: write “300余家”');
  expect(text.split('\n').at(-1)).toContain('must change: 1, should change: 0, to do: 6');
});

test('machines get JSON, every field in its place', async ({ parent }) => {
  const { code, text } = await run(await brokenSlides(parent), '--json');
  expect(code).toBe(1);
  const { problems, totals } = JSON.parse(text);
  expect(totals).toMatchObject({ decks: 5, error: 1, warning: 0, todo: 6 });
  expect(problems.filter(({ rule }: { rule: string }) => rule !== 'approval')).toEqual([
    {
      ...{ deck: 'innovation-park', slide: 'community', file: 'slides/innovation-park/deck.md', line: 22, severity: 'error' },
      ...{ rule: 'unknown-figure', words: '300家' },
      why: { zh: '原文是“300余家企业”，这里少了“余”', en: 'The article has “300余家企业”; here “余” is missing' },
      instead: { zh: '请补上“余”，写“300余家”', en: 'Put “余” back: write “300余家”' },
    },
    expect.objectContaining({ deck: 'innovation-park', slide: null, rule: 'missing-translation', severity: 'todo' }),
  ]);
});

test('what waits and what should change alone fail nothing', async ({ parent }) => {
  const slides = path.join(parent, 'slides');
  await cp(REAL, slides, { recursive: true });
  await rm(path.join(slides, 'overview/deck.en.md'));
  const { code, text } = await run(slides);
  expect(text).toContain('待办 6 处');
  expect(code).toBe(0);
});

test('what belongs to no deck is told of the whole exhibition', async ({ parent }) => {
  const slides = path.join(parent, 'slides');
  await cp(REAL, slides, { recursive: true });
  await rm(path.join(slides, 'exhibition.en.yaml'));
  expect((await run(slides)).text).toContain('■ 整个展厅\n\n  待办\n    slides/exhibition.en.yaml:1');
});

test('a deck that can’t be read stands below its own name', async ({ parent }) => {
  const slides = path.join(parent, 'slides');
  await cp(REAL, slides, { recursive: true });
  await writeFile(path.join(slides, 'quiz/deck.md'), '# no head');
  expect((await run(slides)).text).toContain('■ quiz\n\n  必须改\n    slides/quiz/deck.md:1');
});

test('a folder without decks is an error', async ({ parent }) => {
  const { code, text } = await run(parent);
  expect(code).toBe(1);
  expect(text).toContain('没有一个读得出的展项');
});

const REFUSED: readonly (readonly [string, readonly string[], string, string])[] = [
  ['a switch that nobody knows', ['--verbose'], '不认识 --verbose', 'no switch --verbose'],
  ['a switch with a value', ['--json=x'], '不认识 --json=x', 'no switch --json=x'],
  ['a folder that isn’t there', ['/nowhere/slides'], '没有 /nowhere/slides 这个文件夹', 'no folder /nowhere/slides'],
  ['a file in a folder’s place', [import.meta.filename], '不是文件夹', 'is not a folder'],
  ['--json beside --all, whose walks say lines', [REAL, '--json', '--all'], '不能一起用', 'doesn’t go with --all'],
  ['two folders', [REAL, REAL], '一次只检查一个文件夹', 'One folder at a time'],
];
for (const [name, args, zh, en] of REFUSED)
  test(`${name} is answered by a plain sentence, and nothing is checked`, async () => {
    const { code, text, complaint } = await run(...args);
    expect(code).toBe(2);
    expect(text).toBe('');
    expect(complaint).toContain(zh);
    expect(complaint).toContain(en);
  });
