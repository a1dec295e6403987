import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { EMPTY_GLOSSARY, type Glossary, parseGlossary } from '../../src/core/deck/glossary.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { ROUTES_FOLDER } from '../../src/core/deck/routes/route.ts';
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

/** The glossary with its file's name and text, to find lines. */
interface ReadGlossary {
  readonly glossary: Glossary;
  readonly file: string;
  readonly text: string;
}

/** Reads files of one slides folder once: collects its problems, names files for messages, reads each article only once. Never throws. */
export class FolderReader {
  readonly problems: Problem[] = [];
  /** What waits for an approval; told by the check, not in the hall. */
  readonly unapproved: Problem[] = [];
  readonly root: string;
  readonly #name: string;
  readonly #articles = new Map<string, Promise<ReadArticle>>();
  #glossary: Promise<ReadGlossary> | undefined;

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

  /** The exhibition's glossary; empty where there is none. */
  async glossary(): Promise<Glossary> {
    this.#glossary ??= this.#readGlossary();
    return (await this.#glossary).glossary;
  }

  /** Holds the glossary against every article that has been read by now. */
  async checkGlossary(): Promise<void> {
    this.#glossary ??= this.#readGlossary();
    const { glossary, file, text } = await this.#glossary;
    const read = await Promise.all(this.#articles.values());
    const articles = read.flatMap(({ article }) => article ?? []);
    this.problems.push(...glossaryTerms(file, glossary, articles, text));
  }

  /** Names of the folders that hold a deck.md, in the alphabet's order, without the routes'; what lies there in its place is told. */
  async deckFolders(): Promise<readonly string[]> {
    try {
      const names = (await readdir(this.root)).filter((name) => name !== ROUTES_FOLDER).sort();
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

  async #readGlossary(): Promise<ReadGlossary> {
    const place = path.join(this.root, 'glossary.yaml');
    const [file, read] = [this.nameOf(place), await this.read(place)];
    if (read.kind === 'refused') return { glossary: EMPTY_GLOSSARY, file, text: '' };
    const { glossary, problems } = parseGlossary(file, read.text);
    this.problems.push(...problems);
    return { glossary, file, text: read.text };
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
