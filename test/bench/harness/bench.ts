import { join } from 'node:path';
import { addMeasured, EFFORT, MEASURED_FILE } from '../../../tools/bench/measured.ts';
import { ROWS } from '../../../tools/bench/rows.ts';
import { type ExhibitionWish, writeSeededExhibition } from '../../../tools/bench/seeded-exhibition.ts';
import { type Hall, openHall } from '../../e2e/harness/hall.ts';
import { expect, test as journey, type Stage } from '../../e2e/harness/journey.ts';

/** How much is done: a whole bench, or once and little, to see that it works. */
export type Effort = {
  readonly isShort: boolean;
  readonly launches: number;
  /** Slides of the longest deck. */
  readonly longest: number;
};

/** What a row of the bench works with. */
type BenchFixtures = {
  /** Keeps a raw value of a row and series that tools/bench/rows.ts knows. */
  readonly keep: (row: string, series: string, launch: number, value: number) => void;
  /** Opens a hall on a seeded exhibition; whoever opens it closes it. */
  readonly openOn: (wish: Omit<ExhibitionWish, 'seed'>) => Promise<Hall>;
};
type BenchWorker = {
  readonly effort: Effort;
  /** The folder of a seeded exhibition, written once. */
  readonly exhibition: (wish: Omit<ExhibitionWish, 'seed'>) => Promise<string>;
};

const SEED = 20261124;
const LAUNCHES = 5;

/** The test of the bench: each file measures the rows of its name, launches of all series in turn, so that they are compared within one time. */
export const bench = journey.extend<BenchFixtures, BenchWorker>({
  effort: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern where a fixture needs no other.
    async ({}, use) => {
      const isShort = process.env[EFFORT] === 'short';
      await use({ isShort, launches: isShort ? 1 : LAUNCHES, longest: isShort ? 100 : 5000 });
    },
    { scope: 'worker' },
  ],
  exhibition: [
    async ({ stage }, use) => {
      const written = new Map<string, Promise<string>>();
      await use((wish) => {
        const name = `${wish.kind}-${wish.decks}x${wish.slidesPerDeck}`;
        const folder = written.get(name) ?? write(join(stage.temporary, name, 'slides'), wish);
        written.set(name, folder);
        return folder;
      });
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  keep: async ({}, use) => {
    const file = process.env[MEASURED_FILE];
    await use((row, series, launch, value) => {
      if (!ROWS.some(({ id }) => id === row)) throw new Error(`no row is called ${row}`);
      expect(Number.isFinite(value), `${row} ${series}: ${value}`).toBe(true);
      if (file !== undefined) addMeasured(file, { row, series, launch, value });
    });
  },
  openOn: async ({ stage, exhibition }, use) => {
    await use(async (wish) => openHall({ ...stage, slides: await exhibition(wish) }));
  },
});

export { expect, type Stage };

async function write(folder: string, wish: Omit<ExhibitionWish, 'seed'>): Promise<string> {
  await writeSeededExhibition(folder, { ...wish, seed: SEED });
  return folder;
}
