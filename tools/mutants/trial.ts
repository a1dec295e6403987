import { parseDeck, parseTranslation } from '../../src/core/deck/parse.ts';
import type { Problem } from '../../src/core/deck/problem.ts';
import { checkDeck } from '../../src/core/deck/rules/rules.ts';
import { checkTranslation } from '../../src/core/deck/rules/translation-rules.ts';
import type { Sheet } from './damage.ts';
import { drawMutants, type Mutant } from './mutants.ts';
import type { RealDesks } from './real-desks.ts';

/** The same mutants each time; another seed draws others. */
const SEED = 20_260_101;
/** How many of each kind in each place of each deck: enough that every rule meets several, few enough for a test run. */
const MOST = 6;

/** Every mutant with what the check tells of it. */
export interface Trial {
  readonly mutant: Mutant;
  /** Lines of what must and what should change. */
  readonly lines: readonly number[];
  readonly isFound: boolean;
}

/** Puts every drawn mutant of the real decks before the check. Found is one that is told at a damaged line. */
export function tryMutants(desks: RealDesks, seed = SEED, most = MOST): readonly Trial[] {
  return drawMutants([desks.zh, desks.en], seed, most).map((mutant) => {
    const lines = errorsIn(desks, mutant.sheet, mutant.text).map(({ line }) => line);
    return { mutant, lines, isFound: damagedLines(mutant).some((line) => lines.includes(line)) };
  });
}

/** The lines that a curator would look at. What is cut off a line's end may as well be missing from the beginning of the next. */
function damagedLines({ sheet, edits }: Mutant): readonly number[] {
  return edits.flatMap(({ line, column, length, to }) => {
    const rest = (sheet.lines[line - 1] ?? '').slice(column + length).replaceAll('*', '');
    return to === '' && rest === '' ? [line, line + 1] : [line];
  });
}

/** What must or should change in a sheet when its file holds this text. */
export function errorsIn(desks: RealDesks, { id, language }: Sheet, text: string): readonly Problem[] {
  const errors = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity !== 'todo');
  if (language === 'zh') {
    const { deck, problems } = parseDeck('deck.md', id, text);
    return errors([...problems, ...(deck ? checkDeck(deck, desks.article, text, desks.glossary) : [])]);
  }
  const original = desks.zh.sheets.find((sheet) => sheet.id === id);
  if (!original) throw new Error(`${id} has no original`);
  const { deck, problems } = parseTranslation('deck.en.md', original.deck, text);
  const found = deck
    ? checkTranslation({ deck, text }, { deck: original.deck, text: original.text, problems: [] }, desks.article, desks.glossary)
    : [];
  return errors([...problems, ...found]);
}
