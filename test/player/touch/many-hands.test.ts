import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Answer } from '../../../src/player/touch/next-touch.ts';
import { swipes } from './rules/doing.ts';
import { play } from './rules/play.ts';
import { anyContacts, fingertips, gesturesOf, SEED } from './sequences.ts';

const SEQUENCES = 1000;
const LENGTH = 60;
const how = { seed: SEED, numRuns: SEQUENCES };
const turns = (answers: readonly Answer[]) => answers.filter(({ kind }) => kind === 'turn').length;

test('in a thousand sequences of fingertips no gesture turns more than one page, and one of several fingers none', () => {
  const seen = { gestures: 0, ofSeveral: 0, turned: 0 };
  fc.assert(
    fc.property(fingertips(LENGTH), (script) => {
      const gestures = gesturesOf(script);
      for (const [index, gesture] of gestures.entries()) {
        const turned = turns(play(gestures.slice(0, index + 1).flat())) - turns(play(gestures.slice(0, index).flat()));
        const isOfSeveral = gesture.filter(({ does }) => does === 'lands').length > 1;
        expect(turned).toBeLessThanOrEqual(isOfSeveral ? 0 : 1);
        seen.gestures += 1;
        seen.turned += turned;
        if (isOfSeveral) seen.ofSeveral += 1;
      }
    }),
    how,
  );
  expect(seen.gestures).toBeGreaterThan(SEQUENCES);
  expect(seen.ofSeveral).toBeGreaterThan(SEQUENCES / 2);
  expect(seen.turned).toBeGreaterThan(SEQUENCES / 10);
});

test('after any contacts the page stands in its place, every button is up, and a plain swipe turns exactly one page', () => {
  fc.assert(
    fc.property(anyContacts(LENGTH), (script) => {
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
