import type { BlockKind } from '../block.ts';

/** How much a place holds: Chinese characters, marks and digits as half ones; English letters, Chinese among them as two. */
export type Room = readonly [zh: number, en: number];

/** Parts of a slide and of its blocks that hold words, with the names that messages give them. */
export const PART_NAMES = {
  'title-line': ['标题的一行', 'A line of the title'],
  title: ['标题', 'The title'],
  kicker: ['左上角的一行', 'The line over the title'],
  prose: ['标题下面的话', 'The words under the title'],
  hub: ['正中的字', 'The words in the middle'],
  name: ['名称', 'The name'],
  note: ['说明', 'The note'],
  detail: ['打开后的话', 'The words that open'],
  option: ['选项', 'The answer'],
  quotation: ['引文', 'The quotation'],
  speaker: ['说话的人', 'The speaker'],
  caption: ['图下面的话', 'The caption'],
  credit: ['出处', 'The credit'],
} as const;
export type Part = keyof typeof PART_NAMES;

/** Lines of a title. */
export const TITLE_LINES: Room = [2, 3];

/** What a slide holds beside its blocks; a question is asked in its title, set smaller. Chinese lines of a title don't wrap, English ones do. */
export const SLIDE_ROOM: Readonly<Partial<Record<Part, Room>>> = {
  'title-line': [12, Number.POSITIVE_INFINITY],
  title: [Number.POSITIVE_INFINITY, 80],
  kicker: [20, 90],
  prose: [45, 205],
};
/** The same for a slide that has nothing but words. */
export const WORDS_ROOM: Readonly<Partial<Record<Part, Room>>> = { ...SLIDE_ROOM, prose: [140, 560] };
/** The same for a question's slide. */
export const QUESTION_ROOM: Readonly<Partial<Record<Part, Room>>> = {
  ...SLIDE_ROOM,
  'title-line': [17, Number.POSITIVE_INFINITY],
  title: [34, 140],
};

/**
 * What each block holds: what the exhibition's own decks need, looked at on four screens, in both languages, with every reading aid, and a
 * little more. Longer words are set smaller, down to 32 u, and then they touch their neighbours.
 */
export const BLOCK_ROOM: Readonly<Record<BlockKind, Readonly<Partial<Record<Part, Room>>>>> = {
  rings: { name: [19, 62], note: [9, 38] },
  figures: { name: [12, 44], note: [18, 50] },
  chart: { name: [15, 66], note: [9, 38] },
  cards: { name: [8, 32], note: [14, 84], detail: [70, 310] },
  tree: { name: [8, 46], detail: [40, 140] },
  spokes: { hub: [6, 24], name: [12, 46], note: [16, 64] },
  steps: { name: [9, 28] },
  points: { name: [12, 46], note: [42, 165] },
  menu: { name: [9, 30] },
  quote: { quotation: [150, 600], speaker: [20, 110] },
  question: { option: [16, 54] },
  doors: { hub: [5, 22], name: [8, 28] },
  picture: { caption: [40, 150], credit: [30, 110] },
  video: { caption: [40, 150], credit: [30, 110] },
  source: {},
};

/** Two or three steps stand further apart than five: worked out from the row of discs on a 5:4 screen, two lines of 32 u each. */
export const FEW_STEPS = { most: 3, room: { name: [16, 44] } } as const;
