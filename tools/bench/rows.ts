/** What a row's values are told in. `frames` and `count` are whole numbers. */
export type Unit = 'ms' | 'MB' | 'frames' | 'count' | '% of a core' | 'MB per 1,000';

/** One bar: ours against another series of the same row (`ratio` or `difference` of medians), or alone (`most`). */
export interface Bar {
  readonly what: string;
  readonly ours: string;
  readonly against?: string;
  readonly kind: 'ratio' | 'difference' | 'most';
  readonly bar: number;
}

/** One row of the bench; test/bench/<file>.bench.ts measures its series. */
export interface Row {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly unit: Unit;
  /** Series whose values are told without a bar are simply not named here. */
  readonly bars: readonly Bar[];
}

/** A turn's two figures, each against ten slides and against stock, at both speeds. */
function turnBars(kinds: readonly string[]): readonly Bar[] {
  const longDeck = kinds.flatMap((kind) =>
    [1, 4].map(
      (throttle): Bar => ({
        what: `5,000 slides of ${kind} against 10, ${throttle}×`,
        ours: `${kind}-5000-${throttle}x`,
        against: `${kind}-10-${throttle}x`,
        kind: 'ratio',
        bar: 1.2,
      }),
    ),
  );
  const stock = { ours: 'rich-5000-1x', against: 'stock-5000-1x', kind: 'ratio', bar: 1 / 40 } as const;
  return [...longDeck, { what: '5,000 slides against stock reveal.js, 1×', ...stock }];
}

/** Every row, in the table's order. */
export const ROWS: readonly Row[] = [
  {
    id: 'page-turn',
    file: 'page-turn',
    title: 'page turn: the longest time that it blocks the page',
    unit: 'ms',
    bars: turnBars(['rich', 'text', 'pictures']),
  },
  {
    id: 'page-turn-work',
    file: 'page-turn',
    title: 'page turn: all work of the page’s main thread, from release to rest',
    unit: 'ms',
    bars: [],
  },
  { id: 'page-turn-users', file: 'page-turn', title: 'page turn: whose time that longest task is, 1×', unit: 'ms', bars: [] },
  {
    id: 'launch',
    file: 'launch',
    title: 'launch → attract with its title in the bundled font',
    unit: 'ms',
    bars: [
      {
        what: 'against a blank window that loads the same fonts',
        ours: 'concentric',
        against: 'blank-with-fonts',
        kind: 'ratio',
        bar: 1.3,
      },
    ],
  },
  {
    id: 'launch-of-many',
    file: 'launch-of-many',
    title: 'launch → attract, by the size of the exhibition',
    unit: 'ms',
    bars: [{ what: '200 decks of 50 slides against 5', ours: 'decks-200', against: 'decks-5', kind: 'ratio', bar: 1.2 }],
  },
  {
    id: 'deck-opened',
    file: 'deck-opened',
    title: 'deck opened → first slide painted',
    unit: 'ms',
    bars: [{ what: '5,000 slides against 10', ours: 'slides-5000', against: 'slides-10', kind: 'ratio', bar: 1.2 }],
  },
  {
    id: 'memory',
    file: 'memory',
    title: 'PSS of all processes, a deck open',
    unit: 'MB',
    bars: [{ what: '5,000 slides against 10', ours: 'slides-5000', against: 'slides-10', kind: 'ratio', bar: 1.15 }],
  },
  {
    id: 'answer-to-a-finger',
    file: 'answer-to-a-finger',
    title: 'answer to a finger at 4×, in drawn frames',
    unit: 'frames',
    bars: [
      { what: 'the pressed state, after pointerdown', ours: 'pressed', kind: 'most', bar: 1 },
      { what: 'the slide’s first moved frame, after release', ours: 'moved', kind: 'most', bar: 3 },
    ],
  },
  { id: 'answer-to-a-finger-time', file: 'answer-to-a-finger', title: 'answer to a finger at 4×, in time', unit: 'ms', bars: [] },
  {
    id: 'dropped-frames',
    file: 'dropped-frames',
    title: 'dropped frames in one transition',
    unit: 'frames',
    bars: [{ what: 'against stock reveal.js', ours: 'concentric', against: 'stock', kind: 'difference', bar: 1 }],
  },
  {
    id: 'attract-cpu',
    file: 'attract-cpu',
    title: 'attract: time of all processes',
    unit: '% of a core',
    bars: [{ what: 'against a stock slide with the same SVG and CSS', ours: 'concentric', against: 'stock', kind: 'ratio', bar: 1.3 }],
  },
  {
    id: 'parsing',
    file: 'parsing',
    title: '1,000 slides read by a Node of its own',
    unit: 'ms',
    bars: [
      { what: 'text without rules, against marp-core', ours: 'concentric-text', against: 'marp-core-text', kind: 'ratio', bar: 1 },
      { what: 'blocks without rules, against marp-core', ours: 'concentric-rich', against: 'marp-core-rich', kind: 'ratio', bar: 1 },
      { what: 'rules of text, against a bare markdown-it', ours: 'rules-text', against: 'markdown-it-text', kind: 'ratio', bar: 6 },
      { what: 'rules of blocks, against a bare markdown-it', ours: 'rules-rich', against: 'markdown-it-rich', kind: 'ratio', bar: 6 },
    ],
  },
  {
    id: 'for-weeks',
    file: 'for-weeks',
    title: 'what grows with 10,000 page turns, upper 95 % bound',
    unit: 'MB per 1,000',
    bars: [{ what: 'PSS of all processes', ours: 'turns-pss', kind: 'most', bar: 2 }],
  },
  {
    id: 'for-weeks-counts',
    file: 'for-weeks',
    title: 'what grows with 10,000 page turns and 200 decks, after the warm-up',
    unit: 'count',
    bars: ['turns', 'decks'].flatMap((way) =>
      ['nodes', 'listeners', 'files'].map((what): Bar => ({ what: `${what}, ${way}`, ours: `${way}-${what}`, kind: 'most', bar: 0 })),
    ),
  },
];
