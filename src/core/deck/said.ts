import type { Language } from '../language.ts';

/** Words for whoever works on the exhibition, once in each language: both say what is wrong, or what to do, as plainly as the other. */
export type Said = Readonly<Record<Language, string>>;

/** What may be written, as a list of names. */
export function oneOf(names: readonly string[]): Said {
  return { zh: `可以写：${names.join('、')}`, en: `You can write: ${names.join(', ')}` };
}
