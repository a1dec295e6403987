import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../src/core/deck/article.ts';
import type { Deck } from '../../src/core/deck/deck.ts';
import { DECK_ID } from '../../src/core/deck/deck-id.ts';
import type { DeckInLanguages } from '../../src/core/deck/library.ts';
import { parseDeck, parseTranslation } from '../../src/core/deck/parse.ts';
import { approvalProblems, type MarkedDeck } from '../../src/core/deck/rules/approval.ts';
import { missingDeck } from '../../src/core/deck/rules/missing-translation.ts';
import { checkDeck, checkSubtitles } from '../../src/core/deck/rules/rules.ts';
import {
  type CheckedDeckFile,
  checkTranslatedSubtitles,
  checkTranslation,
  type DeckFile,
} from '../../src/core/deck/rules/translation-rules.ts';
import type { Said } from '../../src/core/deck/said.ts';
import { headOf } from '../../src/core/deck/split-slides.ts';
import { wordsOfSubtitles } from '../../src/core/deck/words/subtitle-words.ts';
import type { Words } from '../../src/core/deck/words.ts';
import { NO_SUCH_FILE } from './confined-file.ts';
import type { FolderReader } from './folder-reader.ts';
import { readMedia } from './read-media.ts';
import type { DecodedText } from './text-encoding.ts';
import { wordsMark } from './words-mark.ts';

const BAD_ID: readonly [Said, Said] = [
  { zh: '文件夹的名称只能用小写字母、数字和连字符', en: 'A deck’s folder has small letters, digits and hyphens only in its name' },
  { zh: '改文件夹的名称，例如 innovation-park', en: 'Give the folder another name, such as innovation-park' },
];

/** How much of a deck's files is read: attract and home need no more than their heads. */
export type Part = 'heads' | 'whole';

/** Reads and checks the deck in the folder `id` with its translation; undefined when it can't be shown at all. Problems go to the reader. */
export async function readDeck(reader: FolderReader, id: string, part: Part): Promise<DeckInLanguages | undefined> {
  const file = path.join(reader.root, id, 'deck.md');
  const read = await readPart(reader, file, part);
  if (read.kind === 'refused') {
    reader.tell(file, 'deck-file', id, read.why, { zh: '换上能读的 deck.md', en: 'Bring a deck.md that can be read' });
    return undefined;
  }
  if (!DECK_ID.test(id)) {
    reader.tell(file, 'deck-id', id, ...BAD_ID);
    return undefined;
  }
  const { deck, problems } = parseDeck(reader.nameOf(file), id, read.text);
  reader.problems.push(...problems);
  if (!deck) return undefined;
  const { article } = await reader.article(path.join(reader.root, id), deck.source);
  const found = checkDeck(deck, article, read.text, await reader.glossary());
  reader.problems.push(...found);
  const original = { deck, text: read.text, problems: [...problems, ...found] };
  const en = await readTranslation(reader, original, article, part);
  if (part === 'whole') reader.unapproved.push(...approvalProblems(marked(original), en && marked(en)));
  return { isRead: part === 'whole', ...(await withMedia(reader, deck, en?.deck, article)) };
}

async function readPart(reader: FolderReader, file: string, part: Part): Promise<DecodedText> {
  const read = await reader.read(file);
  return read.kind === 'read' && part === 'heads' ? { ...read, text: headOf(read.text) } : read;
}

async function readTranslation(
  reader: FolderReader,
  original: CheckedDeckFile,
  article: Article | undefined,
  part: Part,
): Promise<DeckFile | undefined> {
  const file = path.join(reader.root, original.deck.head.id, 'deck.en.md');
  const read = await readPart(reader, file, part);
  if (read.kind === 'refused') {
    if (read.why === NO_SUCH_FILE) {
      const inside: readonly string[] = await readdir(path.dirname(file)).catch(() => []);
      if (!reader.tellLying(path.dirname(file), inside, 'deck.en.md')) reader.problems.push(...missingDeck(original.deck));
    } else
      reader.tell(file, 'deck-file', original.deck.head.id, read.why, {
        zh: '换上能读的 deck.en.md',
        en: 'Bring a deck.en.md that can be read',
      });
    return undefined;
  }
  const { deck, problems } = parseTranslation(reader.nameOf(file), original.deck, read.text);
  reader.problems.push(...problems);
  if (deck) reader.problems.push(...checkTranslation({ deck, text: read.text }, original, article, await reader.glossary()));
  return deck && { deck, text: read.text };
}

/** Both languages with what their films need; the English subtitles are held against the Chinese. */
async function withMedia(
  reader: FolderReader,
  deck: Deck,
  translated: Deck | undefined,
  article: Article | undefined,
): Promise<Pick<DeckInLanguages, 'original' | 'en'>> {
  const words: Words[] = [];
  const original = await readMedia(reader, deck, (own) => {
    words.push(...wordsOfSubtitles(own));
    return checkSubtitles(own, article);
  });
  const glossary = await reader.glossary();
  const en = translated && (await readMedia(reader, translated, (own) => checkTranslatedSubtitles(own, words, article, glossary)));
  return { original, en };
}

function marked({ deck, text }: DeckFile): MarkedDeck {
  return { deck, text, mark: wordsMark(text) };
}
