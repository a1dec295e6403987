import { lands, lifts, moves, swipes } from './doing.ts';
import type { Rule } from './rule.ts';

const PLAIN = ['the page stands at -500 px', 'the page stands at -1000 px', 'the page turns on'];

/** What begins in a part of the page that keeps it for itself. */
export const OWNED: readonly Rule[] = [
  {
    rule: 'what begins in a slider or in ink turns nothing',
    fingers: [lands(1, 1500, 500, { owned: 'both' }), moves(1, 500, 500), lifts(1)],
    answers: [],
  },
  {
    rule: 'what begins in a list that scrolls sideways turns nothing',
    fingers: [lands(1, 1500, 500, { owned: 'x' }), moves(1, 500, 500), lifts(1)],
    answers: [],
  },
  {
    rule: 'what begins in a list that scrolls up and down turns the page when it goes sideways',
    fingers: [lands(1, 1500, 500, { owned: 'y' }), moves(1, 500, 500), lifts(1)],
    answers: ['the page stands at -1000 px', 'the page turns on'],
  },
  {
    rule: 'a finger in a slider is a finger: another’s swipe beside it turns nothing',
    fingers: [lands(1, 300, 500, { owned: 'both' }), ...swipes(2, 1500, 500), lifts(1)],
    answers: [],
  },
  {
    rule: 'what the page takes to itself turns and taps nothing more',
    fingers: [
      ...[lands(1, 1500, 500), moves(1, 900, 500), { does: 'is taken', id: 1 } as const, moves(1, 300, 500), lifts(1)],
      ...[lands(1, 900, 500, { on: 'A' }), { does: 'is taken', id: 1 } as const, lifts(1)],
    ],
    answers: ['the page stands at -600 px', 'the page is let go', 'the button under 1 sinks', 'the button under 1 rises'],
  },
];

/** Contacts that end without a word. */
export const LOST: readonly Rule[] = [
  {
    rule: 'a cancelled contact turns and taps nothing, and the next swipe turns a page',
    fingers: [
      ...[lands(1, 1500, 500), moves(1, 900, 500), { does: 'is cancelled', id: 1 } as const],
      ...[lands(1, 900, 500, { on: 'A' }), { does: 'is cancelled', id: 1 } as const, ...swipes(2, 1500, 500)],
    ],
    answers: ['the page stands at -600 px', 'the page is let go', 'the button under 1 sinks', 'the button under 1 rises', ...PLAIN],
  },
  {
    rule: 'a window that loses its focus forgets every finger, and the next swipe turns a page',
    fingers: [
      lands(1, 1500, 500),
      lands(2, 900, 500, { on: 'A' }),
      { does: 'blurs' },
      moves(1, 300, 500),
      lifts(2),
      ...swipes(3, 1500, 500),
    ],
    answers: ['the button under 2 sinks', 'the button under 2 rises', ...PLAIN],
  },
  {
    rule: 'a finger that the panel calls its first means that all others are gone',
    fingers: [...[lands(1, 900, 800), lands(2, 900, 500, { on: 'A' }), lands(3, 1500, 500, { first: true }), moves(3, 500, 500), lifts(3)]],
    answers: ['the button under 2 sinks', 'the button under 2 rises', 'the page stands at -1000 px', 'the page turns on'],
  },
];
