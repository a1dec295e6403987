import { FILM_WORDS } from './blocks/film-words.ts';
import { INTERFACE } from './interface-words.ts';
import { LECTURE_WORDS } from './lecture-words.ts';

/** All characters that the interface may show, so that their fonts are there before they are. */
export function interfaceCharacters(): string {
  const texts = [...Object.values(INTERFACE), ...Object.values(FILM_WORDS), ...Object.values(LECTURE_WORDS)].flatMap((words) =>
    Object.values(words).map((word) => (typeof word === 'function' ? word(0, 0) : word)),
  );
  return `${texts.join('')}0123456789/:−`;
}
