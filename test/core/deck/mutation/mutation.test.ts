import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { KINDS, PLACES } from '../../../../tools/mutants/damage.ts';
import { mutantTable } from '../../../../tools/mutants/mutant-table.ts';
import { realDesks } from '../../../../tools/mutants/real-desks.ts';
import { SURVIVORS, survivorOf } from '../../../../tools/mutants/survivors.ts';
import { errorsIn, type Trial, tryMutants } from '../../../../tools/mutants/trial.ts';

const LEAST_FOUND = 0.98;
const LEAST_MADE = 400;

const desks = realDesks();
const trials = tryMutants(desks);
const told = ({ mutant, lines }: Trial) =>
  `${mutant.sheet.id} ${mutant.place} ${mutant.kind} line ${mutant.edits[0]?.line}, told at ${lines.join(', ') || 'none'}: ${mutant.what}`;

test('every word of the decks’ records is found in their files', () => {
  expect(desks.lost).toEqual([]);
});

for (const sheet of [...desks.zh.sheets, ...desks.en.sheets])
  test(`${sheet.id} in ${sheet.language} has no errors before it is damaged`, () => {
    expect(errorsIn(desks, sheet, sheet.text)).toEqual([]);
  });

test('at least 98 of 100 damaged facts are told at a damaged line', () => {
  expect(trials.length).toBeGreaterThanOrEqual(LEAST_MADE);
  expect(trials.filter(({ isFound }) => isFound).length / trials.length).toBeGreaterThanOrEqual(LEAST_FOUND);
});

test('a damaged fact that isn’t told is listed with its reason', () => {
  expect(trials.filter((trial) => !trial.isFound && !survivorOf(trial.mutant)).map(told)).toEqual([]);
});

test('every entry of the list still lives', () => {
  const alive = trials.filter(({ isFound }) => !isFound).map(({ mutant }) => survivorOf(mutant));
  expect(SURVIVORS.filter((entry) => !alive.includes(entry))).toEqual([]);
});

test('every kind of damage is done, in every place and every deck', () => {
  expect(new Set(trials.map(({ mutant }) => mutant.kind))).toEqual(new Set(KINDS));
  expect(new Set(trials.map(({ mutant }) => mutant.place))).toEqual(new Set(PLACES));
  expect(new Set(trials.map(({ mutant }) => mutant.sheet))).toEqual(new Set([...desks.zh.sheets, ...desks.en.sheets]));
});

test('docs/checking.md has the table of this trial', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../../../docs/checking.md'), 'utf8')).toContain(mutantTable(trials));
});
