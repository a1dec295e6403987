import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../src/core/deck/article.ts';
import { EMPTY_GLOSSARY, type Glossary, parseGlossary } from '../../src/core/deck/glossary.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { glossaryTerms } from '../../src/core/deck/rules/glossary-terms.ts';
import type { Said } from '../../src/core/deck/said.ts';
import { isInside } from '../protocol/confined-path.ts';
import { readConfined } from './confined-file.ts';
import { lyingInstead } from './office-file.ts';
import { type ReadArticle, readArticle } from './read-article.ts';

const NO_FOLDER: readonly [Said, Said] = [
  { zh: '读不出展项文件夹', en: 'The decks’ folder can’t be read' },
  { zh: '检查文件夹在不在、能不能读', en: 'Look whether the folder is there and may be read' },
];

/** Reads files of one slides folder once: collects its problems, names files for messages, reads each article only once. Never throws. */
export class FolderReader {
  readonly problems: Problem[] = [];
  /** What waits for an approval; told by the check, not in the hall. */
  readonly unapproved: Problem[] = [];
  readonly root: string;
  readonly #name: string;
  readonly #articles = new Map<string, Promise<ReadArticle>>();
  #glossary: Promise<Glossary> | undefined;

  /** `root` is the folder's real path; `name` is what messages call it. */
  constructor(root: string, name: string) {
    this.root = root;
    this.#name = name;
  }

  /** A file's text; `file` is absolute. */
  read(file: string): ReturnType<typeof readConfined> {
    return readConfined(this.root, file);
  }

  /** The article that a file in the folder `from` names as its source, joined. */
  article(from: string, source: string): Promise<ReadArticle> {
    const file = path.resolve(from, source);
    const known = this.#articles.get(file) ?? this.#readArticle(file);
    this.#articles.set(file, known);
    return known;
  }

  /** The exhibition's glossary, held against the first article that asks for it; empty where there is none. */
  glossary(article: Article | undefined): Promise<Glossary> {
    this.#glossary ??= this.#readGlossary(article);
    return this.#glossary;
  }

  /** Names of the folders that hold a deck.md, in the alphabet's order; what lies there in its place is told. */
  async deckFolders(): Promise<readonly string[]> {
    try {
      const names = (await readdir(this.root)).sort();
      const holds = await Promise.all(names.map((name) => this.#holdsDeck(name)));
      return names.filter((_, index) => holds[index]);
    } catch {
      this.tell(this.root, 'slides-folder', this.#name, ...NO_FOLDER);
      return [];
    }
  }

  nameOf(file: string): string {
    if (file === this.root) return this.#name;
    return isInside(this.root, file) ? `${this.#name}/${path.relative(this.root, file).split(path.sep).join('/')}` : `${this.#name}/…`;
  }

  /** Adds a problem of a whole file. */
  tell(file: string, rule: string, words: string, why: Said, instead: Said): void {
    this.problems.push({ severity: 'error', rule, file: this.nameOf(file), line: 1, words, why, instead });
  }

  async #readArticle(file: string): Promise<ReadArticle> {
    const read = await readArticle(this.root, file, (name) => this.nameOf(name));
    this.problems.push(...read.problems);
    return read;
  }

  async #readGlossary(article: Article | undefined): Promise<Glossary> {
    const file = path.join(this.root, 'glossary.yaml');
    const read = await this.read(file);
    if (read.kind === 'refused') return EMPTY_GLOSSARY;
    const { glossary, problems } = parseGlossary(this.nameOf(file), read.text);
    this.problems.push(...problems, ...glossaryTerms(this.nameOf(file), glossary, article, read.text));
    return glossary;
  }

  async #holdsDeck(name: string): Promise<boolean> {
    const inside: readonly string[] = await readdir(path.join(this.root, name)).catch(() => []);
    if (inside.includes('deck.md')) return true;
    this.tellLying(path.join(this.root, name), inside, 'deck.md');
    return false;
  }

  /** Tells what lies in a folder in the place of a file that isn't there; whether there is anything. */
  tellLying(folder: string, inside: readonly string[], wanted: string): boolean {
    const lying = lyingInstead(inside, wanted);
    if (lying) this.tell(path.join(folder, lying.name), 'office-file', lying.name, lying.why, lying.instead);
    return lying !== undefined;
  }
}
