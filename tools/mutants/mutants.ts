import { drawFrom } from '../bench/seed.ts';
import { type Damage, type Damager, type Desk, damaged, KINDS, PLACES, type Sheet } from './damage.ts';
import { approximations, digits, magnitudes, units } from './spoil-figures.ts';
import { elsewhere, nouns } from './spoil-nouns.ts';
import { answers, labels, orders } from './spoil-order.ts';
import { changes, cuts, passages, splices } from './spoil-quotations.ts';
import { speakers } from './spoil-speakers.ts';

/** A deck with one damage done. */
export interface Mutant extends Damage {
  readonly sheet: Sheet;
  /** The damaged file. */
  readonly text: string;
}

const DAMAGERS: readonly Damager[] = [
  ...[digits, magnitudes, units, nouns, approximations, elsewhere],
  ...[speakers, cuts, splices, changes, passages, orders, labels, answers],
];

/** Draws up to `most` mutants of each kind in each place of each deck, the same ones for the same seed. */
export function drawMutants(desks: readonly Desk[], seed: number, most: number): readonly Mutant[] {
  const draw = drawFrom(seed);
  return desks.flatMap((desk) =>
    desk.sheets.flatMap((sheet) => {
      const all = DAMAGERS.flatMap((damager) => damager(sheet, desk)).map((damage) => ({
        ...damage,
        sheet,
        text: damaged(sheet, damage.edits),
      }));
      const real = all.filter(({ text }) => text !== sheet.text);
      return KINDS.flatMap((kind) =>
        PLACES.flatMap((place) => draw.shuffled(real.filter((one) => one.kind === kind && one.place === place)).slice(0, most)),
      );
    }),
  );
}
