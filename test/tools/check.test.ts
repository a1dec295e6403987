import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { check } from '../../tools/check.ts';

const REAL = path.resolve(import.meta.dirname, '../../slides');

async function run(folder: string): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const code = await check(folder, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

test('the real slides pass, with their own numbers listed and one line of summary at the end', async () => {
  const { code, text } = await run(REAL);
  expect(code).toBe(0);
  expect(text).toContain('slides/innovation-park/deck.md:14  minutes=1  计划讲解的分钟数');
  expect(text.split('\n').at(-1)).toContain('必须改 0 处，建议改 0 处，待办 0 处');
});

test('an error is told with its place, its reason and what to write, and fails', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'concentric-check-'));
  try {
    const slides = path.join(parent, 'slides');
    await cp(REAL, slides, { recursive: true });
    const file = path.join(slides, 'innovation-park/deck.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('- 300余家 | 企业', '- 300家 | 企业'));
    const { code, text } = await run(slides);
    expect(code).toBe(1);
    expect(text).toContain('■ slides/innovation-park/deck.md\n\n  必须改\n    slides/innovation-park/deck.md:22  300家');
    expect(text).toContain('问题：原文是“300余家企业”，这里少了“余”');
    expect(text).toContain('改法：请补上“余”，写“300余家”');
    expect(text.split('\n').at(-1)).toContain('必须改 1 处');
  } finally {
    await rm(parent, { recursive: true });
  }
});

test('a folder without decks is an error', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-empty-'));
  try {
    const { code, text } = await run(folder);
    expect(code).toBe(1);
    expect(text).toContain('没有一个读得出的展项');
  } finally {
    await rm(folder, { recursive: true });
  }
});
