import { lands, lifts, moves, swipes } from './doing.ts';
import type { Rule } from './rule.ts';

const PLAIN = ['the page stands at -500 px', 'the page stands at -1000 px', 'the page turns on'];

/** More than one finger at once. */
export const MANY_FINGERS: readonly Rule[] = [
  {
    rule: 'a second finger takes a swipe back',
    fingers: [lands(1, 1500, 400), moves(1, 900, 400), lands(2, 400, 800), moves(1, 300, 400), lifts(1), lifts(2)],
    answers: ['the page stands at -600 px', 'the page is let go'],
  },
  {
    rule: 'two people’s swipes at once turn nothing',
    fingers: [lands(1, 1500, 400), lands(2, 1500, 700), moves(1, 500, 400), moves(2, 500, 700), lifts(1), lifts(2)],
    answers: [],
  },
  {
    rule: 'three fingers turn nothing',
    fingers: [
      ...[lands(1, 1500, 300), lands(2, 1500, 500), lands(3, 1500, 700)],
      ...[moves(1, 500, 300), moves(2, 500, 500), moves(3, 500, 700), lifts(2), lifts(1), lifts(3)],
    ],
    answers: [],
  },
  {
    rule: 'the finger that stays turns nothing either',
    fingers: [lands(1, 1500, 400), lands(2, 400, 800), lifts(2), moves(1, 300, 400), lifts(1)],
    answers: [],
  },
  {
    rule: 'nor does one that comes before all are lifted',
    fingers: [lands(1, 1500, 400), lands(2, 400, 800), lifts(1), lands(3, 1500, 300), lifts(2), moves(3, 300, 300), lifts(3)],
    answers: [],
  },
  {
    rule: 'once all are lifted a plain swipe turns a page',
    fingers: [lands(1, 1500, 400), lands(2, 400, 800), moves(2, 1400, 800), lifts(1), lifts(2), ...swipes(3, 1500, 500)],
    answers: PLAIN,
  },
  {
    rule: 'a mouse and a finger are two as well',
    fingers: [
      lands(1, 1500, 400, { by: 'mouse', size: 1 }),
      lands(2, 1500, 700),
      moves(1, 500, 400),
      moves(2, 500, 700),
      lifts(1),
      lifts(2),
    ],
    answers: [],
  },
];
