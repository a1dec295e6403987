/** What keys of a keyboard or clicker mean in a talk. */
export type KeyMeaning = 'on' | 'back' | 'enter' | 'black' | 'white' | 'hold' | 'slides' | 'keys' | 'swap' | 'end';

/** Meaning → its keys, named as Electron names them; the first are what clickers send. Digits and Enter jump to a slide's number. */
export const KEYS: Readonly<Record<KeyMeaning, readonly string[]>> = {
  on: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'],
  back: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p'],
  enter: ['Enter'],
  black: ['.', 'b'],
  white: [',', 'w'],
  hold: ['f'],
  slides: ['g', 'Tab'],
  keys: ['h', '?'],
  swap: ['s'],
  end: ['Escape'],
};

/** What this key means in a talk, whether or not Shift or Caps Lock makes it large. */
export function keyMeans(key: string): KeyMeaning | undefined {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  for (const meaning of MEANINGS) if (KEYS[meaning].includes(plain)) return meaning;
  return undefined;
}

const MEANINGS: readonly KeyMeaning[] = ['on', 'back', 'enter', 'black', 'white', 'hold', 'slides', 'keys', 'swap', 'end'];
