import type { Language } from '../language.ts';
import type { Tell } from './blocks/block-reader.ts';
import { charactersOf } from './characters.ts';
import type { DeckHead, Notes, OurNumber, Slide } from './deck.ts';
import type { FenceProblem } from './fence.ts';
import type { Problem } from './problem.ts';
import type { RawBlock } from './raw.ts';
import { readBlocks } from './read-blocks.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Said } from './said.ts';
import type { Piece } from './split-slides.ts';
import { meant } from './text/meant.ts';
import { MOST_CHARACTERS, tooLong } from './too-long.ts';
import { tellUnsafe } from './unsafe.ts';

const FENCE_TEXT: Readonly<Record<FenceProblem['kind'], { why: Said; instead: Said }>> = {
  unclosed: {
    why: { zh: '这个块没有合上', en: 'This block isn’t closed' },
    instead: { zh: '在块的末尾另起一行，写同样多的冒号', en: 'Write as many colons on a line of their own where the block ends' },
  },
  unopened: {
    why: { zh: '这里合上了一个没有打开的块', en: 'This closes a block that nothing opened' },
    instead: { zh: '删去这一行，或在前面补上“::: 块名”', en: 'Delete this line, or open the block before it: “::: name”' },
  },
  nameless: {
    why: { zh: '这个块没有名称', en: 'This block has no name' },
    instead: { zh: '写成“::: 块名 属性="…"”', en: 'Write “::: name attribute="…"”' },
  },
  'bad-attribute': {
    why: { zh: '属性读不出', en: 'These attributes can’t be read' },
    instead: { zh: '每项写成 名称="值"，引号用半角', en: 'Write each as name="value", with straight quotation marks' },
  },
};

const SLIDE_ID: readonly [Said, Said] = [
  { zh: '页名只能用小写字母、数字和连字符', en: 'A slide’s id has small letters, digits and hyphens only' },
  { zh: '例如 id="daily"', en: 'For example id="daily"' },
];
const MISSING_TITLE: readonly [Said, Said] = [
  { zh: '这一页没有标题', en: 'This slide has no title' },
  { zh: '写一行“# 标题”', en: 'Write a line “# Title”' },
];
const SLIDE_ATTRIBUTES = ['id', 'kicker', 'minutes', 'ours'];
/** What reading a deck collects beside its slides. */
export interface Reading {
  readonly file: string;
  readonly head: Pick<DeckHead, 'id' | 'accent' | 'unit'>;
  readonly language: Language;
  readonly problems: Problem[];
  readonly notes: Notes[];
  readonly ours: OurNumber[];
}

/** A slide as its file is cut up. */
type SlidePiece = { readonly body: Piece; readonly notes: Piece | undefined };

function emptyWhenLong(piece: Piece): Piece {
  return tooLong(piece.text, MOST_CHARACTERS.slide) ? { ...piece, text: '' } : piece;
}

function collectOurs(blocks: readonly RawBlock[], ours: OurNumber[]): void {
  for (const block of blocks) {
    const why = block.attributes['ours'];
    const minutes = block.attributes['minutes'];
    if (why !== undefined)
      ours.push({
        line: block.line,
        words: block.name === 'slide' && minutes !== undefined ? `minutes=${minutes}` : `::: ${block.name}`,
        why,
      });
    collectOurs(block.children, ours);
  }
}

/** Reads one slide of a deck; `number` counts from 1 and names a slide that has no id. Problems, notes and our numbers go into `reading`. */
export function readSlide(written: SlidePiece, number: number, reading: Reading): Slide {
  const piece = { body: emptyWhenLong(written.body), notes: written.notes && emptyWhenLong(written.notes) };
  const { title, prose, blocks: raws, fenceProblems } = readMarkdown(piece.body.text, piece.body.line);
  const directive = raws.find((raw) => raw.name === 'slide');
  const id = directive?.attributes['id'] ?? `page-${number}`;
  const tell: Tell = (rule, line, words, why, instead) =>
    reading.problems.push({ severity: 'error', rule, file: reading.file, line, words, why, instead, slide: id });
  for (const long of [written.body, written.notes]) {
    const told = long && tooLong(long.text, MOST_CHARACTERS.slide);
    if (told) tell('too-long', long.line, long.text.slice(0, 20), told.why, told.instead);
  }
  for (const fence of fenceProblems)
    tell(`fence-${fence.kind}`, piece.body.line + fence.line, fence.words, FENCE_TEXT[fence.kind].why, FENCE_TEXT[fence.kind].instead);
  for (const key of Object.keys(directive?.attributes ?? {})) {
    if (!SLIDE_ATTRIBUTES.includes(key))
      tell(
        'unknown-attribute',
        directive?.line ?? piece.body.line,
        `${key}="…"`,
        { zh: `::: slide 没有 ${key} 这一项`, en: `::: slide has nothing called ${key}` },
        meant(key, SLIDE_ATTRIBUTES),
      );
  }
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) tell('slide-id', directive?.line ?? piece.body.line, id, ...SLIDE_ID);
  if (title === undefined) tell('missing-title', piece.body.line, '', ...MISSING_TITLE);
  tellUnsafe(piece.body, prose, tell);
  collectOurs(raws, reading.ours);
  const minutes = Number(directive?.attributes['minutes'] ?? 0);
  if (!Number.isFinite(minutes) || minutes < 0)
    tell(
      'slide-minutes',
      directive?.line ?? piece.body.line,
      `minutes="${directive?.attributes['minutes']}"`,
      { zh: '计划时间读不出', en: 'The planned time can’t be read' },
      { zh: '写分钟数，例如 minutes="2"', en: 'Write a number of minutes, such as minutes="2"' },
    );
  if (minutes > 0 && directive?.attributes['ours'] === undefined)
    tell(
      'slide-minutes',
      directive?.line ?? piece.body.line,
      `minutes="${minutes}"`,
      { zh: '计划时间是我们定的数，要注明', en: 'The planned time is a number of our own, and has to say so' },
      { zh: '加上 ours="计划讲解的分钟数"', en: 'Add ours="计划讲解的分钟数"' },
    );
  const blocks = readBlocks(
    raws.filter((raw) => raw !== directive),
    id,
    tell,
    reading.language,
  );
  reading.notes.push({
    slide: id,
    text: piece.notes?.text.trim() ?? '',
    line: piece.notes?.line ?? piece.body.line,
    minutes: Number.isFinite(minutes) ? minutes : 0,
  });
  const shown = { title: title?.lines ?? [], prose, blocks };
  const steps = blocks.reduce((sum, block) => sum + (block.kind === 'steps' ? block.items.length - 1 : 0), 0);
  return {
    id,
    deck: reading.head.id,
    accent: reading.head.accent,
    line: piece.body.line,
    language: reading.language,
    kicker: directive?.attributes['kicker'] ?? reading.head.unit,
    ...shown,
    steps,
    characters: charactersOf(shown),
  };
}
