import { type NumberWords, numbersIn } from '../number.ts';
import { numbersOfArticle } from './table.ts';

/** A passage where it stands in the article, so that the words around it can be read too. One that isn't in the article stands alone. */
export interface Passage {
  /** The passage's own words. */
  readonly words: string;
  /** The text that it stands in, and its bounds there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** All numbers of `text`. */
  readonly numbers: readonly NumberWords[];
}

/** Finds passages in an article and keeps what it found; every place counts where a passage stands more than once. Rows of a `|` table may be named in one line. */
export function passageFinder(text: string): (passages: readonly string[]) => readonly Passage[] {
  const numbers = numbersOfArticle(text);
  const found = new Map<string, readonly Passage[]>();
  const find = (words: string): readonly Passage[] => {
    const places: Passage[] = [];
    for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
      places.push({ words, text, start: at, end: at + words.length, numbers });
    for (const { 0: rows, index } of isTable(words) ? text.matchAll(rowsLike(words)) : [])
      places.push({ words: rows, text, start: index, end: index + rows.length, numbers });
    return places.length > 0 ? places : [{ words, text: words, start: 0, end: words.length, numbers: numbersIn(words) }];
  };
  return (passages) =>
    passages.flatMap((words) => {
      const known = found.get(words) ?? find(words);
      found.set(words, known);
      return known;
    });
}

/** The numbers that lie wholly inside the passage. */
export function numbersOf(passage: Passage): readonly NumberWords[] {
  return passage.numbers.filter((number) => number.start >= passage.start && number.end <= passage.end);
}

function isTable(words: string): boolean {
  return words.startsWith('|') && words.endsWith('|');
}

/** The same cells one behind the other, however blanks, line ends and doubled `|` part them. */
function rowsLike(words: string): RegExp {
  const cells = words.split('|').map((cell) => cell.trim().replace(/[.*+?^${}()[\]\\/-]/g, '\\$&'));
  return new RegExp(`\\|[ \\t]*${cells.filter((cell) => cell !== '').join('[ \\t]*\\|[\\s|]*')}[ \\t]*\\|`, 'gu');
}
