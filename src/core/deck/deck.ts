import type { Language } from '../language.ts';
import type { Approval } from './approval.ts';
import type { Block } from './block.ts';

/** A run of text inside a line. A link's target has passed the table of allowed schemes. */
export type Inline =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly to: string; readonly text: string };

/** Plain content between the blocks. `line` is its first line in the file, from 1. */
export type Prose =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[]; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]; readonly line: number }
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string; readonly line: number };

/** The five accents of the house, each with its tints in tokens.css. */
export const ACCENTS = ['vermilion', 'plum', 'sea', 'amber', 'pine'] as const;
export type Accent = (typeof ACCENTS)[number];

/** What an audience may see of a slide. Notes are not in it, so a page that shows an audience can't receive them. */
export interface Slide {
  /** Unique in what is walked through: in a route, which has slides of several decks, its deck stands before it. */
  readonly id: string;
  /** The deck that it was written in: its pictures lie in that folder. */
  readonly deck: string;
  readonly accent: Accent;
  readonly line: number;
  readonly kicker: string;
  /** The title in display lines, broken by sense. */
  readonly title: readonly string[];
  readonly prose: readonly Prose[];
  readonly blocks: readonly Block[];
  /** How many steps (fragments) it has beyond its first picture. */
  readonly steps: number;
  /** The language that the words are in; the original where a translation is missing. */
  readonly language: Language;
  /** Characters to read, for the idle time. */
  readonly characters: number;
}

/** What only a presenter may see of a slide. */
export interface Notes {
  readonly slide: string;
  readonly text: string;
  readonly line: number;
  /** Planned minutes, 0 when none are planned. */
  readonly minutes: number;
}

/** The pictures of the house that a deck may stand behind: on its disc at home, and as a scene of attract. */
export const PICTURES = ['core', 'window', 'towers', 'slips', 'question'] as const;
export type Picture = (typeof PICTURES)[number];

/** A deck's front matter, read: what home and attract need to know of it. */
export interface DeckHead {
  readonly id: string;
  /** Short, for its disc: 国际创新园. */
  readonly name: string;
  readonly title: string;
  /** Who the deck is about: 青岛国际创新园. */
  readonly unit: string;
  readonly accent: Accent;
  readonly picture: Picture;
  /** Place on home's ring, from 1; 0 is the core. */
  readonly place: number;
  /** A draft is shown as 筹备中 and can't be opened. */
  readonly draft: boolean;
  /** The vertical title of its attract scene, in columns; empty when it has no scene. */
  readonly scene: readonly string[];
  /** The passages that the head's own words rest on. */
  readonly from: readonly string[];
}

/** One `ours="why"`: a number that is ours, not the article's; listed by check. */
export interface OurNumber {
  readonly line: number;
  readonly words: string;
  readonly why: string;
}

/** A deck as read from its file, before the rules. */
export interface Deck {
  readonly file: string;
  readonly head: DeckHead;
  readonly slides: readonly Slide[];
  readonly notes: readonly Notes[];
  readonly ours: readonly OurNumber[];
  /** The article's path as the front matter names it, relative to the deck's folder. */
  readonly source: string;
  /** Minutes planned for the whole deck; 0 when none are. */
  readonly minutes: number;
  /** Who looked this file over, undefined when nobody did. */
  readonly approval: Approval | undefined;
  /** In a translation: the mark of the original's words that it translates; empty when nothing says so, and in an original. */
  readonly translates: string;
}

/** The exhibition's own words (slides/exhibition.yaml): its title in lines, its standfirst in lines, the article's credit. */
export interface Exhibition {
  readonly title: string;
  readonly standfirst: readonly string[];
  readonly credit: string;
  readonly from: readonly string[];
}
