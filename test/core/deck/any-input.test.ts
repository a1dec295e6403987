import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { faultOf } from './any-input/judge.ts';
import { MONSTERS } from './any-input/monsters.ts';
import { READER_NAMES, type ReaderName } from './any-input/readers.ts';
import { anyText } from './any-input/texts.ts';

/** How many texts are drawn, all readers together: what ten seconds hold, or what the environment says (docs/checking.md). */
const DRAWN = Number(process.env['CONCENTRIC_ANY_INPUT'] ?? 240);
/** Who gets the monsters in the short form: a reader of each kind. */
const SHORT: readonly ReaderName[] = ['deck', 'translation of any deck', 'glossary', 'subtitles'];
const isWhole = DRAWN >= 20_000;
/** A text that found something is kept by its seed; fast-check prints it. */
const SEED = 20261129;

for (const reader of READER_NAMES) {
  test(`whatever is written, the reader of a ${reader} tells problems, in time, and never breaks`, () => {
    test.setTimeout(60_000 + DRAWN * 100);
    const numRuns = Math.ceil(DRAWN / READER_NAMES.length);
    const property = fc.property(anyText(reader), (text) => expect(faultOf(reader, text)).toBeUndefined());
    fc.assert(property, { seed: SEED, numRuns });
  });

  if (isWhole || SHORT.includes(reader))
    test(`texts that are made to hang or break it don't, as a ${reader}`, () => {
      const faults = Object.entries(MONSTERS).flatMap(([name, make]) => {
        const fault = faultOf(reader, make());
        return fault === undefined ? [] : [`${name} ${fault}`];
      });
      expect(faults).toEqual([]);
    });
}
