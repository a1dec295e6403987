/** Endings before which an English word may be divided. */
const ENDINGS = /(?<=\p{L}{4})(?=(?:ments?|ative|hensive|tions?|sions?|ances?|ences?|ings?|ities|ship|ness|able)$)/u;
/** Open syllables, after which a longer word may be divided where no ending helps. */
const SYLLABLE = /(?<=\p{L}{2}[aeiou])(?=[bcdfghjklmnpqrstvwxz][aeiou]\p{L}{2})|(?<=\p{L}{2}([bcdfglmnprst]))(?=\1\p{L}{2})/u;

/** The parts of an English word between which a line may break, with a hyphen: two, or the word alone. */
export function dividedWord(word: string): readonly string[] {
  const byEnding = word.split(ENDINGS);
  if (byEnding.length > 1) return byEnding;
  const syllables = word.length > 8 ? word.split(SYLLABLE).filter((part) => part !== undefined && part.length > 1) : [word];
  const half = Math.ceil(syllables.length / 2);
  return syllables.length > 1 ? [syllables.slice(0, half).join(''), syllables.slice(half).join('')] : [word];
}
