import { mutantTable } from '../mutants/mutant-table.ts';
import { realDesks } from '../mutants/real-desks.ts';
import { tryMutants } from '../mutants/trial.ts';
import { readerTeethTable } from '../teeth/reader-teeth.ts';
import { ruleTeeth, ruleTeethTable } from '../teeth/rule-teeth.ts';
import { seenRed } from '../teeth/seen-red.ts';
import { shellTeethTable } from '../teeth/shell-teeth.ts';
import { gestureTable, touchMeasures } from './gesture-table.ts';
import { keyTable } from './key-table.ts';
import { modeTable } from './mode-table.ts';
import { unshownTable, waysTable } from './ways-table.ts';

/** A part of a document that a program prints: between `<!-- printed: name -->` and `<!-- /printed -->`. */
const PRINTED: Readonly<Record<string, () => string>> = {
  modes: modeTable,
  ways: waysTable,
  unshown: unshownTable,
  gestures: gestureTable,
  keys: keyTable,
  measures: touchMeasures,
  mutants: () => mutantTable(tryMutants(realDesks())),
  'rule-teeth': () => ruleTeethTable(ruleTeeth()),
  'reader-teeth': () => readerTeethTable(seenRed()),
  'shell-teeth': shellTeethTable,
};

/** The documents that hold printed parts, from the repository's root. */
export const PRINTED_DOCS: readonly string[] = ['docs/modes.md', 'docs/security.md', 'docs/gestures.md', 'docs/presenting.md'];

/** Documents whose printed parts take long to make; the tests that make them anyway hold them. */
export const LONG_DOCS: readonly string[] = ['docs/checking.md'];

/** The document with its printed parts made anew, or with only the one that is named. Throws on a part that nobody prints. */
export function withPrintedParts(text: string, only?: string): string {
  return text.replace(/(<!-- printed: (\S+) -->\n)[\s\S]*?(\n<!-- \/printed -->)/g, (whole, open: string, name: string, close: string) => {
    if (only !== undefined && name !== only) return whole;
    const print = PRINTED[name];
    if (!print) throw new Error(`nobody prints "${name}"`);
    return open + print() + close;
  });
}
