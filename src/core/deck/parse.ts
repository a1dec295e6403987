import * as z from 'zod';
import type { Deck, Exhibition } from './deck.ts';
import type { Problem } from './problem.ts';
import { type HeadProblem, readExhibition, readHead } from './read-head.ts';
import { type Reading, readSlide } from './read-slide.ts';
import { splitSlides } from './split-slides.ts';

z.config(z.locales.zhCN());

function headProblems(file: string, problems: readonly HeadProblem[]): Problem[] {
  return problems.map(({ line, words, why }) => ({
    severity: 'error',
    rule: 'front-matter',
    file,
    line,
    words,
    why,
    instead: '照文件开头的样子改正这一项',
  }));
}

/** Reads one deck file; `id` is its folder's name. Without a readable head there is no deck, only problems. Never throws. */
export function parseDeck(file: string, id: string, text: string): { deck: Deck | undefined; problems: readonly Problem[] } {
  const split = splitSlides(text);
  if (!split.head) {
    return {
      deck: undefined,
      problems: [
        {
          severity: 'error',
          rule: 'front-matter',
          file,
          line: 1,
          words: text.slice(0, 20),
          why: '文件开头没有“---”之间的说明',
          instead: '在第一行写 ---，写上 name、title 等，再写 ---',
        },
      ],
    };
  }
  const read = readHead(split.head, id);
  const problems: Problem[] = headProblems(file, read.problems);
  if (read.value === undefined) return { deck: undefined, problems };
  const { head, source } = read.value;
  const reading: Reading = { file, problems, notes: [], ours: [] };
  const slides = split.slides.map((piece, index) => readSlide(piece, index + 1, head.unit, reading));
  return { deck: { file, head, slides, notes: reading.notes, ours: reading.ours, source }, problems };
}

/** Reads exhibition.yaml. Never throws. */
export function parseExhibition(
  file: string,
  text: string,
): { exhibition: Exhibition | undefined; source: string; problems: readonly Problem[] } {
  const read = readExhibition(text);
  return { exhibition: read.value?.exhibition, source: read.value?.source ?? '', problems: headProblems(file, read.problems) };
}
