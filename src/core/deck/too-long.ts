import type { Said } from './said.ts';

/** The most that is read of each kind of text, in characters. Whatever is longer is a mistake or an attack, and would keep the program busy. */
export const MOST_CHARACTERS = {
  /** A deck: what a file of 2 MiB holds. */
  deck: 2 * 1024 * 1024,
  /** A slide's body, and its notes: six times the exhibition's longest. */
  slide: 8_000,
  /** Front matter, glossary, list of moves: twenty times the exhibition's glossary. */
  yaml: 64 * 1024,
  /** Subtitles: those of three hours of speech. */
  subtitles: 256 * 1024,
} as const;

/** Why a text can't be read, and what to do, when it is longer than the most of its kind; undefined when it isn't. */
export function tooLong(text: string, most: number): { readonly why: Said; readonly instead: Said } | undefined {
  if (text.length <= most) return undefined;
  return {
    why: {
      zh: `这里有 ${text.length} 个字，超过 ${most} 个，读不了`,
      en: `There are ${text.length} characters here; more than ${most} can’t be read`,
    },
    instead: { zh: '看看是不是误贴进来的，删去或分开写', en: 'See whether it was pasted by mistake; delete it, or break it up' },
  };
}
