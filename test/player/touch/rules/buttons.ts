import { lands, lifts, moves, passes } from './doing.ts';
import type { Rule } from './rule.ts';

const SUNK = 'the button under 1 sinks';
const RISEN = 'the button under 1 rises';

/** Fingers and buttons. */
export const BUTTONS: readonly Rule[] = [
  {
    rule: 'a button sinks as a finger lands and is tapped as it lifts',
    fingers: [lands(1, 1700, 1000, { on: 'A' }), passes(100), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'sliding off a button cancels, and coming back changes nothing',
    fingers: [lands(1, 1700, 1000, { on: 'A' }), moves(1, 1700, 800, { off: true }), moves(1, 1700, 1000), lifts(1)],
    answers: [SUNK, RISEN],
  },
  {
    rule: 'a finger may stray within its button',
    fingers: [lands(1, 1700, 900, { on: 'A' }), moves(1, 1705, 940), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'a button that moves away from under a finger that stays is tapped: a page turn loses no tap',
    fingers: [lands(1, 900, 500, { on: 'A' }), moves(1, 903, 500, { off: true }), lifts(1, { off: true })],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'two fingers press and tap two buttons, each by itself',
    fingers: [lands(1, 300, 500, { on: 'A' }), lands(2, 1500, 500, { on: 'B' }), lifts(2), lifts(1)],
    answers: [SUNK, 'the button under 2 sinks', 'the button under 2 rises', '2 taps', RISEN, '1 taps'],
  },
  {
    rule: 'two fingers on one button tap once',
    fingers: [lands(1, 300, 500, { on: 'A' }), lands(2, 340, 500, { on: 'A' }), lifts(2), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'a swipe that begins on a button taps nothing, whether it turns the page or not',
    fingers: [lands(1, 1500, 500, { on: 'A' }), passes(2000), moves(1, 1400, 500), moves(1, 1498, 500), lifts(1)],
    answers: [SUNK, RISEN, 'the page stands at -100 px', 'the page stands at -2 px', 'the page is let go'],
  },
  {
    rule: 'a movement that ends on a button taps nothing',
    fingers: [lands(1, 1700, 300), moves(1, 1700, 1000), lifts(1)],
    answers: [],
  },
  {
    rule: 'while one finger swipes another’s button answers, and the page is let go',
    fingers: [lands(1, 1500, 500), moves(1, 1200, 500), lands(2, 300, 500, { on: 'B' }), lifts(2), lifts(1)],
    answers: ['the page stands at -300 px', 'the page is let go', 'the button under 2 sinks', 'the button under 2 rises', '2 taps'],
  },
  {
    rule: 'among several fingers none swipes, so a sideways movement within a button is a tap',
    fingers: [lands(2, 300, 200), lands(1, 700, 500, { on: 'A' }), moves(1, 900, 500), lifts(1), lifts(2)],
    answers: [SUNK, RISEN, '1 taps'],
  },
  {
    rule: 'where no page turns a movement within a button is a tap',
    fingers: [lands(1, 700, 500, { on: 'A', noPage: true }), moves(1, 900, 500), lifts(1)],
    answers: [SUNK, RISEN, '1 taps'],
  },
];
