import type MiniSearch from 'minisearch';
import type { Slide } from '../../src/core/deck/deck.ts';
import { wordsOfSlide } from '../../src/core/deck/words.ts';

/** How many letters one word of the index holds: longer ones nobody types to find a slide. */
const MOST_INITIALS = 12;
const MOST_SYLLABLES = 6;
/** What is written with characters, and what with letters and digits. */
const RUNS = /\p{Script=Han}+|[a-z0-9]+(?:[.-][a-z0-9]+)*/gu;

type Entry = { readonly id: number; readonly title: string; readonly words: string };
type Tools = { readonly MiniSearch: typeof MiniSearch; readonly syllables: (characters: string) => readonly string[] };

/** Finds slides by their words, the words' pinyin or its initials, or their numbers. The tools for it are read when they are first needed: 1 MB that no visitor asks for. */
export class SlideSearch {
  #tools: Tools | undefined;
  #index: { readonly slides: readonly Slide[]; readonly search: MiniSearch<Entry> } | undefined;

  /** Resolves once slides can be found. */
  async ready(): Promise<void> {
    const [{ default: MiniSearch }, { pinyin }] = await Promise.all([import('minisearch'), import('pinyin-pro')]);
    const syllables = (characters: string) => pinyin(characters, { toneType: 'none', type: 'array', v: true });
    this.#tools ??= { MiniSearch, syllables };
  }

  /** Numbers (from 0) of the slides that hold what was typed, best first; a slide's own number comes before all. Nothing before it is ready. */
  find(slides: readonly Slide[], typed: string): readonly number[] {
    const numbered = /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= slides.length ? [Number(typed) - 1] : [];
    const found = this.#indexOf(slides)
      ?.search(typed, { prefix: true, boost: { title: 2 } })
      .map(({ id }) => Number(id));
    return [...new Set([...numbered, ...(found ?? [])])];
  }

  #indexOf(slides: readonly Slide[]): MiniSearch<Entry> | undefined {
    const tools = this.#tools;
    if (this.#index?.slides === slides || !tools) return this.#index?.search;
    const search = new tools.MiniSearch<Entry>({
      fields: ['title', 'words'],
      tokenize: (text) => tokensOf(text, tools.syllables),
      searchOptions: { tokenize: (text) => [text] },
    });
    search.addAll(slides.map(entryOf));
    this.#index = { slides, search };
    return search;
  }
}

function entryOf(slide: Slide, id: number): Entry {
  const words = wordsOfSlide(slide, '').filter(({ place }) => place !== 'title');
  return { id, title: slide.title.join(''), words: words.map(({ text }) => text).join('\n') };
}

/** For letters the word itself; for characters, from each one on, its initials and its whole pinyin, so that any of them may begin what is typed. */
function tokensOf(text: string, syllables: Tools['syllables']): string[] {
  return [...text.toLowerCase().matchAll(RUNS)].flatMap(([run]) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const read = syllables(run);
    return read.flatMap((_, from) => [
      read
        .slice(from, from + MOST_INITIALS)
        .map(([initial = '']) => initial)
        .join(''),
      read.slice(from, from + MOST_SYLLABLES).join(''),
    ]);
  });
}
