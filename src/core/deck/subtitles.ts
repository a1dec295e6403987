import type { Cue } from './block.ts';
import type { Deck } from './deck.ts';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import { plainText } from './text/plain-text.ts';
import { MOST_CHARACTERS, tooLong } from './too-long.ts';

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t].*)?$`);
/** Blocks of a WebVTT file that show nothing. */
const SILENT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

const EXAMPLE = '00:00:01.000 --> 00:00:04.000';
const NO_WEBVTT: Said = { zh: '这不是 WebVTT 字幕', en: 'These aren’t WebVTT subtitles' };
const BEGIN_WITH: Said = {
  zh: '第一行写 WEBVTT，空一行再写字幕',
  en: 'Write WEBVTT on the first line, then an empty line, then the subtitles',
};
const NO_TIME: Said = { zh: '这一段没有时间', en: 'These words have no time' };
const WRITE_A_TIME: Said = { zh: `在字的上面写一行 ${EXAMPLE}`, en: `Write a line above them: ${EXAMPLE}` };
const BAD_TIME: Said = { zh: '时间读不出，或者完得比开始早', en: 'The time can’t be read, or it ends before it begins' };
const TIMES_LOOK_SO: Said = {
  zh: `写成 ${EXAMPLE}：用半角，毫秒前是句点`,
  en: `Write it like ${EXAMPLE}: half-width, a full stop before the milliseconds`,
};

/** Reads a WebVTT file whose lines end with \n: its cues by time, their marks taken out. What can't be read is told and left out; never throws. */
export function readSubtitles(file: string, text: string): { cues: readonly Cue[]; problems: readonly Problem[] } {
  const long = tooLong(text, MOST_CHARACTERS.subtitles);
  if (long) return { cues: [], problems: [{ severity: 'warning', rule: 'subtitles', file, line: 1, words: text.slice(0, 20), ...long }] };
  const lines = plainText(text).split('\n');
  const problems: Problem[] = [];
  const tell = (line: number, words: string, why: Said, instead: Said) =>
    problems.push({ severity: 'warning', rule: 'subtitles', file, line, words, why, instead });
  if (!/^WEBVTT(?:\s|$)/.test(lines[0] ?? '')) tell(1, (lines[0] ?? '').slice(0, 30), NO_WEBVTT, BEGIN_WITH);
  const cues: Cue[] = [];
  for (const { line, own } of blocksOf(lines)) {
    if (SILENT.test(own[0] ?? '')) continue;
    const at = own.findIndex((each) => each.includes('-->'));
    if (at < 0) {
      if (line > 1) tell(line, own[0] ?? '', NO_TIME, WRITE_A_TIME);
      continue;
    }
    const cue = cueOf(own[at] ?? '', own.slice(at + 1), line + at);
    if (cue) cues.push(cue);
    else tell(line + at, own[at] ?? '', BAD_TIME, TIMES_LOOK_SO);
  }
  return { cues: cues.sort((a, b) => a.begins - b.begins), problems };
}

/** The deck with its films' subtitles; `cuesOf` is asked with each file that a film names. */
export function withSubtitles(deck: Deck, cuesOf: (path: string) => readonly Cue[]): Deck {
  const slides = deck.slides.map((slide) => ({
    ...slide,
    blocks: slide.blocks.map((block) => (block.kind === 'video' && block.subtitles ? { ...block, cues: cuesOf(block.subtitles) } : block)),
  }));
  return { ...deck, slides };
}

/** What stands between empty lines, with its first line's number. */
function blocksOf(lines: readonly string[]): readonly { readonly line: number; readonly own: readonly string[] }[] {
  const blocks: { line: number; own: string[] }[] = [];
  let isOpen = false;
  lines.forEach((text, index) => {
    const isEmpty = text.trim() === '';
    if (!isEmpty && !isOpen) blocks.push({ line: index + 1, own: [] });
    if (!isEmpty) blocks.at(-1)?.own.push(text);
    isOpen = !isEmpty;
  });
  return blocks;
}

function cueOf(timing: string, text: readonly string[], line: number): Cue | undefined {
  const match = TIMING.exec(timing.trim());
  if (!match) return undefined;
  const [, ...parts] = match;
  const [begins, ends] = [secondsOf(parts.slice(0, 4)), secondsOf(parts.slice(4, 8))];
  const lines = text.map(plain).filter((line) => line !== '');
  return ends > begins ? { begins, ends, lines, line } : undefined;
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', milliseconds = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(milliseconds) / 1000;
}

function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
