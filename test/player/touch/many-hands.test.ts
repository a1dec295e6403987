import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Answer } from '../../../src/player/touch/next-touch.ts';
import { type Doing, lands, lifts, moves, passes, swipes } from './rules/doing.ts';
import { play } from './rules/play.ts';

const SEED = 20261124;
const SEQUENCES = 1000;
const FINGERS = [1, 2, 3, 4];
const ids = fc.constantFrom(...FINGERS);
const x = fc.integer({ min: 20, max: 1900 });
const y = fc.integer({ min: 20, max: 1060 });

const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(ids, x, y, fc.constantFrom('A', 'B', undefined)).map(([id, ...at]) => landing(id, ...at)) },
  { weight: 8, arbitrary: fc.tuple(ids, x, y).map(([id, ...at]) => moves(id, ...at)) },
  { weight: 3, arbitrary: ids.map((id) => lifts(id)) },
  { weight: 1, arbitrary: ids.map((id) => ({ does: 'is cancelled', id }) as const) },
  { weight: 1, arbitrary: fc.constantFrom(50, 400).map(passes) },
);
/** The same with palms, hands on the bezel, and fingers that rest. */
const anything: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 12, arbitrary: doing },
  { weight: 1, arbitrary: fc.tuple(ids, x, y).map(([id, ...at]) => lands(id, ...at, { size: 60, on: 'A' })) },
  { weight: 1, arbitrary: fc.tuple(ids, y).map(([id, at]) => lands(id, 3, at)) },
  { weight: 1, arbitrary: fc.tuple(ids, x, y).map(([id, ...at]) => moves(id, ...at, { size: 45, off: true })) },
  { weight: 1, arbitrary: fc.constant(passes(10_000)) },
);

function landing(id: number, x: number, y: number, on: string | undefined): Doing {
  return lands(id, x, y, on === undefined ? {} : { on });
}

/** What a panel can send: fingers that aren't down land, those that are move and go; at the end all lift. */
function possible(wild: readonly Doing[]): readonly Doing[] {
  const down = new Set<number>();
  const kept = wild.filter((one) => {
    if (!('id' in one)) return true;
    if (one.does === 'lands' ? down.has(one.id) : !down.has(one.id)) return false;
    if (one.does === 'lands') down.add(one.id);
    else if (one.does !== 'moves') down.delete(one.id);
    return true;
  });
  return [...kept, ...[...down].map((id) => lifts(id))];
}

/** Parts of a script that begin and end with no finger down. */
function gestures(script: readonly Doing[]): number {
  let [count, down] = [0, 0];
  for (const { does } of script) {
    if (does === 'lands' && down++ === 0) count++;
    if (does === 'lifts' || does === 'is cancelled') down--;
  }
  return count;
}

const turns = (answers: readonly Answer[]) => answers.filter(({ kind }) => kind === 'turn').length;
const LENGTH = { minLength: 30, maxLength: 60, size: 'max' } as const;
const sequences = fc.array(doing, LENGTH).map(possible);
const wildSequences = fc.array(anything, LENGTH).map(possible);
const how = { seed: SEED, numRuns: SEQUENCES };

test('in a thousand seeded sequences of four fingers no gesture turns more than one page, and only one of a single finger turns any', () => {
  let turned = 0;
  fc.assert(
    fc.property(sequences, (script) => {
      let [begin, down, most] = [0, 0, 0];
      for (const [index, { does }] of script.entries()) {
        if (does === 'lands') {
          if (down === 0) [begin, most] = [index, 0];
          most = Math.max(most, ++down);
        }
        if (does !== 'lifts' && does !== 'is cancelled') continue;
        if (--down > 0) continue;
        const pages = turns(play(script.slice(0, index + 1))) - turns(play(script.slice(0, begin)));
        expect(pages).toBeLessThanOrEqual(most === 1 ? 1 : 0);
        turned += pages;
      }
    }),
    how,
  );
  expect(turned, 'some of them turn a page').toBeGreaterThan(SEQUENCES / 10);
});

test('after any, with palms and resting fingers too, the page stands in its place, every button is up, and a plain swipe turns one page', () => {
  fc.assert(
    fc.property(wildSequences, (script) => {
      const answers = play(script);
      const count = (kind: Answer['kind']) => answers.filter((answer) => answer.kind === kind).length;
      expect(count('press')).toBe(count('release'));
      expect(count('tap')).toBeLessThanOrEqual(count('press'));
      const last = answers.findLast(({ kind }) => kind === 'hold' || kind === 'turn');
      expect(last?.kind === 'hold' && last.by !== 0).toBe(false);
      expect(turns(play([...script, ...swipes(1, 1500, 500)]))).toBe(turns(answers) + 1);
    }),
    how,
  );
});

test('the sequences are what they are said to be: many gestures, most of several fingers', () => {
  const all = fc.sample(sequences, how);
  expect(all.map(gestures).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(SEQUENCES);
});
