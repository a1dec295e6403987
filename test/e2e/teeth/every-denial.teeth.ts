import { SHOWN, type ShownDenial } from '../../../tools/teeth/shell-teeth.ts';
import { WAYS_OUT } from '../escape/ways/ways-out.ts';
import { expect, test } from '../harness/journey.ts';
import { whatGetsThrough, whatIsHeld } from './try-denial.ts';

/** Attempts that end the page: one in a hall, since a place where several pages die is given up. */
const ENDING: ReadonlySet<string> = new Set(['an empty frame', ...WAYS_OUT.filter(({ endsPage }) => endsPage).map(({ name }) => name)]);

const besidesOf = ({ lack: { by, besides } }: ShownDenial) => [...(ENDING.has(by) ? [by] : []), ...besides].join(' and ');
const alike = (words: string) => SHOWN.filter((denial) => besidesOf(denial) === words);

for (const words of new Set(SHOWN.map(besidesOf)))
  test(`with every denial in place but those besides, nothing gets through: ${words || 'all of them'}`, async ({ stage }) => {
    expect(await whatIsHeld(stage, alike(words))).toEqual([...new Set(alike(words).map(({ lack }) => lack.by))]);
  });

for (const denial of SHOWN.filter(({ isOfAList }) => !isOfAList))
  test(`without ${denial.statement} there is a way for: ${denial.lack.by}`, async ({ stage }) => {
    expect(await whatGetsThrough(stage, [denial])).toEqual([denial.lack.by]);
  });

for (const words of new Set(SHOWN.filter(({ isOfAList }) => isOfAList).map(besidesOf)))
  test(`without the list there is a way for each of: ${words}`, async ({ stage }) => {
    const own = alike(words).filter(({ isOfAList }) => isOfAList);
    expect(await whatGetsThrough(stage, own)).toEqual(own.map(({ lack }) => lack.by));
  });
