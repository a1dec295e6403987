import { lands, lifts, moves, passes, swipes } from './doing.ts';
import type { Rule } from './rule.ts';

const PLAIN = ['the page stands at -500 px', 'the page stands at -1000 px', 'the page turns on'];
const SUNK = 'the button under 1 sinks';
const RISEN = 'the button under 1 rises';

/** Palms, what rests, and what comes from the bezel. 1 px is 0.634 mm here. */
export const NOT_FINGERS: readonly Rule[] = [
  {
    rule: 'a palm, wider than 25 mm, turns nothing and presses nothing',
    fingers: [lands(1, 1500, 500, { size: 40, on: 'A' }), moves(1, 500, 500), lifts(1)],
    answers: [],
  },
  {
    rule: 'a contact of 25 mm is a finger',
    fingers: [lands(1, 1500, 500, { size: 39, on: 'A' }), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'a contact that grows into a palm lets go of page and button, and stays a palm',
    fingers: [
      ...[lands(1, 1500, 500), moves(1, 900, 500), moves(1, 800, 500, { size: 45 }), moves(1, 300, 500, { size: 16 }), lifts(1)],
      ...[lands(1, 900, 500, { on: 'A' }), moves(1, 901, 500, { size: 45 }), lifts(1)],
    ],
    answers: ['the page stands at -600 px', 'the page is let go', SUNK, RISEN],
  },
  {
    rule: 'a palm beside a swipe changes nothing',
    fingers: [lands(9, 600, 900, { size: 60 }), ...swipes(1, 1500, 500), lifts(9)],
    answers: PLAIN,
  },
  {
    rule: 'a panel that reports no size has no palms',
    fingers: [lands(1, 900, 500, { size: 1, on: 'A' }), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'nor has one whose own size nobody told',
    where: { panelOf: 'unknown size' },
    fingers: [lands(1, 2, 500, { size: 90 }), moves(1, 1000, 500), lifts(1)],
    answers: ['the page stands at 998 px', 'the page turns back'],
  },
  {
    rule: 'a finger that has stayed 10 s where it is is ignored until it lifts: its button rises untapped, its swipe is taken back',
    fingers: [
      ...[lands(1, 900, 500, { on: 'A' }), passes(10_000), lifts(1)],
      ...[lands(1, 1500, 500), moves(1, 900, 500), passes(10_000), moves(1, 300, 500), lifts(1)],
    ],
    answers: [SUNK, RISEN, 'the page stands at -600 px', 'the page is let go'],
  },
  {
    rule: 'one that trembles by less than 12 px rests all the same',
    fingers: [lands(1, 900, 500, { on: 'A' }), passes(6000), moves(1, 905, 500), passes(6000), moves(1, 900, 500), lifts(1)],
    answers: [SUNK, RISEN],
  },
  {
    rule: 'beside one that rests another finger swipes',
    fingers: [lands(9, 600, 800), passes(10_000), ...swipes(1, 1500, 500), ...swipes(2, 1500, 500), lifts(9)],
    answers: [...PLAIN, ...PLAIN],
  },
  {
    rule: 'one that moves on before 10 s are over doesn’t rest',
    fingers: [
      lands(1, 900, 300),
      passes(9000),
      moves(1, 900, 340),
      passes(9000),
      lands(2, 1500, 500),
      moves(2, 500, 500),
      lifts(2),
      lifts(1),
    ],
    answers: [],
  },
  {
    rule: 'a swipe from the bezel, within 6 mm of an edge, turns nothing',
    fingers: [lands(1, 1914, 500), moves(1, 900, 500), lifts(1), lands(2, 900, 3), moves(2, 300, 3), lifts(2)],
    answers: [],
  },
  {
    rule: 'buttons at the edge answer',
    fingers: [lands(1, 1914, 1000, { on: 'A' }), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'a hand on the bezel takes no swipe back',
    fingers: [lands(9, 3, 500), ...swipes(1, 1500, 500), lifts(9)],
    answers: PLAIN,
  },
];
