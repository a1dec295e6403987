import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../electron/slides/text-encoding.ts';
import { wordsMark } from '../../electron/slides/words-mark.ts';
import { readSlidesFolder } from '../../electron/slides-folder.ts';
import type { Deck } from '../../src/core/deck/deck.ts';
import { parseDeck, parseTranslation } from '../../src/core/deck/parse.ts';
import type { Said } from '../../src/core/deck/said.ts';
import { withKeys } from './with-keys.ts';

/** What is approved, by whom, and when (2026-11-29). */
export interface Approving {
  readonly folder: string;
  readonly deck: string;
  readonly by: string;
  readonly date: string;
  /** Whether the English was held against the Chinese as it is now, though it wasn't edited since. */
  readonly translated: boolean;
}

/** What came of it, for a terminal. */
export interface Approved {
  readonly isDone: boolean;
  readonly lines: readonly Said[];
}

/** Writes into a deck's files who approved them and which words: `checked`, and in the English file also what it translates. A deck with 必须改 is not approved. */
export async function approve(own: Approving): Promise<Approved> {
  const { problems, notes, routes } = await readSlidesFolder(own.folder);
  const decks = [...notes.keys()].filter((id) => routes.every((route) => route.id !== id));
  if (!decks.includes(own.deck)) return refused(unknownDeck(own, decks));
  const wrong = problems.filter(({ severity, file }) => severity === 'error' && file.includes(`/${own.deck}/`));
  if (wrong.length > 0) return refused(stillWrong(own, wrong.length));
  const file = join(own.folder, own.deck, 'deck.md');
  const text = await textOf(file);
  const { deck } = parseDeck(file, own.deck, text ?? '');
  if (text === undefined || !deck) return refused({ zh: `读不出 ${file}`, en: `${file} can’t be read` });
  const mark = wordsMark(text);
  await write(file, withKeys(text, { checked: record(own, mark) }));
  const done = {
    zh: `${own.deck}：${own.by} ${own.date} 审过，记在 deck.md 里`,
    en: `${own.deck}: approved by ${own.by} on ${own.date}, written into deck.md`,
  };
  return { isDone: true, lines: [done, ...(await approveEnglish(own, deck, mark))] };
}

async function approveEnglish(own: Approving, original: Deck, mark: string): Promise<readonly Said[]> {
  const file = join(own.folder, own.deck, 'deck.en.md');
  const text = await textOf(file);
  const { deck } = text === undefined ? { deck: undefined } : parseTranslation(file, original, text);
  if (text === undefined || !deck) return [];
  const isUntouched = deck.approval?.words === wordsMark(text);
  if (isUntouched && deck.translates !== mark && !own.translated) return [ENGLISH_LEFT];
  await write(file, withKeys(text, { translates: `"${mark}"`, checked: record(own, wordsMark(text)) }));
  return [{ zh: '英文版也审过，记在 deck.en.md 里', en: 'The English too, written into deck.en.md' }];
}

function record({ by, date }: Approving, words: string): string {
  return `{ by: ${JSON.stringify(by)}, date: ${date}, words: "${words}" }`;
}

const ENGLISH_LEFT: Said = {
  zh: '英文版没有记：中文改过，英文没有动。对照过、不用改的话，再运行一次，加上 --translated',
  en: 'The English was left alone: the Chinese was edited, the English not. If you compared them, run this again with --translated',
};

function unknownDeck({ folder, deck }: Approving, known: readonly string[]): Said {
  return {
    zh: `${folder} 里没有读得出的展项 ${deck}；有：${known.join('、')}`,
    en: `There is no deck ${deck} in ${folder} that can be read; there are: ${known.join(', ')}`,
  };
}

function stillWrong({ deck }: Approving, count: number): Said {
  return {
    zh: `${deck} 还有 ${count} 处必须改，改好再审；运行 npm run check 看是哪几处`,
    en: `${deck} has ${count} problems that must be changed first; npm run check names them`,
  };
}

function refused(why: Said): Approved {
  return { isDone: false, lines: [why] };
}

async function textOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const read = bytes && decodeText(bytes);
  return read?.kind === 'read' ? read.text : undefined;
}

/** Whole or not at all: half a deck is never left behind. */
async function write(file: string, text: string): Promise<void> {
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}
