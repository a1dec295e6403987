/** What keys of a keyboard or clicker mean in a talk, in the order in which they are shown; keys as Electron names them, those that clickers send first. Digits and Enter jump to a slide's number. */
export const KEYS = [
  { meaning: 'on', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'] },
  { meaning: 'back', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p'] },
  { meaning: 'enter', keys: ['Enter'] },
  { meaning: 'black', keys: ['.', 'b'] },
  { meaning: 'white', keys: [',', 'w'] },
  { meaning: 'hold', keys: ['f'] },
  { meaning: 'laser', keys: ['l'] },
  { meaning: 'spotlight', keys: ['o'] },
  { meaning: 'pen', keys: ['d'] },
  { meaning: 'eraser', keys: ['e'] },
  { meaning: 'undo', keys: ['u', 'z'] },
  { meaning: 'film', keys: ['v'] },
  { meaning: 'slides', keys: ['g', 'Tab'] },
  { meaning: 'swap', keys: ['s'] },
  { meaning: 'numbers', keys: ['i'] },
  { meaning: 'keys', keys: ['h', '?'] },
  { meaning: 'end', keys: ['Escape'] },
] as const satisfies readonly { readonly meaning: string; readonly keys: readonly string[] }[];

/** One meaning of keys. */
export type KeyMeaning = (typeof KEYS)[number]['meaning'];

/** What this key means in a talk, whether or not Shift or Caps Lock makes it large. */
export function keyMeans(key: string): KeyMeaning | undefined {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return KEYS.find(({ keys }) => keys.some((one) => one === plain))?.meaning;
}
