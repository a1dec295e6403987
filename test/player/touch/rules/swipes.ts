import { lands, lifts, moves, passes, swipes } from './doing.ts';
import type { Rule } from './rule.ts';

/** One finger and a page. */
export const SWIPES: readonly Rule[] = [
  {
    rule: 'the page follows a finger that goes sideways, and turns when it lifts beyond 18 % of the width',
    fingers: [lands(1, 1200, 500), passes(2000), moves(1, 1100, 510), moves(1, 840, 520), lifts(1)],
    answers: ['the page stands at -100 px', 'the page stands at -360 px', 'the page turns on'],
  },
  {
    rule: 'to the right it turns back',
    fingers: [lands(1, 600, 500), passes(2000), moves(1, 1000, 500), lifts(1)],
    answers: ['the page stands at 400 px', 'the page turns back'],
  },
  {
    rule: 'a short way at more than 0.5 px a millisecond turns it too',
    fingers: [lands(1, 1000, 500), moves(1, 900, 500), lifts(1)],
    answers: ['the page stands at -100 px', 'the page turns on'],
  },
  {
    rule: 'a short slow way springs back',
    fingers: [lands(1, 1000, 500), passes(1000), moves(1, 700, 500), lifts(1)],
    answers: ['the page stands at -300 px', 'the page is let go'],
  },
  {
    rule: 'a swipe is taken back by going back before the finger lifts',
    fingers: [lands(1, 1200, 500), passes(1000), moves(1, 600, 500), moves(1, 1190, 500), lifts(1)],
    answers: ['the page stands at -600 px', 'the page stands at -10 px', 'the page is let go'],
  },
  {
    rule: 'what doesn’t leave 12 px is no swipe',
    fingers: [lands(1, 1000, 500), moves(1, 989, 500), lifts(1)],
    answers: [],
  },
  {
    rule: 'a finger that goes up or down first turns nothing, wherever it goes after that',
    fingers: [lands(1, 1000, 200), moves(1, 1010, 260), moves(1, 300, 260), lifts(1)],
    answers: [],
  },
  {
    rule: 'where there is no page the page follows a quarter of the way and springs back',
    where: { at: 'first page' },
    fingers: [lands(1, 400, 500), moves(1, 1200, 500), lifts(1)],
    answers: ['the page stands at 200 px', 'the page is let go'],
  },
  {
    rule: 'a mouse turns pages like a finger',
    fingers: [lands(1, 1500, 500, { by: 'mouse', size: 1 }), moves(1, 500, 500), lifts(1)],
    answers: ['the page stands at -1000 px', 'the page turns on'],
  },
  {
    rule: 'so does a pen',
    fingers: [lands(1, 1500, 500, { by: 'pen', size: 1 }), moves(1, 500, 500), lifts(1)],
    answers: ['the page stands at -1000 px', 'the page turns on'],
  },
  {
    rule: 'one swipe turns one page, and the next one the next',
    fingers: [...swipes(1, 1500, 500), ...swipes(2, 1500, 500)],
    answers: [
      'the page stands at -500 px',
      'the page stands at -1000 px',
      'the page turns on',
      'the page stands at -500 px',
      'the page stands at -1000 px',
      'the page turns on',
    ],
  },
];
