import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Deck, Exhibition, Notes, Slide } from '../src/core/deck/deck.ts';
import { buildLibrary, type Library } from '../src/core/deck/library.ts';
import { parseDeck, parseExhibition } from '../src/core/deck/parse.ts';
import type { Problem } from '../src/core/deck/problem.ts';
import { checkDeck, checkExhibition } from '../src/core/deck/rules/rules.ts';
import { isInside } from './protocol/confined-path.ts';
import { readConfined } from './slides/confined-file.ts';
import { type ReadArticle, readArticle } from './slides/read-article.ts';

/** One use of `ours`: a number that is ours, where and why. */
export interface OurUse {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly why: string;
}

/** All that a slides folder holds, read and checked. Files are named from the root's parent: slides/innovation-park/deck.md. */
export interface Content {
  readonly library: Library;
  /** A deck's id → its slides that may be shown. */
  readonly shown: ReadonlyMap<string, readonly Slide[]>;
  /** A deck's id → all its notes; never for a page that an audience sees. */
  readonly notes: ReadonlyMap<string, readonly Notes[]>;
  readonly problems: readonly Problem[];
  readonly ours: readonly OurUse[];
}

const NO_EXHIBITION: Exhibition = { title: '', standfirst: [], credit: '', from: [] };
const DECK_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Reads a slides folder: exhibition.yaml, every folder with a deck.md, their articles. What can't be read is a problem; it never throws. */
export async function readSlidesFolder(folder: string): Promise<Content> {
  const root = await realpath(folder).catch(() => path.resolve(folder));
  const reader = new FolderReader(root, path.basename(path.resolve(folder)));
  const exhibition = await reader.readExhibition();
  const decks: Deck[] = [];
  for (const id of await reader.deckFolders()) {
    const deck = await reader.readDeck(id);
    if (deck) decks.push(deck);
  }
  const { library, shown } = buildLibrary(exhibition, decks, reader.problems);
  return {
    library,
    shown,
    notes: new Map(decks.map((deck) => [deck.head.id, deck.notes])),
    problems: reader.problems,
    ours: decks.flatMap((deck) => deck.ours.map((own) => ({ file: deck.file, ...own }))),
  };
}

/** Reads one folder once, collects its problems, and reads each article only once. */
class FolderReader {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #name: string;
  readonly #articles = new Map<string, ReadArticle>();

  constructor(root: string, name: string) {
    this.#root = root;
    this.#name = name;
  }

  async readExhibition(): Promise<Exhibition> {
    const file = path.join(this.#root, 'exhibition.yaml');
    const read = await readConfined(this.#root, file);
    if (read.kind === 'refused') {
      this.#tell(file, 'exhibition', '', read.why, '写一个 exhibition.yaml：source、title、standfirst、credit、from');
      return NO_EXHIBITION;
    }
    const { exhibition, source, problems } = parseExhibition(this.#nameOf(file), read.text);
    this.problems.push(...problems);
    if (!exhibition) return NO_EXHIBITION;
    const { article } = await this.#readArticle(this.#root, source);
    const found = checkExhibition(this.#nameOf(file), exhibition, article, read.text);
    this.problems.push(...found);
    // Like a slide, words with an error are kept off the screen.
    return found.some(({ severity }) => severity === 'error') ? NO_EXHIBITION : exhibition;
  }

  /** Names of the folders that hold a deck.md, in the alphabet's order. */
  async deckFolders(): Promise<readonly string[]> {
    try {
      const names = (await readdir(this.#root)).sort();
      const holds = await Promise.all(names.map((name) => this.#holdsDeck(name)));
      return names.filter((_, index) => holds[index]);
    } catch {
      this.#tell(this.#root, 'slides-folder', this.#name, '读不出展项文件夹', '检查文件夹在不在、能不能读');
      return [];
    }
  }

  async readDeck(id: string): Promise<Deck | undefined> {
    const file = path.join(this.#root, id, 'deck.md');
    const read = await readConfined(this.#root, file);
    if (read.kind === 'refused') {
      this.#tell(file, 'deck-file', id, read.why, '换上能读的 deck.md');
      return undefined;
    }
    if (!DECK_ID.test(id)) {
      this.#tell(file, 'deck-id', id, '文件夹的名称只能用小写字母、数字和连字符', '改文件夹的名称，例如 innovation-park');
      return undefined;
    }
    const { deck, problems } = parseDeck(this.#nameOf(file), id, read.text);
    this.problems.push(...problems);
    if (!deck) return undefined;
    const { article } = await this.#readArticle(path.join(this.#root, id), deck.source);
    this.problems.push(...checkDeck(deck, article, read.text));
    return deck;
  }

  async #holdsDeck(name: string): Promise<boolean> {
    const inside: readonly string[] = await readdir(path.join(this.#root, name)).catch(() => []);
    return inside.includes('deck.md');
  }

  async #readArticle(from: string, source: string): Promise<ReadArticle> {
    const file = path.resolve(from, source);
    const known = this.#articles.get(file);
    if (known) return known;
    const read = await readArticle(this.#root, file, (name) => this.#nameOf(name));
    this.problems.push(...read.problems);
    this.#articles.set(file, read);
    return read;
  }

  #nameOf(file: string): string {
    if (file === this.#root) return this.#name;
    return isInside(this.#root, file) ? `${this.#name}/${path.relative(this.#root, file).split(path.sep).join('/')}` : `${this.#name}/…`;
  }

  #tell(file: string, rule: string, words: string, why: string, instead: string): void {
    this.problems.push({ severity: 'error', rule, file: this.#nameOf(file), line: 1, words, why, instead });
  }
}
