import type { Mutant } from './mutants.ts';

const ASKED = 'the question itself says the measure word, so the answer without it is still true';
const READ_IN = 'the question is spoilt, and the check tells it at the answer, which it reads inside the question';

/** Mutants that the check doesn't find at a damaged line, each with the reason why that is accepted. */
export const SURVIVORS: readonly { readonly deck: string; readonly what: string; readonly reason: string }[] = [
  { deck: 'quiz', what: '[x] 15[座→]', reason: ASKED },
  { deck: 'quiz', what: '] 1.1万[名→]', reason: ASKED },
  { deck: 'quiz', what: 'x] 128[个→]', reason: ASKED },
  { deck: 'quiz', what: ' many [visits→people] a day', reason: READ_IN },
  { deck: 'quiz', what: ' many [visits→buildings] a day', reason: READ_IN },
  {
    deck: 'innovation-park',
    what: '300 | [enterprises→Enterprise Party branches]',
    reason: 'the wrong name holds the right word: in English a counted noun is looked for anywhere in its label',
  },
];

/** The entry of a mutant among those that live; undefined for one that has to be found. */
export function survivorOf({ sheet, what }: Mutant): (typeof SURVIVORS)[number] | undefined {
  return SURVIVORS.find((one) => one.deck === sheet.id && one.what === what);
}
